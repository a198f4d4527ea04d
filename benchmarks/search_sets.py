"""The lists of tests/data/search: what people type, the right answers, and what `career search` makes of each line."""

import csv
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

from careercli.atlas.isco import groups_of
from careercli.errors import NotFound
from careercli.queries.duties import duties
from careercli.queries.naming import looked_up

LISTS = Path(__file__).parents[1] / "tests" / "data" / "search"
HALVES = ("dev", "held")
WITHIN = 5
"""A right answer counts among the first so many."""
SURE_RIGHT = 95
"""Percent of the answers marked sure that must be right, on any list."""
Found = dict[str, Any]


class Aim(NamedTuple):
    """The least percent right at the first place, and among WITHIN."""

    first: float
    among: float


AIMS = {
    "official": Aim(90, 97),
    "everyday": Aim(90, 97),
    "us_filings": Aim(75, 90),
    "ca_variants": Aim(75, 90),
    "de_answers": Aim(70, 85),
    "plain_lines": Aim(65, 90),
    "isco_de": Aim(65, 80),
    "isco_fr": Aim(78, 88),
    "isco_pt": Aim(82, 90),
    "isco_es": Aim(68, 80),
    "isco_zh": Aim(60, 80),
    "plain_abroad": Aim(0, 0),
    "task_sentences": Aim(0, 0),
    "duty_paragraphs": Aim(0, 0),
}
"""The lists in the order of the report; 0 where no aim is set."""


class Line(NamedTuple):
    """A line of a list. `right` are beginnings of right ids: `us:15-125` is any code of 15-125, `isco:712` any
    occupation that falls into minor group 712."""

    query: str
    country: str
    lang: str
    right: tuple[str, ...]
    source: str

    @property
    def half(self) -> str:
        """Which half it belongs to, by its own letters: `dev` may be looked at, `held` only once at the end."""
        return HALVES[int(sha256(self.query.encode()).hexdigest(), 16) % 2]


class Answered(NamedTuple):
    """A line and what came: the first ids, whether the first is marked sure, the place of the first right one."""

    line: Line
    ids: tuple[str, ...]
    sure: bool
    place: int | None


class Score(NamedTuple):
    """What a half of a list came to: counts, and the seconds all its questions took."""

    lines: int
    first: int
    among: int
    sure: int
    sure_right: int
    seconds: float

    @property
    def percent_first(self) -> float:
        """Of all lines, right at the first place."""
        return 100 * self.first / self.lines

    @property
    def percent_among(self) -> float:
        """Of all lines, right among the first WITHIN."""
        return 100 * self.among / self.lines

    @property
    def percent_sure(self) -> float | None:
        """Of the lines whose first answer is marked sure, right; None where none is."""
        return 100 * self.sure_right / self.sure if self.sure else None


def lines(name: str, half: str | None = None) -> Iterator[Line]:
    """The lines of a list, of one half or all."""
    with (LISTS / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            line = Line(row["query"], row["country"], row["lang"], tuple(row["right"].split()), row["source"])
            if half in (None, line.half):
                yield line


def by_search(line: Line) -> list[Found]:
    """What `career search` gives in the country of the line, or in all where it names none."""
    return list(looked_up(line.query, line.country or None, tuple)[0])  # type: ignore[arg-type]


def by_duties(line: Line) -> list[Found]:
    """What `career search --duties` gives for a text."""
    try:
        return list(duties(line.query, line.country or None, tuple).data)
    except NotFound:
        return []


ASKED: dict[str, Callable[[Line], list[Found]]] = {"duty_paragraphs": by_duties}
"""Lists that are asked by something else than a search for their words."""


def answer(name: str, line: Line) -> Answered:
    """Ask for a line."""
    found = ASKED.get(name, by_search)(line)[:WITHIN]
    place = next((place for place, one in enumerate(found, 1) if is_right(line, one["id"])), None)
    return Answered(line, tuple(one["id"] for one in found), bool(found) and is_sure(found[0]), place)


def is_sure(one: Found) -> bool:
    """Whether an answer is marked sure."""
    return bool(one.get("sure"))


def is_right(line: Line, entry: str) -> bool:
    """By the beginning of the id, or of an ISCO group the occupation falls into."""
    names = (entry, *(f"isco:{group}" for group in groups(entry)))
    return any(name.startswith(line.right) for name in names)


@cache
def groups(entry: str) -> tuple[str, ...]:
    """The ISCO unit groups of an occupation, without those the crosswalks outvote."""
    return tuple(groups_of(entry))


def measure(name: str, half: str) -> tuple[Score, list[Answered]]:
    """The score of a half of a list, and its lines that are not right at the first place."""
    asked = list(lines(name, half))
    began = perf_counter()
    answers = [answer(name, line) for line in asked]
    return score(answers, perf_counter() - began), [one for one in answers if one.place != 1]


def score(answers: Iterable[Answered], seconds: float) -> Score:
    """Count answers."""
    given = list(answers)
    return Score(
        len(given),
        sum(one.place == 1 for one in given),
        sum(one.place is not None for one in given),
        sum(one.sure for one in given),
        sum(one.sure and one.place == 1 for one in given),
        seconds,
    )
