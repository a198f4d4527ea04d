"""The parts of a profile on pay, education, fit, outlook and where the page's figures come from."""

from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from careerdata.rows.base import Period, Text
from careerdata.rows.profile_base import Amount, Currency, Entry, Remark, Section, Texts, Years, check_order

BANDS = ("early", "middle", "senior")
CalendarYear = Annotated[int, Field(ge=1990, le=2100)]


class PayBand(Entry):
    """Gross pay, in the currency of `pay` per `period`, for years of experience.

    No `years_max` leaves the band open above.
    """

    band: Literal["early", "middle", "senior"]
    years_min: Years
    years_max: Years | None = None
    low: Amount
    high: Amount
    period: Period
    note: Text | None = None

    @model_validator(mode="after")
    def rises(self) -> Self:
        """Years and amounts run upwards."""
        check_order(self.years_min, self.years_max, "years_min to years_max")
        check_order(self.low, self.high, "low to high")
        return self


class Pay(Section):
    """Pay by experience as the page estimates it."""

    currency: Currency
    by_experience: Annotated[list[PayBand], Field(min_length=1)]

    @model_validator(mode="after")
    def bands_rise(self) -> Self:
        """Bands stand from early to senior, each from more years and more pay than the one before."""
        steps = [(BANDS.index(band.band), band.years_min, band.low) for band in self.by_experience]
        for lower, upper in pairwise(steps):
            if not all(before < after for before, after in zip(lower, upper, strict=True)):
                raise ValueError(f"`by_experience`: {BANDS[upper[0]]} does not rise above {BANDS[lower[0]]}")
        return self


class EducationStage(Entry):
    """One stage of education: how many years it takes and what it costs in all, in `currency`."""

    stage: Text
    years_min: Years
    years_max: Years
    cost_min: Amount
    cost_max: Amount
    currency: Currency
    official: list[Remark] = Field(default_factory=list)

    @model_validator(mode="after")
    def rises(self) -> Self:
        """Years and costs run upwards."""
        check_order(self.years_min, self.years_max, "years_min to years_max")
        check_order(self.cost_min, self.cost_max, "cost_min to cost_max")
        return self


class Fit(Entry):
    """Whom the occupation suits and who had better look elsewhere."""

    suits: Texts
    avoid: Texts


class Outlook(Entry):
    """Prospects as the page tells them; its growth is over `page_growth_years` years, dated or not."""

    progression: Text
    demand: Text
    growth_areas: Texts
    page_growth_percent: float
    page_growth_years: Annotated[int, Field(ge=1, le=60)]
    page_growth_from: CalendarYear | None = None
    page_growth_to: CalendarYear | None = None

    @model_validator(mode="after")
    def years_agree(self) -> Self:
        """Both calendar years or neither, as far apart as the number of years says."""
        ends = (self.page_growth_from, self.page_growth_to)
        if ends == (None, None):
            return self
        if None in ends or (ends[1] or 0) - (ends[0] or 0) != self.page_growth_years:
            raise ValueError(f"`page_growth_from` and `page_growth_to` are not {self.page_growth_years} years apart")
        return self


class DrawnFrom(Entry):
    """The public listings and bodies the page says its figures come from."""

    pay: Texts
    outlook: Texts
    migration: Texts
    note: Text
