"""industries.csv and firms_ai.csv: where the people of an occupation work, and which firms there use AI."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import StringConstraints, model_validator

from careerdata.rows.base import Code, Count, Figure, GivenFigure, Row, Year

Industry = Annotated[str, StringConstraints(pattern=r"^\d\d$")]
"""A sector of NAICS by its first two digits (`31` is 31 to 33); `00` is all firms, `99` government."""
Day = Annotated[str, StringConstraints(pattern=r"^(19|20)\d\d-\d\d-\d\d$")]


class IndustryRow(Row):
    """How many of an occupation work in a sector: persons, and percent of all who do the work."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "industry", "year")
    code: Code
    industry: Industry
    year: Year
    employment: Count
    share: GivenFigure


class FirmsAiRow(Row):
    """Percent of a sector's firms that used AI in the two weeks before, or expect to within six months.

    `wording`: AI in `production` of goods or services, or in `any` business function; they never make one line.
    `since` and `until`: the days of the round. `standard_error`: in points of percent.
    """

    KEY: ClassVar[tuple[str, ...]] = ("industry", "question", "wording", "since")
    industry: Industry
    question: Literal["used", "expected"]
    wording: Literal["production", "any"]
    since: Day
    until: Day
    percent: GivenFigure
    standard_error: Figure = ""

    @model_validator(mode="after")
    def in_order(self) -> Self:
        """A round ends on or after the day it begins."""
        if self.until < self.since:
            raise ValueError(f"{self.until} is before {self.since}")
        return self
