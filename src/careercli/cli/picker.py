"""A choice among occupations on a terminal: a numbered list by country, and one line read from the reader."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.cli import streams

if TYPE_CHECKING:
    from careercli.queries.named import Candidate
    from careercli.text.text import Text

EACH = 3
"""Occupations of each country that are offered."""
LEAVE = ("", "q", "quit", "exit")


def possible() -> bool:
    """Whether a reader sits at the terminal: asks nothing in a pipe, of a script's input, or where none can read it."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def picked(heading: str, candidates: Sequence[Candidate], t: Text, each: int = EACH) -> str | None:
    """The id the reader chooses by its number or code, of so many of `each` country; None where they leave without a
    choice."""
    offered = by_country(candidates, each)
    streams.print_error([heading, "", *lines(offered, t), ""])
    known = {str(number): entry for number, (entry, _) in enumerate(offered, 1)}
    known |= {entry: entry for entry, _ in offered}
    while True:
        answer = ask(t("picker.prompt"))
        typed = (answer or "").strip().lower()
        if typed in LEAVE:
            return None
        if typed in known:
            return known[typed]
        streams.print_error([t("picker.unknown", text=typed, n=len(offered))])


def chosen(heading: str, candidates: Sequence[Candidate], t: Text, each: int = EACH) -> str:
    """The same; the program ends with the code of what was not found where the reader leaves without a choice."""
    entry = picked(heading, candidates, t, each)
    if entry is None:
        from typer import Exit

        from careercli.errors import NOT_FOUND

        raise Exit(NOT_FOUND)
    return entry


def ask(prompt: str) -> str | None:
    """One line from the terminal; None at its end (Ctrl-D). Ctrl-C ends the program with 130."""
    sys.stderr.write(f"{prompt} ")
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        sys.stderr.write("\n")
        return None
    return line.rstrip("\r\n")


def by_country(candidates: Sequence[Candidate], each: int = EACH) -> list[Candidate]:
    """The first few of each country, the countries in the order in which they come first."""
    countries: dict[str, list[Candidate]] = {}
    for entry, title in candidates:
        countries.setdefault(entry[:2], []).append((entry, title))
    return [one for found in countries.values() for one in found[:each]]


def lines(offered: Sequence[Candidate], t: Text) -> list[str]:
    """The numbered list, the country before the first of its occupations; long titles go on below themselves."""
    from careercli.output.cells import pad, width_of, wrap
    from careercli.queries.countries import country_names
    from careercli.queries.titles import titles

    names, own = dict(country_names(t.lang)), titles([entry for entry, _ in offered], t.lang)
    first = max(width_of(names[entry[:2]]) for entry, _ in offered)
    second = max(len(entry) for entry, _ in offered)
    start = 1 + first + 2 + 2 + 2 + second + 2
    room = max(20, shutil.get_terminal_size().columns - start - 1)
    made, before = [], ""
    for number, (entry, title) in enumerate(offered, 1):
        country = names[entry[:2]] if entry[:2] != before else ""
        before = entry[:2]
        head = f" {pad(country, first)}  {number:>2}  {entry:<{second}}  "
        parts = wrap(own.get(entry, title), room)
        made += [head + parts[0], *(" " * start + part for part in parts[1:])]
    return made
