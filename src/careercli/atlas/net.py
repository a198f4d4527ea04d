"""What is taken of gross pay, and price levels of places."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli import paths
from careercli.atlas.connection import ask, ask_one, record_of

if TYPE_CHECKING:
    from careercli.record.net import NetRule


class Point(NamedTuple):
    """A gross pay a year and what is taken of it."""

    gross: float
    national: float
    regional: float
    contributions: float


class Level(NamedTuple):
    """All prices of a region, or of a state's `part`, against the country's, which are 100."""

    region: str
    part: str
    year: int
    level: float
    source: str


Scales = dict[tuple[str, str], list[Point]]
"""The points of each region and status, gross pay rising."""


def rule_or_none(country: str) -> NetRule | None:
    """What the points of a country are of; None where there are none. Read once."""
    return _rule(paths.atlas(), country)


@cache
def _rule(atlas: str, country: str) -> NetRule | None:  # noqa: ARG001 - another atlas has others
    row = ask_one("SELECT record FROM net_rule WHERE country = ?", country)
    return cast("NetRule", record_of(row[0])) if row else None


def scales(country: str) -> Scales:
    """Every point of a country, read once."""
    return _scales(paths.atlas(), country)


@cache
def _scales(atlas: str, country: str) -> Scales:  # noqa: ARG001 - another atlas has others
    found: Scales = {}
    question = "SELECT region, status, gross, national, regional, contributions FROM net_pay WHERE country = ?"
    for region, status, *amounts in ask(f"{question} ORDER BY region, status, gross", country):
        found.setdefault((region, status), []).append(Point(*amounts))
    return found


def levels(country: str) -> dict[tuple[str, str], Level]:
    """The price levels of a country by region and part, read once."""
    return _levels(paths.atlas(), country)


@cache
def _levels(atlas: str, country: str) -> dict[tuple[str, str], Level]:  # noqa: ARG001 - another atlas has others
    rows = ask("SELECT region, part, year, level, source FROM price_level WHERE region LIKE ?", f"{country}-%")
    return {(row[0], row[1]): Level(*row) for row in rows}
