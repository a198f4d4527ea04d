"""The occupations a command line names: arguments, or `-` for codes on standard input."""

import sys
from collections.abc import Sequence
from itertools import islice

from careercli.errors import UsageError
from careercli.explore.naming import Named, find

HEADERS = ("id", "code")
"""What stands above the codes where a list was piped on with its header (`--format tsv`)."""
MAX_LINES = 10_000
"""Codes read from standard input at the most."""


def named(arguments: Sequence[str], country: str | None = None) -> list[Named]:
    """Each argument's occupation, doubles left out. Raises NotFound or Ambiguous for the first that has none."""
    return list({entry.id: entry for entry in every(arguments, country)}.values())


def every(arguments: Sequence[str], country: str | None = None) -> list[Named]:
    """Each argument's occupation, doubles kept."""
    return [find(argument, country, configured_order) for argument in _expanded(arguments)]


def one(arguments: Sequence[str]) -> str:
    """The words that name a single occupation, without what acts on a screen; UsageError for several codes."""
    from careercli.output.clean import clean

    given = [clean(word) for word in _expanded(arguments)]
    codes = [word for word in given if word.rpartition(":")[2][:1].isdigit()]
    if codes and len(given) > 1:
        raise UsageError(f"One occupation is asked for, not {len(given)}", "Ask for each by itself.")
    return " ".join(given).strip()


def configured_order() -> list[str]:
    """The reader's order of countries; asked only when a code exists in several."""
    from careercli.people import config

    return [part.strip() for part in config.setting("countries").value.split(",") if part.strip()]


def notes(found: Sequence[Named]) -> list[str]:
    """How the names were understood, where they could have meant something else."""
    return [entry.note for entry in found if entry.note]


def _expanded(arguments: Sequence[str]) -> list[str]:
    lines = [line for argument in arguments for line in (_stdin() if argument == "-" else [argument])]
    if not lines:
        raise UsageError(
            "No occupation came in on standard input",
            "One code a line: `career list | cut -f1 | career show -`",
        )
    return lines


def _stdin() -> list[str]:
    lines = [line.split("\t")[0].strip() for line in islice(sys.stdin or (), MAX_LINES + 1)]
    if lines and lines[0] in HEADERS:
        del lines[0]
    if len(lines) > MAX_LINES:
        raise UsageError(f"More than {MAX_LINES:,} lines on standard input", "Split them: `split -l 10000`.")
    return [line for line in lines if line]
