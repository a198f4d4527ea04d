"""The questions asked most, without Typer, whose import takes longest of all: `show|salary CODE…`, `where CODE
[--by MEASURE]`, `search WORDS…`, `salary --country KEY` and `list [--country KEY,KEY] --json`, all but the last with
`--json`, `--format FORMAT` or neither; and `show CODE… -o FILE.html`.

The same queries, pages and writers as the whole command line (`cli.app`), which takes over before anything is written
wherever something is unusual: a name for a code, an unknown code, another option, a setting in the environment.
tests/cli/test_fast.py holds both equal to the byte.
"""

import os
import re
import sys
from collections.abc import Callable, Sequence

FORMATS = ("table", "plain", "json")
USUAL = ("CAREER_ATLAS", "CAREER_CONFIG_DIR")  # where files are
_CODE = re.compile(r"(?:[a-z]{2}:)?[0-9][0-9.\-]{3,9}")
_PAGE = re.compile(r"[^-].*\.html?")
_LONGEST = 200
"""Letters of words that are searched for here; of longer ones the whole command line knows the bounds."""
_KEYS = re.compile(r"[A-Za-z]{2}(?:,[A-Za-z]{2})*")


def answered(arguments: Sequence[str]) -> int | None:
    """The exit code; None where this is not for here, and nothing was written."""
    command, *words = arguments or [""]
    file = _file(words) if command == "show" else None
    form = None if file else _form(words)
    country = words.pop() if len(words) == 2 and words[0] in ("--country", "-c") else None
    by = _measure(words) if command == "where" else "pay"
    codes = words if country is None else []
    if _is_unusual() or not _is_plain(command, codes, country):
        return None
    piped = form == "json" and not sys.stdout.isatty()
    if command == "list" and not piped:
        return None
    from careercli.cli.fast_answers import for_person, for_program

    try:
        asked = (command, codes, country, by)
        write = for_program(*asked) if piped else for_person(*asked, form, file)
    except Exception:  # the whole command line meets it too, and says what it is
        return None
    return _written(write)


def _is_unusual() -> bool:
    """Whether the environment says more than is usual, or a stream is closed."""
    settings = any("CAREER_" in name and name not in USUAL and os.environ[name] for name in os.environ)
    return settings or sys.stdout is None or sys.stderr is None


def _file(words: list[str]) -> str | None:
    """The file of a web page that the answer is to be written to; the words that name it are taken off the end."""
    if len(words) > 1 and words[-2] in ("-o", "--output") and _PAGE.fullmatch(words[-1]):
        file, _ = words.pop(), words.pop()
        return file
    return None


def _form(words: list[str]) -> str | None:
    """The format asked for; the words that ask for it are taken off the end."""
    if words[-1:] == ["--json"]:
        return words.pop().strip("-")
    if len(words) > 1 and words[-2] in ("--format", "-f") and words[-1] in FORMATS:
        form, _ = words.pop(), words.pop()
        return form
    return None


def _measure(words: list[str]) -> str:
    """What places are ranked by; the words that say it are taken off the end."""
    if len(words) > 1 and words[-2] == "--by":
        by, _ = words.pop(), words.pop()
        return by
    return "pay"


def _is_plain(command: str, codes: Sequence[str], country: str | None) -> bool:
    """Whether nothing is asked but some occupations by their codes, a country's, or all, or words to search for."""
    if country is not None:
        return command in ("list", "salary") and bool(_KEYS.fullmatch(country))
    if command == "search":
        text = " ".join(codes)
        return bool(text.strip()) and len(text) <= _LONGEST and not any(word.startswith("-") for word in codes)
    if command == "where" and len(codes) != 1:
        return False
    if command in ("show", "salary", "where"):
        return bool(codes) and all(map(_CODE.fullmatch, codes))
    return command == "list" and not codes


def _written(write: Callable[[], None]) -> int:
    """Write an answer; the exit code."""
    from careercli.cli import streams

    streams.prepare()
    try:
        write()
        sys.stdout.flush()
    except Exception as problem:
        from careercli.cli.messages import left_or_failed

        return left_or_failed(problem)
    return 0
