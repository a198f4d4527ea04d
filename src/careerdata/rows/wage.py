"""regions.csv, wages*.csv, wage_levels.csv."""

from typing import ClassVar, Literal

from pydantic import model_validator

from careercli.record.figure import lowest_or_none, parse_figure
from careerdata.rows.base import Code, Figure, GivenFigure, OptionalText, Period, Region, Row, Text, Year


class RegionRow(Row):
    """A place figures are published for, or that licenses by itself. `name_own`: what it is called there."""

    KEY: ClassVar[tuple[str, ...]] = ("region",)
    region: Region
    kind: Literal["country", "nation", "province", "territory", "state", "economic region", "metro", "nonmetro"]
    name_en: Text
    name_fr: OptionalText = ""
    name_own: OptionalText = ""
    parent: OptionalText = ""


class WageRow(Row):
    """Gross pay percentiles of one occupation in one place, year and period.

    Amounts are in the country's currency per `period`; employment is persons. Low and high of the
    Canadian Job Bank stand under p10 and p90 (about those percentiles; sources.toml says so).
    `note` is empty or short tokens the build knows, a space between (`annual-rate low-is-floor`).
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "region", "year", "period", "basis")
    code: Code
    region: Region
    year: Year
    period: Period
    p10: Figure = ""
    p25: Figure = ""
    p50: Figure = ""
    p75: Figure = ""
    p90: Figure = ""
    mean: Figure = ""
    employment: Figure = ""
    note: OptionalText = ""
    basis: Literal["", "full-time", "all"] = ""

    @model_validator(mode="after")
    def percentiles_rise(self) -> "WageRow":
        """A lower percentile above a higher one is a reading error; a bound counts as its least."""
        cells = [parse_figure(cell) for cell in (self.p10, self.p25, self.p50, self.p75, self.p90)]
        amounts = [amount for amount in map(lowest_or_none, cells) if amount is not None]
        if amounts != sorted(amounts):
            raise ValueError(f"percentiles do not rise: {amounts}")
        return self


class WageLevelRow(Row):
    """Prevailing wage levels I to IV: the median over `areas` areas of each level's wage."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "region", "year", "period")
    code: Code
    region: Region
    year: Year
    period: Period
    level1: GivenFigure
    level2: GivenFigure
    level3: GivenFigure
    level4: GivenFigure
    areas: GivenFigure
