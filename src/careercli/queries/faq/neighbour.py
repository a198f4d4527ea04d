"""Another occupation in an answer: title, level, its median by the year with the group and year it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.record.figure import Figure
from careercli.record.level import common_level_or_none
from careercli.record.national import group_of_pay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.occupation import Level, Occupation


class Neighbour(NamedTuple):
    """`pay` is the national median by the year of `year`, None where none is known; `derived` where another period's
    was turned into it; `rated_at` the group it is published for. `quality` and `certainty` are those of a match, ""
    within a country; `score` how similar the work is, 0 to 1; `required` the licence one needs there and not here, by
    the sources `required_by`; `shares` how many of its activities are done here, and
    how many it has; none where that is not known."""

    id: str
    title: dict[str, str]
    shared: bool
    level: Level
    pay: Figure | None
    currency: str
    year: int | None
    derived: bool
    rated_at: str
    rated_title: dict[str, str]
    source: str
    quality: str = ""
    score: float = 0.0
    certainty: str = ""
    required: str = ""
    required_by: tuple[str, ...] = ()
    shares: tuple[int, int] = (0, 0)


def neighbour(record: Occupation, quality: str = "", score: float = 0.0, certainty: str = "") -> Neighbour:
    """What answers say of an occupation. `shared`: its English title is a wider group's, which others have, too."""
    median: Mapping[str, Any] = record["pay"].get("median_year") or {}
    rated = group_of_pay(record)
    return Neighbour(
        record["id"],
        record["title"],
        "title_en_source" in record,
        record["level"],
        median.get("amount"),
        record["pay"]["currency"],
        median.get("year"),
        bool(median.get("derived")),
        rated,
        group_title(record, rated),
        median.get("source", ""),
        quality,
        score,
        certainty,
    )


def group_title(record: Occupation, code: str) -> dict[str, str]:
    """The name of a group the occupation belongs to; empty where the classification has none of that code."""
    return next((group["title"] for group in record["groups"] if group["code"] == code), {})


def is_higher(one: Level, other: Level) -> bool:
    """Whether `one` takes more study than `other`; no where either is not known."""
    levels = [common_level_or_none(level["scheme"], level.get("value", "")) for level in (one, other)]
    return levels[0] is not None and levels[1] is not None and levels[0] > levels[1]
