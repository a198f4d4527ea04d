"""vacancies.csv, regional_outlook.csv, unemployment.csv, grants.csv: whether anybody is hiring."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Code, Count, GivenFigure, Region, Row, Year

Quarter = Annotated[str, StringConstraints(pattern=r"^20\d\dq[1-4]$")]
"""`2026q1`: January to March 2026."""
OptionalCode = Annotated[str, StringConstraints(pattern=r"^([0-9A-Z][0-9A-Z.\-]*)?$", max_length=16)]


class VacancyRow(Row):
    """Posts an occupation's employers look to fill in a place, the mean of a quarter; not adjusted for the season.

    `quality` is the publisher's letter, A the best; E is to be used with caution. A figure too unreliable to publish,
    or withheld, is a gap and has no letter. No line: nothing is published.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "region", "quarter")
    code: Code
    region: Region
    quarter: Quarter
    vacancies: GivenFigure
    quality: Literal["", "A", "B", "C", "D", "E"] = ""


class RegionalOutlookRow(Row):
    """What a province or state itself expects of an occupation there, from the year `start` to the year `end`.

    `growth_percent_a_year` is the mean change of employment a year; `openings` are those of all the years, of which
    `retirements` replace people who stop and `new_jobs` are new.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "region", "start", "end")
    code: Code
    region: Region
    start: Year
    end: Year
    growth_percent_a_year: GivenFigure
    openings: GivenFigure
    retirements: GivenFigure
    new_jobs: GivenFigure


class UnemploymentRow(Row):
    """People out of work for every 100 who work or look for work in an occupation, the mean of a year.

    `group` is the narrowest group whose rate this is, empty where it is the occupation's own. `people`: how many work
    or look for work in it; `all_percent`: the same rate of all occupations.
    """

    code: Code
    year: Year
    percent: GivenFigure
    all_percent: GivenFigure
    people: Count
    group: OptionalCode = ""


class GrantRow(Row):
    """Work visas granted in a year to people of an occupation; `all_grants`: to people of all occupations.

    `includes` is the kind of visa that stands among them though it asks for no skilled job: `seasonal`, `creative`.
    """

    code: Code
    year: Year
    grants: Count
    all_grants: Count
    includes: Literal["", "seasonal", "creative"] = ""
