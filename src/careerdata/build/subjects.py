"""The names of subjects in the sources, and which occupations or unit groups each has to do with."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.skills import IMPORTANT, KNOWLEDGE
from careercli.record.subject import ACTIVITY, ESCO, FIELD, forms
from careercli.record.subject import KNOWLEDGE as AREA
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_rows
from careerdata.build.work import whole
from careerdata.rows.schooling import StudyRow
from careerdata.rows.skill import EscoSkillRow, NeedRow
from careerdata.rows.work import ActivityRow, DwaRow

UNIMPORTANT, MOST = 2.0, 5.0
"""Importance of an area of knowledge, 1 to 5: from the first its evidence grows, to 1 at the second; below O*NET's
`important` there is none."""
OF_FIELD = 0.6
OF_CORE, OF_SUPPLEMENTAL = 0.35, 0.15
OF_ESCO = 0.6
"""The evidence of a field of study linked to an occupation, of an activity of its core and its supplemental tasks,
and of an ESCO skill essential to all jobs of a unit group."""

Name = tuple[str, str, str]
"""Kind, name and source."""


def subjects(database: sqlite3.Connection, data: Path, sources: set[str], countries: list[CountryData]) -> None:
    """Fill `subject`."""
    found: defaultdict[Name, dict[str, float]] = defaultdict(dict)
    for name, holder, weight in chain(*map(_of_country, countries), _of_groups(data, sources)):
        found[name][holder] = max(weight, found[name].get(holder, 0.0))
    lines = (
        (kind, name, f" {' '.join(sorted(forms(name)))} ", _dumped(holders), source)
        for (kind, name, source), holders in sorted(found.items())
    )
    database.executemany("INSERT INTO subject (kind, name, words, holders, source) VALUES (?, ?, ?, ?, ?)", lines)


def _of_country(country: CountryData) -> Iterator[tuple[Name, str, float]]:
    """(name, id, weight) of what its publishers say of the occupations themselves."""
    names = {row.dwa: row.title for row in country.every(DwaRow)}
    for occupation in country.occupations():
        key, code = country.id(occupation.code), occupation.code
        for need in whole([row for row in country.of(NeedRow, code) if row.kind == KNOWLEDGE]):
            importance = amount_or_none(parse_figure(need.importance)) or 0.0
            if importance >= IMPORTANT:
                yield (AREA, need.name, need.source), key, (importance - UNIMPORTANT) / (MOST - UNIMPORTANT)
        for field in country.of(StudyRow, code):
            yield (FIELD, field.title, field.source), key, OF_FIELD
        for row in country.of(ActivityRow, code):
            weight = OF_CORE if int(row.core) else OF_SUPPLEMENTAL
            yield (ACTIVITY, names[row.dwa], row.source), key, weight


def _of_groups(data: Path, sources: set[str]) -> Iterator[tuple[Name, str, float]]:
    """The same of ESCO's skills in unit groups."""
    path = data / "isco" / "esco.csv"
    for row in read_rows(path, EscoSkillRow, sources) if path.exists() else []:
        yield (ESCO, row.skill, row.source), f"isco:{row.code}", OF_ESCO * int(row.essential) / int(row.jobs)


def _dumped(holders: dict[str, float]) -> str:
    """`id weight` with spaces between, the weights in hundredths."""
    return " ".join(f"{holder} {round(100 * weight)}" for holder, weight in sorted(holders.items()))
