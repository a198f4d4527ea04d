"""The whole profile. Every key is optional: a fact it lacks is asked for by name, never assumed."""

import datetime
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from careercli.person.profile.base import Amount, Country, Occupation, Part, PastDay, Percent, Years, demand, refuse
from careercli.person.profile.language import Language
from careercli.record.interest import INTERESTS
from careercli.record.rating import HEAVIEST, RANKED

Level = Literal[
    "none",
    "secondary",
    "one_year",
    "two_year",
    "bachelor",
    "two_or_more",
    "masters",
    "professional",
    "doctorate",
]
"""The levels Canada tells apart, the finest scale of all systems here (what each means: template.toml)."""


class Education(Part):
    """The highest completed education."""

    level: Level | None = None
    completed: PastDay | None = None
    country: Country | None = None
    field: Literal["stem", "other"] | None = None
    assessed: PastDay | None = None
    recognised_in: list[Country] | None = None


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


ProvinceKey = Literal["ab", "bc", "mb", "nb", "nl", "ns", "nt", "nu", "on", "pe", "qc", "sk", "yt"]


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
    province: ProvinceKey | None = None
    area: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,40}$")] | None = None
    since: PastDay | None = None
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


class Canada(Part):
    """[ca]"""

    study: Literal["none", "one_or_two", "three_plus"] | None = None
    study_two_years: bool | None = None
    trade_certificate: bool | None = None
    nomination: bool | None = None
    sibling: bool | None = None
    relative: bool | None = None
    working: bool | None = None
    permit: Literal["none", "study", "work"] | None = None


class Province(Part):
    """What ties one to a province or territory of Canada."""

    province: ProvinceKey
    relative: bool | None = None
    friend: bool | None = None
    worked: bool | None = None
    study: Literal["none", "one_year", "two_year"] | None = None
    licence: bool | None = None


class UnitedStates(Part):
    """[us]"""

    specialty_post: bool | None = None
    degree: Literal["none", "associate", "bachelor", "master", "doctorate"] | None = None
    masters_here: bool | None = None
    cap_exempt: bool | None = None
    profession: Annotated[str, Field(pattern=r"^[a-z-]{3,40}$")] | None = None
    degree_fits: bool | None = None
    licenciatura: bool | None = None
    licence: bool | None = None
    diploma: bool | None = None
    training: bool | None = None
    knowledge: bool | None = None
    health_certificate: bool | None = None


class UnitedKingdom(Part):
    """[gb]"""

    new_entrant: bool | None = None
    relevant_phd: Literal["none", "stem", "other"] | None = None
    lower_rate_group: bool | None = None
    listed_institution: bool | None = None
    years_in_uk: Years | None = None


class Australia(Part):
    """[au]"""

    study: bool | None = None
    regional_study: bool | None = None
    specialist_education: bool | None = None
    professional_year: bool | None = None
    community_language: bool | None = None
    qualification: Literal["none", "diploma_or_trade", "bachelor_or_masters", "doctorate"] | None = None


class Germany(Part):
    """[de]"""

    base_qualification: bool | None = None
    partial_recognition: bool | None = None
    shortage_occupation: bool | None = None
    skilled_worker: bool | None = None
    stay_months: Annotated[int, Field(ge=0, le=60)] | None = None
    livelihood: bool | None = None
    it_without_degree: bool | None = None


class Singapore(Part):
    """[sg]"""

    qualification: Literal["none", "degree", "top_tier"] | None = None
    strategic: bool | None = None


class Ireland(Part):
    """[ie]"""

    critical_list: bool | None = None
    degree: bool | None = None
    recent_graduate: bool | None = None


class NewZealand(Part):
    """[nz]"""

    registration_points: Annotated[int, Field(ge=0, le=6)] | None = None
    income_x_median: Annotated[float, Field(gt=0, le=100)] | None = None


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


Liking = Annotated[float, Field(ge=1, le=5)]


class Interests(Part):
    """How much the reader likes each of Holland's six, 1 to 5, as `career quiz --save` writes them: all or none."""

    realistic: Liking | None = None
    investigative: Liking | None = None
    artistic: Liking | None = None
    social: Liking | None = None
    enterprising: Liking | None = None
    conventional: Liking | None = None

    def every(self) -> dict[str, float]:
        """The six by name; empty unless all are there."""
        found = {name: value for name in INTERESTS if (value := getattr(self, name)) is not None}
        return found if len(found) == len(INTERESTS) else {}


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
    provinces: Annotated[list[Province], Field(max_length=13)] | None = None
    ca: Canada = Canada()
    us: UnitedStates = UnitedStates()
    gb: UnitedKingdom = UnitedKingdom()
    au: Australia = Australia()
    de: Germany = Germany()
    sg: Singapore = Singapore()
    ie: Ireland = Ireland()
    nz: NewZealand = NewZealand()
    interests: Interests = Interests()
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

    @field_validator("provinces")
    @classmethod
    def _each_once(cls, provinces: list[Province] | None) -> list[Province] | None:
        named = [one.province for one in provinces or []]
        twice = sorted({one for one in named if named.count(one) > 1})
        if twice:
            refuse("profile.allowed.one_province", known=twice)
        return provinces

    @field_validator("partner")
    @classmethod
    def _of_a_couple(cls, partner: Partner, info: ValidationInfo) -> Partner:
        if info.data.get("marital") == "single" and partner.model_fields_set:
            demand("profile.problem.leave_out_single")
        return partner

    @field_validator("weights")
    @classmethod
    def _named(cls, weights: dict[str, float]) -> dict[str, float]:
        wrong = [name for name in weights if name not in RANKED]
        if wrong:
            refuse("profile.allowed.axes", known=RANKED, names=[f"`{name[:40]}`" for name in wrong])
        return weights

    def age(self, day: datetime.date) -> int | None:
        """Completed years on `day`; None without a birth date or before it."""
        if self.birth_date is None or day < self.birth_date:
            return None
        before = (day.month, day.day) < (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - before
