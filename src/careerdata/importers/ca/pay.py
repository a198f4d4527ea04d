"""Low, median and high of the Job Bank, read alike in its national, provincial and regional files."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careerdata.importers.table import plain
from careerdata.rows.pay import WageRow

NOT_PUBLISHED = "!not-published"
ONLY_FLOOR = "!minimum-wage-floor"
HOURS_PER_YEAR = 2080
ROUNDING = 0.5


class Pay(NamedTuple):
    """Three cells of data/ and the tokens of their note."""

    low: str
    median: str
    high: str
    note: str = ""


class Place(NamedTuple):
    """Where and when a file's figures hold, and whose they are."""

    region: str
    year: str
    source: str


def read_pay(cells: Sequence[str], file: str, code: str, note: str = "") -> Pay:
    """The three published amounts in order; an empty cell is `!not-published`."""
    low, median, high = (plain(cell, file, code) if cell else NOT_PUBLISHED for cell in cells)
    return Pay(low, median, high, note)


def mark_floor(pay: Pay, floor: str) -> Pay:
    """The value put in where less than the minimum wage was found is no measurement.

    A median equal to it tells nothing, and neither does the low below it; a low alone keeps the
    number and is noted, since half the people do earn more.
    """
    if pay.median == floor:
        return pay._replace(low=ONLY_FLOOR if pay.low == floor else pay.low, median=ONLY_FLOOR)
    if pay.low == floor:
        return pay._replace(note=f"{pay.note} low-is-floor".strip())
    return pay


def wage_row(code: str, place: Place, period: Literal["hour", "year"], pay: Pay) -> WageRow:
    """Low and high stand under p10 and p90, which they are about."""
    return WageRow(
        code=code,
        region=place.region,
        year=place.year,
        period=period,
        p10=pay.low,
        p50=pay.median,
        p90=pay.high,
        note=pay.note,
        source=place.source,
    )


def by_the_hour(annual: Pay, hourly: Pay) -> bool:
    """Whether the hour is what was published: every yearly figure is what it comes to, to the dollar."""
    pairs = zip(annual[:3], hourly[:3], strict=True)
    return all(
        abs(float(year) - HOURS_PER_YEAR * float(hour)) <= ROUNDING
        for year, hour in pairs
        if NOT_PUBLISHED not in (year, hour)
    )
