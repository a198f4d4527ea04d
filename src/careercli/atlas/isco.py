"""ISCO-08, the hub: which occupations fall into a group."""

from collections.abc import Sequence
from typing import NamedTuple

from careercli.atlas.connection import ask


class Tie(NamedTuple):
    """An occupation in a unit group; rows/crosswalk.py has the meaning of the last four.

    `title` is its English one, `employment` in persons, 0 where not known.
    """

    isco: str
    id: str
    title: str
    employment: float
    quality: str
    weight: float | None
    rank: int | None
    doubt: str | None


def groups_of(entry: str) -> list[str]:
    """The unit groups an occupation (`ca:32120`) falls into, without outvoted ones."""
    country, _, code = entry.partition(":")
    rows = ask("SELECT isco FROM isco_link WHERE country = ? AND code = ? AND doubt IS NOT 'outvoted'", country, code)
    return [group for (group,) in rows]


_MOST = 2000
"""More ties than any sixteen groups have, so that a larger atlas costs little more."""


def ties(groups: Sequence[str], country: str | None = None) -> list[Tie]:
    """The occupations of these groups, those of the unit groups within a wider one too; outvoted ones are left out."""
    if not groups:
        return []
    within = " OR ".join(["l.isco >= ? AND l.isco < ?"] * len(groups))
    ends = [end for group in groups for end in (group, f"{group}:")]  # `:` follows the last digit
    rows = ask(
        "SELECT l.isco, o.id, o.title_en, coalesce(o.employment, 0), l.quality, l.weight, l.rank, l.doubt"
        " FROM isco_link l JOIN occupation o ON o.id = l.country || ':' || l.code"
        f" WHERE ({within}) AND l.doubt IS NOT 'outvoted' AND coalesce(?, l.country) = l.country LIMIT ?",
        *(*ends, country, _MOST),
    )
    return [Tie(*row) for row in rows]


class Line(NamedTuple):
    """A line of a crosswalk from a national code to a unit group; rows/crosswalk.py has the meaning of each."""

    id: str
    isco: str
    weight: float | None
    quality: str
    path: str
    doubt: str | None
    source: str


def lines(country: str) -> list[Line]:
    """Every line from a country's codes, those a better table outvoted too."""
    rows = ask(
        "SELECT country || ':' || code, isco, weight, quality, path, doubt, source FROM isco_link"
        " WHERE country = ? ORDER BY code, isco",
        country,
    )
    return [Line(*row) for row in rows]
