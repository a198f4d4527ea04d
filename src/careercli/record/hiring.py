"""Whether anybody is hiring now: vacancies, unemployment and granted work visas, each figure of its own period."""

from typing import NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup


class Vacancies(TypedDict):
    """Posts employers look to fill in a place, the mean of a quarter (1: January to March), not adjusted for the
    season. `quality` is the publisher's letter, A the best, E to be used with caution."""

    region: str
    year: int
    quarter: int
    vacancies: Figure
    quality: NotRequired[str]
    source: str


class Unemployment(TypedDict):
    """Of 100 who work or look for work in the occupation, those without work, the mean of a year; `all_percent` of all
    occupations. `people`: how many work or look for work in it, or in the group whose rate this is."""

    year: int
    percent: Figure
    all_percent: Figure
    people: int
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    source: str


class Grants(TypedDict):
    """Work visas granted in a year to people of the occupation, and of all. `includes` names a kind of visa among them
    that asks for no skilled job (`seasonal`, `creative`)."""

    year: int
    grants: int
    all_grants: int
    includes: NotRequired[str]
    source: str


RegionalOutlook = TypedDict(
    "RegionalOutlook",
    {
        "region": str,
        "from": int,
        "to": int,
        "growth_percent_a_year": Figure,
        "openings": Figure,
        "retirements": Figure,
        "new_jobs": Figure,
        "rated_at": NotRequired[str],
        "of_group": NotRequired[OfGroup],
        "source": str,
    },
)
"""What a province or state itself expects there, by a model of its own: mean change of employment a year, openings of
all the years, and how many of them replace people who stop and how many are new jobs."""


class Hiring(TypedDict, total=False):
    """Whether anybody is hiring now. Vacancies: the country's quarters, the newest first, then its provinces in the
    newest quarter, those with nothing published left out. `regional`: what provinces or states themselves expect."""

    vacancies: list[Vacancies]
    regional: list[RegionalOutlook]
    unemployment: Unemployment
    grants: Grants
