"""Where, as what and how much one worked; an offer of work."""

import datetime
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from careercli.person.profile.base import Amount, Country, Occupation, Part, PastDay, Percent, demand, refuse


def _teer(occupation: str | None) -> int | None:
    """The TEER of a Canadian code (its second digit); None for any other."""
    code = str(occupation).removeprefix("ca:")
    known = occupation is not None and occupation.startswith("ca:") and len(code) == 5 and code.isdigit()
    return int(code[1]) if known else None


Hours = Annotated[float, Field(gt=0, le=112)]
"""Hours a week: sixteen a day is more than anyone works."""


class Work(Part):
    """One job. `to` is its last day; without it, one still works there."""

    model_config = Part.model_config | {"populate_by_name": True}

    country: Country
    from_: PastDay = Field(alias="from")
    to: PastDay | None = None
    hours: Hours
    occupation: Occupation | None = None
    skilled: bool | None = None
    authorised: bool | None = None
    self_employed: bool | None = None
    during_studies: bool | None = None
    related: bool | None = None

    @field_validator("to")
    @classmethod
    def _after_the_first_day(cls, to: datetime.date | None, info: ValidationInfo) -> datetime.date | None:
        first = info.data.get("from_")
        if to is not None and first is not None and to < first:
            refuse("profile.allowed.day_from", day=str(first))
        return to

    @field_validator("skilled")
    @classmethod
    def _as_the_code_says(cls, skilled: bool | None, info: ValidationInfo) -> bool | None:
        teer = _teer(info.data.get("occupation"))
        if teer is not None and skilled is not None and skilled != (teer <= 3):
            demand("profile.problem.leave_out_teer", id=info.data["occupation"], teer=str(teer))
        return skilled

    def teer(self) -> int | None:
        """The TEER of the occupation where it is a Canadian one."""
        return _teer(self.occupation)


class JobOffer(Part):
    """An offer: what it pays before tax, for how many hours; what one knows of the employer."""

    country: Country
    occupation: Occupation | None = None
    isco: Annotated[str, Field(pattern=r"^[0-9]{2,4}$")] | None = None
    salary: Amount | None = None
    period: Literal["hour", "week", "month", "year"] | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    hours: Hours | None = None
    months: Annotated[int, Field(ge=1, le=600)] | None = None
    wage_level: Annotated[int, Field(ge=1, le=4)] | None = None
    lmia: bool | None = None
    shortage: bool | None = None
    salary_percentile: Percent | None = None
    employer_pmets: Annotated[int, Field(ge=0, le=10_000_000)] | None = None
    employer_nationality_percent: Percent | None = None
    employer_local_percent: Percent | None = None
    financial_sector: bool | None = None

    @field_validator("period")
    @classmethod
    def _of_a_salary(cls, period: str | None, info: ValidationInfo) -> str | None:
        if period is not None and "salary" in info.data and info.data["salary"] is None:
            demand("profile.problem.leave_out_period")
        return period

    def teer(self) -> int | None:
        """The TEER of the occupation where it is a Canadian one."""
        return _teer(self.occupation)
