"""Which occupations are like which, in other countries and their own: most of the build's arithmetic.

It needs no card and no pay, so it can be done in a second process that reads for itself what it compares.
"""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from careerdata.build.checks import place_on_isced
from careerdata.build.country_data import CountryData, read_countries
from careerdata.build.interests import InterestLine, interest_lines
from careerdata.build.match import dumped, match
from careerdata.build.match_titles import Subject, subjects
from careerdata.build.similar import SimilarLine, similar
from careerdata.rows.base import Row
from careerdata.rows.occupation import CombinedRow, LevelRow, OccupationRow, TitleRow
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.schooling import EducationRow
from careerdata.rows.work import ActivityRow, InterestRow, InterestScoresRow, SkillRow, TechnologyRow

COMPARED: frozenset[type[Row]] = frozenset(
    {
        ActivityRow,
        CombinedRow,
        EducationRow,
        InterestRow,
        InterestScoresRow,
        LevelRow,
        OccupationRow,
        OutlookRow,
        SkillRow,
        TechnologyRow,
        TitleRow,
    }
)
"""The kinds of rows that are compared."""


class Counterparts(NamedTuple):
    """The lines of `match_candidate`, `similar` and `interest`."""

    candidates: list[tuple[str, bytes]]
    similar: list[SimilarLine]
    interests: list[InterestLine]


def read_and_compare(data: Path, sources: set[str]) -> Counterparts:
    """The counterparts of the countries, read here. Raises BadRow for a wrong line."""
    countries = read_countries(data, sources, only=COMPARED)
    place_on_isced(data, sources, countries)
    compared = subjects(countries)
    for country in countries:
        country.forget(TitleRow)  # the most rows of all, and from here on in words
    return _compared(data, sources, countries, compared)


def compare(data: Path, sources: set[str], countries: list[CountryData]) -> Counterparts:
    """The same of countries that have been read."""
    return _compared(data, sources, countries, subjects(countries))


def _compared(
    data: Path, sources: set[str], countries: list[CountryData], compared: Mapping[str, Subject]
) -> Counterparts:
    found = match(data, sources, compared)
    return Counterparts(
        [(key, dumped(one)) for key, one in found.items()],
        list(similar(countries, found)),
        list(interest_lines(countries, found)),
    )


def write_counterparts(database: sqlite3.Connection, found: Counterparts) -> None:
    """Fill `match_candidate`, `similar` and `interest`."""
    database.executemany("INSERT INTO match_candidate VALUES (?, ?)", found.candidates)
    database.executemany("INSERT INTO similar VALUES (?, ?, ?)", found.similar)
    database.executemany("INSERT INTO interest VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", found.interests)
