"""The whole profile. Every key is optional: a fact it lacks is asked for by name, never assumed."""

import datetime
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from careercli.person.profile.base import Amount, Country, Part, PastDay, Years, demand, refuse
from careercli.person.profile.language import Language
from careercli.person.profile.places import (
    Australia,
    Canada,
    Germany,
    Ireland,
    NewZealand,
    Singapore,
    UnitedKingdom,
    UnitedStates,
)
from careercli.person.profile.study import Education, Level
from careercli.person.profile.work import JobOffer, Work
from careercli.record.rating import AXES, HEAVIEST

Languages = Annotated[list[Language], Field(max_length=20)]
Weight = Annotated[float, Field(ge=0, le=HEAVIEST)]


class Funds(Part):
    """Money at one's disposal for the move."""

    amount: Amount | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None


class Partner(Part):
    """Husband, wife or common-law partner."""

    accompanying: bool | None = None
    citizen_or_resident_of: list[Country] | None = None
    education: Level | None = None
    languages: Languages | None = None
    canadian_work_years: Years | None = None
    canadian_study_two_years: bool | None = None
    skilled: bool | None = None
    competent_english: bool | None = None
    age: Annotated[int, Field(ge=14, le=120)] | None = None
    applies_too: bool | None = None


class Profile(Part):
    """What the reader says of themselves."""

    birth_date: PastDay | None = None
    citizenship: Annotated[list[Country], Field(min_length=1, max_length=10)] | None = None
    residence: Country | None = None
    marital: Literal["single", "married", "common_law"] | None = None
    family_size: Annotated[int, Field(ge=1, le=30)] | None = None
    funds: Funds = Funds()
    education: Education = Education()
    languages: Languages | None = None
    work: Annotated[list[Work], Field(max_length=100)] | None = None
    job_offers: Annotated[list[JobOffer], Field(max_length=20)] | None = None
    partner: Partner = Partner()
    ca: Canada = Canada()
    us: UnitedStates = UnitedStates()
    gb: UnitedKingdom = UnitedKingdom()
    au: Australia = Australia()
    de: Germany = Germany()
    sg: Singapore = Singapore()
    ie: Ireland = Ireland()
    nz: NewZealand = NewZealand()
    weights: dict[str, Weight] = Field(default_factory=dict, max_length=50)

    @field_validator("work")
    @classmethod
    def _since_birth(cls, work: list[Work] | None, info: ValidationInfo) -> list[Work] | None:
        born = info.data.get("birth_date")
        early = [str(number) for number, job in enumerate(work or [], 1) if born and job.from_ < born]
        if early:
            refuse("profile.allowed.jobs_since_birth", day=str(born), known=early)
        return work

    @field_validator("job_offers")
    @classmethod
    def _one_a_country(cls, offers: list[JobOffer] | None) -> list[JobOffer] | None:
        countries = [offer.country for offer in offers or []]
        twice = sorted({country for country in countries if countries.count(country) > 1})
        if twice:
            refuse("profile.allowed.one_offer", known=twice)
        return offers

    @field_validator("partner")
    @classmethod
    def _of_a_couple(cls, partner: Partner, info: ValidationInfo) -> Partner:
        if info.data.get("marital") == "single" and partner.model_fields_set:
            demand("profile.problem.leave_out_single")
        return partner

    @field_validator("weights")
    @classmethod
    def _named(cls, weights: dict[str, float]) -> dict[str, float]:
        wrong = [name for name in weights if name not in AXES]
        if wrong:
            refuse("profile.allowed.axes", known=AXES, names=[f"`{name[:40]}`" for name in wrong])
        return weights

    def age(self, day: datetime.date) -> int | None:
        """Completed years on `day`; None without a birth date or before it."""
        if self.birth_date is None or day < self.birth_date:
            return None
        before = (day.month, day.day) < (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - before
