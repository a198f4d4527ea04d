"""all_pay.csv: what the median earner of a country makes over all its occupations, where that can be told."""

from typing import ClassVar, Literal

from careerdata.rows.base import GivenFigure, OptionalText, Period, Row, Year


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
