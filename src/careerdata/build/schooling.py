"""Schooling of a card: what entry typically takes on one scale, what workers have, apprenticeships, fields of study."""

from careercli.record.occupation import Apprenticeship, Attainment, Education, Study
from careerdata.build.country_data import CountryData
from careerdata.rows.base import given_figure, record_of
from careerdata.rows.occupation import LevelRow, OccupationRow
from careerdata.rows.profile import Profile
from careerdata.rows.schooling import ApprenticeshipRow, AttainmentRow, EducationRow, StudyRow

ENTRY = "typical entry"
"""The scheme of isced.csv for the words of education.csv."""


def education(country: CountryData, row: OccupationRow, profile: Profile | None) -> list[Education]:
    """The stages a profile names, then what entry typically takes: as published, else by the national level."""
    stages = [record_of(stage, Education) for stage in profile.education] if profile else []
    rows, rated_at = country.inherited(EducationRow, row.code)
    typical = [_typical(country, entry, rated_at) for entry in rows] or _by_level(country, row)
    return [*stages, *typical]


def _typical(country: CountryData, row: EducationRow, rated_at: str) -> Education:
    record: Education = {"stage": row.education, "typical": True, "source": row.source}
    if row.experience:
        record["experience"] = row.experience
    if row.training:
        record["training"] = row.training
    if rated_at:
        record["rated_at"] = rated_at
    return _placed(country, record, ENTRY, row.education)


def _by_level(country: CountryData, row: OccupationRow) -> list[Education]:
    """What the national level of skill says of schooling; nothing for a level that says none, such as management."""
    given = (
        [(row.level, row.source)] if row.level else [(one.level, one.source) for one in country.of(LevelRow, row.code)]
    )
    scheme = country.facts.level_scheme
    return [
        _of_level(country, scheme, value, source) for value, source in given if _is_schooling(country, scheme, value)
    ]


def _is_schooling(country: CountryData, scheme: str, value: str) -> bool:
    return (scheme, value) in country.isced and bool(country.isced[scheme, value].low)


def _of_level(country: CountryData, scheme: str, value: str, source: str) -> Education:
    stage = country.isced[scheme, value].wording
    record: Education = {"stage": stage, "typical": True, "scheme": scheme, "level": value, "source": source}
    return _placed(country, record, scheme, value)


def _placed(country: CountryData, record: Education, scheme: str, value: str) -> Education:
    """The record with its place on ISCED 2011, where it has one."""
    if _is_schooling(country, scheme, value):
        row = country.isced[scheme, value]
        record["isced_low"], record["isced_high"], record["isced_source"] = int(row.low), int(row.high), row.source
    return record


def attainment(country: CountryData, code: str) -> list[Attainment]:
    """The schooling of the people who do the work; none where no survey has it."""
    return [_attainment(row) for row in country.of(AttainmentRow, code)]


def _attainment(row: AttainmentRow) -> Attainment:
    return {
        "year": int(row.year),
        "match": row.match,
        "below_secondary": given_figure(row.below_secondary),
        "secondary": given_figure(row.secondary),
        "some_college": given_figure(row.some_college),
        "associate": given_figure(row.associate),
        "bachelor": given_figure(row.bachelor),
        "master": given_figure(row.master),
        "doctoral": given_figure(row.doctoral),
        "source": row.source,
    }


def apprenticeships(country: CountryData, code: str) -> list[Apprenticeship]:
    """The titles people are apprenticed in, in the alphabet's order."""
    rows = sorted(country.of(ApprenticeshipRow, code), key=lambda row: row.title)
    return [{"number": row.number, "title": row.title, "source": row.source} for row in rows]


def fields_of_study(country: CountryData, code: str) -> list[Study]:
    """Fields of study linked to the occupation, with whether each is on the STEM OPT list."""
    return [_field(row) for row in country.of(StudyRow, code)]


def _field(row: StudyRow) -> Study:
    record: Study = {"cip": row.cip, "title": row.title, "stem": bool(row.stem), "source": row.source}
    if record["stem"]:
        record["stem_source"] = row.stem
    return record
