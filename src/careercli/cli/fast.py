"""`show|salary CODE… --json` and `list [--country KEY,KEY] --json` without Typer, whose import takes longest of all.

The same query and the same writer as the whole command line (`cli.app`), which takes over before anything is written
wherever something is unusual: a name, an unknown code, a screen. tests/cli/test_fast.py holds both equal to the byte.
"""

import os
import re
import sys
from collections.abc import Sequence

from careercli.record.finished import Finished

CONTRACTS = {"show": "occupation/2", "salary": "pay/2", "list": "occupations/2"}
USUAL = ("CAREER_ATLAS", "CAREER_CONFIG_DIR")  # where files are
_CODE = re.compile(r"(?:[a-z]{2}:)?[0-9][0-9.\-]{3,9}")
_KEYS = re.compile(r"[a-z]{2}(?:,[a-z]{2})*")


def answered(arguments: Sequence[str]) -> int | None:
    """The exit code; None where this is not for here, and nothing was written."""
    command, *words = arguments or [""]
    if command not in CONTRACTS or not words or words.pop() != "--json" or not _is_plain(command, words):
        return None
    try:
        found = _listed(words) if command == "list" else _of_codes(command, words)
    except Exception:  # the whole command line meets it too, and says what it is
        return None
    return _written(CONTRACTS[command], found)


def _is_plain(command: str, words: Sequence[str]) -> bool:
    unusual = any("CAREER_" in name and name not in USUAL for name in os.environ)
    if unusual or sys.stdout is None or sys.stderr is None or sys.stdout.isatty():
        return False
    if command == "list":
        return not words or (len(words) == 2 and words[0] in ("--country", "-c") and bool(_KEYS.fullmatch(words[1])))
    return bool(words) and all(map(_CODE.fullmatch, words))


def _of_codes(command: str, codes: Sequence[str]) -> Finished:
    from careercli.cli import names

    found = names.named(codes)
    if command == "show":
        from careercli.queries.show import show

        return show(found)._replace(notes=names.notes(found))
    from careercli.cli.settings import currency_wanted
    from careercli.queries.salary import salary

    return salary(found, None, currency_wanted(None, ppp=False, per=None))._replace(notes=names.notes(found))


def _listed(words: Sequence[str]) -> Finished:
    from careercli.queries.listing import Filter, occupations_that

    return occupations_that(Filter(country=words[1].split(",") if words else None), [], None, "code", None)


def _written(contract: str, found: Finished) -> int:
    from careercli.cli import streams
    from careercli.cli.messages import left_or_failed, print_notes
    from careercli.cli.settings import reader_text
    from careercli.output.formats import json
    from careercli.output.result import Page, Result

    streams.prepare()
    result = Result(contract, found.data, found.text, (), dict(found.sources), [*found.warnings, *found.notes])
    try:
        if found.notes:
            print_notes(found.notes, reader_text(None))
        streams.spell(sys.stdout, "json")
        json.write(result, Page(), sys.stdout)
        sys.stdout.flush()
    except Exception as problem:
        return left_or_failed(problem)
    return 0
