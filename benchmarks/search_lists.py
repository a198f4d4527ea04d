"""The drawn lists of tests/data/search_*.csv, and what the search makes of each line."""

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import CareerError
from careercli.queries.naming import find
from careercli.queries.search import search

LISTS = Path(__file__).parents[1] / "tests" / "data"
HALVES = ("tuned", "held")
Row = dict[str, str]


class Wrong(NamedTuple):
    """A line that is not answered as it should be, and what came instead."""

    line: Row
    instead: str


def rows(name: str, half: str | None = None) -> Iterator[Row]:
    """The lines of a list, of one half or all."""
    with (LISTS / f"search_{name}.csv").open(encoding="utf-8", newline="") as stream:
        yield from (row for row in csv.DictReader(stream) if half in (None, row["half"]))


def named(title: str, country: str) -> str:
    """The id a title is taken for in a country; empty where it is refused."""
    try:
        return find(title, country).id
    except CareerError:
        return ""


def first(title: str, country: str) -> str:
    """The id a search in a country puts first; empty where it finds nothing."""
    found = search(title, country, limit=1)
    return found[0]["id"] if found else ""


def singular(half: str | None = None, ask: Callable[[str, str], str] = named) -> tuple[Counter[str], list[Wrong]]:
    """How many singulars of official titles (plurals of singular ones) are the same code, another, or refused."""
    counts: Counter[str] = Counter()
    wrong = []
    for row in rows("singular", half):
        answer = ask(row["title"], row["country"])
        told = "same" if answer == row["code"] else "another" if answer else "refused"
        counts[told] += 1
        if told != "same":
            wrong.append(Wrong(row, answer))
    return counts, wrong


def spelling(half: str | None = None) -> tuple[Counter[str], list[Wrong]]:
    """How many titles are answered otherwise in the other spelling: by `find`, or in the first five of a search."""
    counts: Counter[str] = Counter()
    wrong = []
    for row in rows("spelling", half):
        one, other = (_answers(row[key], row["country"]) for key in ("title", "other"))
        counts["same" if one == other else "differ"] += 1
        if one != other:
            wrong.append(Wrong(row, f"{one} / {other}"))
    return counts, wrong


def _answers(title: str, country: str) -> tuple[str, ...]:
    return named(title, country), *(match["id"] for match in search(title, country, limit=5))


def feminine(half: str | None = None) -> tuple[Counter[str], list[Wrong]]:
    """How many masculine and feminine German titles find the code of the title first."""
    counts: Counter[str] = Counter()
    wrong = []
    right: dict[str, set[str]] = {}
    for row in rows("feminine"):
        right.setdefault(row["masculine"], set()).add(row["code"])
    for row in rows("feminine", half):
        counts["pairs"] += 1
        for gender in ("masculine", "feminine"):
            answer = first(row[gender], "de")
            counts[gender] += answer in right[row["masculine"]]
            if gender == "feminine" and answer not in right[row["masculine"]]:
                wrong.append(Wrong(row, answer))
    return counts, wrong


def everyday(half: str | None = None, within: int = 5) -> tuple[Counter[str], list[Wrong]]:
    """How many everyday titles have a right answer first, and among so many."""
    counts: Counter[str] = Counter()
    wrong = []
    for row in rows("everyday", half):
        found = [match["id"] for match in search(row["title"], row["country"], limit=within)]
        right = row["codes"].split()
        counts["titles"] += 1
        counts["first"] += bool(found) and found[0] in right
        counts["among"] += any(entry in right for entry in found)
        if not found or found[0] not in right:
            wrong.append(Wrong(row, " ".join(found)))
    return counts, wrong
