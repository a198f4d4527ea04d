"""Pay: wages*.csv, place_pay.csv, wage_levels.csv, age_pay.csv, all_pay.csv, going_rates.csv, pay_scales.csv and
money/rates.csv."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import StringConstraints, model_validator

from careercli.record.figure import amount_or_none, lowest_or_none, parse_figure
from careerdata.rows.base import Code, Count, Figure, GivenFigure, OptionalText, Period, Region, Row, Text, Year


class PlacePayRow(Row):
    """Gross pay percentiles of all occupations together in one place, year and period.

    Amounts are in the country's currency per `period`; employment is persons. Of a place smaller than a country:
    `employment_rse` is the relative standard error of `employment` in percent, `per_1000_jobs` the jobs in each
    thousand there, `location_quotient` that share against the whole country's (1: the same), `p50_hour` the hourly
    median published with a line of the year.
    """

    KEY: ClassVar[tuple[str, ...]] = ("region", "year", "period", "basis")
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
    employment_rse: Figure = ""
    per_1000_jobs: Figure = ""
    location_quotient: Figure = ""
    p50_hour: Figure = ""
    note: OptionalText = ""
    basis: Literal["", "full-time", "all"] = ""

    @model_validator(mode="after")
    def percentiles_rise(self) -> Self:
        """A lower percentile above a higher one is a reading error; a bound only says that what follows is no less."""
        least = 0.0
        for cell in (self.p10, self.p25, self.p50, self.p75, self.p90):
            figure = parse_figure(cell)
            if (amount := amount_or_none(figure)) is not None and amount < least:
                raise ValueError(f"percentiles do not rise: {amount} after {least}")
            least = max(least, lowest_or_none(figure) or 0)
        return self


class WageRow(PlacePayRow):
    """The same of one occupation.

    Low and high of the Canadian Job Bank stand under p10 and p90 (about those percentiles; sources.toml says so).
    `note` is empty or short tokens the build knows, a space between (`annual-rate low-is-floor`).
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", *PlacePayRow.KEY)
    code: Code

    @classmethod
    def columns(cls) -> list[str]:
        """The occupation stands first."""
        return ["code", *PlacePayRow.columns()]


class BasicPayRow(Row):
    """Basic pay of one occupation, without what gross pay has besides (overtime, commissions, allowances): quartiles
    over the whole country, where a publisher gives both. Not pay that lists and comparisons take.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "year", "period", "basis")
    code: Code
    year: Year
    period: Period
    basis: Literal["full-time", "all"]
    p25: GivenFigure
    p50: GivenFigure
    p75: GivenFigure


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


class AgePayRow(Row):
    """Gross pay of one age band; `age` as published (`22-29`, `60+`), `stage` the part of a working life it counts to.

    `code`: an occupation, or a group of the classification. `employees`: the people behind it, where published. `stage`
    is empty for the very young, many of whom are apprentices, and for those past the usual end of a career.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "year", "period", "basis", "age")
    code: Code
    year: Year
    period: Period
    basis: Literal["full-time", "all"]
    age: Text
    stage: Literal["", "early", "middle", "senior"] = ""
    p50: Figure = ""
    mean: Figure = ""
    employees: Figure = ""


class AllPayRow(Row):
    """The median gross pay of all occupations together.

    `method`: published, or weighted (the median of the occupations' medians by the people behind each).
    `occupations`: how many medians a weighted one rests on.
    """

    KEY: ClassVar[tuple[str, ...]] = ("year", "period", "basis")
    year: Year
    period: Period
    basis: Literal["", "full-time", "all"] = ""
    p50: GivenFigure
    method: Literal["published", "weighted"]
    occupations: OptionalText = ""


class GoingRateRow(Row):
    """The going rate of a code and its published parts of 90, 80 and 70 %: pounds a year for a week of 37.5 hours,
    and (`_hour`) pounds an hour.

    `basis`: `median` serves options A and D (full), B (90), C (80) and E (70); `lower-quartile` serves F and I (full),
    G (90), H (80) and J (70). `table` is the publisher's. `phd`: whether a doctorate earns points, and so whether
    90 and 80 % are published. Each amount already is the higher of the part and the least pay an hour: do not
    compute parts from the full rate.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "basis")
    code: Code
    basis: Literal["median", "lower-quartile"]
    table: Literal["1", "1a", "2", "2aa", "2a"]
    phd: Literal["yes", "no"]
    full: GivenFigure
    full_hour: GivenFigure
    rate90: Figure = ""
    rate90_hour: Figure = ""
    rate80: Figure = ""
    rate80_hour: Figure = ""
    rate70: GivenFigure
    rate70_hour: GivenFigure


class PayScaleRow(Row):
    """The least pay of a grade on a national pay scale: pounds a year.

    `scale` is `health` (Table 4), `schools` (Table 5) or the code whose scale stands in Table 3 or 3a itself;
    `hours` the week the amount is for, empty where the publisher gives none (teachers).
    """

    KEY: ClassVar[tuple[str, ...]] = ("scale", "place", "grade")
    scale: Text
    place: Text
    grade: Text
    amount: GivenFigure
    hours: OptionalText = ""


class PayScaleOfRow(Row):
    """Which national pay scale a code is paid by; `table` is `3` (skilled to RQF 6 or above) or `3a` (below)."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "scale")
    code: Code
    table: Literal["3", "3a"]
    scale: Text


Positive = Annotated[str, StringConstraints(pattern=r"^(0\.[0-9]*[1-9][0-9]*|[1-9][0-9]*(\.[0-9]+)?)$")]


class RateRow(Row):
    """Units of `currency` per US dollar: `market` is the year's mean rate, `ppp` the price-level one.

    `months` says how many months the mean covers (12 unless the year is not over).
    """

    KEY: ClassVar[tuple[str, ...]] = ("country", "kind", "year")
    country: Text
    currency: Text
    kind: Literal["market", "ppp"]
    year: Year
    per_usd: Positive
    months: Count | Literal[""] = ""
