"""What an axis of the rating looks at: one occupation, and all the others it is measured against."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup
from careercli.record.money import Percentiles
from careercli.record.occupation import Occupation, Projection
from careercli.record.rating import AxisPart

NOWHERE = "not-in-country"
"""The reason where a country's publishers give the figure of no occupation."""
EVERYWHERE = "all"
"""The population of all countries; a country's key is its own."""


class Route(NamedTuple):
    """A visa route the occupation decides on, and how it stands there; `asks`: the kinds of things one must have,
    `instead`: those of them something else may stand for, `hinted`: that it takes the occupation is a sign only."""

    status: str
    asks: tuple[str, ...]
    source: str
    instead: tuple[str, ...] = ()
    hinted: bool = False


class Subject(NamedTuple):
    """An occupation's card with what it leaves out: `dollars` is what one unit of its pay is worth at purchasing power
    parity (0: no rate), `spread` the two percentiles its country publishes, `regions` the parts of the country whose
    licences were read, `shortage_lists` the official lists of shortages of a country where something tells of the
    occupations on none, so that the axis is not only ever high."""

    record: Occupation
    dollars: float = 0.0
    dollars_source: str = ""
    spread: tuple[str, str] = ("p90", "p10")
    routes: tuple[Route, ...] = ()
    regions: frozenset[str] = frozenset()
    shortage_lists: frozenset[str] = frozenset()


def reason_of(figure: object) -> str:
    """Why there is no number: the reason of a gap, `top-coded` of a bound; "" of anything else."""
    if not isinstance(figure, Mapping):
        return ""
    return str(figure.get("missing", "top-coded"))


def gap_of(record: Occupation, field: str) -> str:
    """Why a part of the card is not there; "" where it is."""
    return next((gap["missing"] for gap in record["gaps"] if gap["field"] == field), "")


def grouped(figured: Figured, entry: Projection | Percentiles | None) -> Figured:
    """The figure with the group it was published for, where that is not the occupation's own."""
    if entry and "rated_at" in entry:
        figured["rated_at"] = entry["rated_at"]
    if entry and "of_group" in entry:
        figured["of_group"] = entry["of_group"]
    return figured


class Figured(TypedDict):
    """The figure of a part: what it is, in which unit, who says so."""

    figure: Figure | str
    unit: str
    year: NotRequired[int]
    note: NotRequired[str]
    sources: list[str]
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    hint: NotRequired[bool]


class Among:
    """Every figure an axis compares, sorted, by name and population."""

    def __init__(self, figures: Mapping[tuple[str, str], Sequence[float]]) -> None:
        self._figures = {key: sorted(amounts) for key, amounts in figures.items()}

    def below(self, name: str, population: str, amount: float) -> tuple[float, int]:
        """(percent of the population that has less, equals counted half; its size)."""
        amounts = self._figures[name, population]
        place = bisect_left(amounts, amount) + bisect_right(amounts, amount)
        return 100 * place / 2 / len(amounts), len(amounts)

    def place(self, name: str, population: str, amount: float) -> int:
        """The place from 1, the highest amount first; equals share the first of theirs."""
        amounts = self._figures[name, population]
        return 1 + len(amounts) - bisect_right(amounts, amount)

    def part(
        self,
        name: str,
        population: str,
        amount: float,
        figured: Figured,
        *,
        negative: bool = False,
        what: str = "",
    ) -> AxisPart:
        """The part of an axis that is a place among others: a tenth of the percentile, from the other end when
        `negative`; `told` are the keys of the figure, `what` the part's name where it is not the figure's."""
        percent, of = self.below(name, population, amount)
        value = (100 - percent if negative else percent) / 10
        return {
            "what": what or name,
            "value": round(value, 2),
            "percentile": round(percent, 1),
            "of": of,
            "among": population,
            **figured,
        }


def not_known_here(subject: Subject) -> str:  # noqa: ARG001 - every reason is asked for alike
    """Why there is no axis, where nothing more is known of it."""
    return "not-known-here"


class Axis(NamedTuple):
    """An axis: its parts (none: absent), why it is absent, and the figures it compares with others', by name."""

    parts: Callable[[Subject, Among], list[AxisPart]]
    why: Callable[[Subject], str] = not_known_here
    figures: Mapping[str, Callable[[Subject], float | None]] = MappingProxyType({})
