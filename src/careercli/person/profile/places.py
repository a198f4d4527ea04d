"""What matters in one country only: study there, relatives there, a nomination by it."""

from typing import Annotated, Literal

from pydantic import Field

from careercli.person.profile.base import Part, Years


class Canada(Part):
    """[ca]"""

    study: Literal["none", "one_or_two", "three_plus"] | None = None
    study_two_years: bool | None = None
    trade_certificate: bool | None = None
    nomination: bool | None = None
    sibling: bool | None = None
    relative: bool | None = None
    working: bool | None = None


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
