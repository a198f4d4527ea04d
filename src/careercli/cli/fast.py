"""The questions asked most, without Typer, whose import takes longest of all: `show|salary CODE…`,
`salary --country KEY` and `list [--country KEY,KEY] --json`, the first two with `--json`, `--format FORMAT` or neither.

The same queries, pages and writer as the whole command line (`cli.app`), which takes over before anything is written
wherever something is unusual: a name, an unknown code, a setting in the environment. tests/cli/test_fast.py holds both
equal.
"""

import os
import re
import sys
from collections.abc import Sequence

from careercli.cli import streams
from careercli.cli.answer import Answer, Output, Reader, answer
from careercli.cli.emit import emit
from careercli.cli.messages import left_or_failed
from careercli.cli.settings import currency_wanted

FORMATS = ("table", "plain", "json")
USUAL = ("CAREER_ATLAS", "CAREER_CONFIG_DIR")  # where files are
_CODE = re.compile(r"(?:[a-z]{2}:)?[0-9][0-9.\-]{3,9}")
_KEYS = re.compile(r"[A-Za-z]{2}(?:,[A-Za-z]{2})*")


def answered(arguments: Sequence[str]) -> int | None:
    """The exit code; None where this is not for here, and nothing was written."""
    command, *words = arguments or [""]
    if any("CAREER_" in name and name not in USUAL for name in os.environ) or None in (sys.stdout, sys.stderr):
        return None
    how = _output(words)
    try:
        reader = Reader(how)
        found = _found(command, words, reader)
    except Exception:  # the whole command line meets it too, and says what it is
        return None
    return None if found is None else _written(found, how, reader)


def _output(words: list[str]) -> Output:
    """How the answer is to be printed; the words that say it are taken off the end."""
    if words[-1:] == ["--json"]:
        return Output(json=bool(words.pop()))
    if len(words) > 1 and words[-2] in ("--format", "-f") and words[-1] in FORMATS:
        form, _ = words.pop(), words.pop()
        return Output(format=form)
    return Output()


def _found(command: str, words: Sequence[str], reader: Reader) -> Answer | None:
    country = words[1] if len(words) == 2 and words[0] in ("--country", "-c") and _KEYS.fullmatch(words[1]) else ""
    if command == "list" and reader.form == "json" and (country or not words):
        from careercli.queries.listing import Filter, occupations_that

        keys = Filter(country=country.split(",") if country else None)
        return answer("occupations/2", "listing", occupations_that(keys, [], None, "code", None))
    if command == "salary" and country:
        from careercli.queries import countries, salary

        key, money = countries.check_country(country) or country, currency_wanted()
        table = salary.pay_table(key, None, "code", None, money, reader.rows)
        return answer("pay/2", "listing:pay_table", table, fields=salary.fields_of(money))
    plain = command in ("show", "salary") and words and all(map(_CODE.fullmatch, words))
    return _of_codes(command, words, reader) if plain else None


def _of_codes(command: str, codes: Sequence[str], reader: Reader) -> Answer:
    from careercli.cli import names

    found = names.named(codes)
    if command == "show":
        from careercli.queries.show import show

        return answer("occupation/2", "occupation", show(found, t=reader.page), found, linked="linked")
    from careercli.queries.salary import salary

    return answer("pay/2", "salary", salary(found, None, currency_wanted(), reader.page), found)


def _written(found: Answer, how: Output, reader: Reader) -> int:
    streams.prepare()
    try:
        emit(found, how, reader)
        sys.stdout.flush()
    except Exception as problem:
        return left_or_failed(problem)
    return 0
