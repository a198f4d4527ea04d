"""What a record says of the whole country: its first projection, its lines of pay, the one its median rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.record.figure import amount_or_none
from careercli.record.money import rests_on

if TYPE_CHECKING:
    from careercli.record.figure import Figure
    from careercli.record.money import Percentiles
    from careercli.record.occupation import Occupation, Projection


def projection_of(record: Occupation) -> Projection | None:
    """The newest projection, which stands first; None of an occupation without one."""
    return next(iter(record["outlook"]["projections"]), None)


def place_or_none(record: Occupation) -> str | None:
    """The place a record is of, where it was made of one smaller than a country (`compare --in`)."""
    return cast("dict[str, str]", record).get("region")


def national_lines(record: Occupation) -> list[Percentiles]:
    """The published lines of pay of the whole country, in the record's order; of a record of a place those of it."""
    region = place_or_none(record) or record["country"]
    return [one for one in record["pay"]["percentiles"] if one["region"] == region]


def national_line(record: Occupation, per: str = "year") -> Percentiles | None:
    """The national line an amount by the period `per` rests on; None of an occupation without one."""
    return rests_on(national_lines(record), per)


def group_of_pay(record: Occupation) -> str:
    """The group the national pay is published for; empty where it is the occupation's own or there is none."""
    entry = national_line(record)
    return entry.get("rated_at", "") if entry else ""


def disagreement(projection: Projection) -> str:
    """Which number speaks against the rating of the years to come: `seekers` enough where it says shortage, `openings`
    enough where it says surplus; "" where they agree or a number is missing."""
    openings, seekers = amount_or_none(projection["openings"]), amount_or_none(projection.get("seekers"))
    if openings is None or seekers is None:
        return ""
    future = projection.get("future", "")
    if future.endswith("Shortage") and seekers >= openings:
        return "seekers"
    if future.endswith("Surplus") and openings >= seekers:
        return "openings"
    return ""


def turnover(openings: Figure | None, workers: Figure | None) -> float | None:
    """Openings a year for every 100 workers, by one decimal; None unless both are numbers."""
    posts, people = amount_or_none(openings), amount_or_none(workers)
    return round(100 * posts / people, 1) if posts is not None and people else None
