"""Whether all that a country's folder refers to exists: codes, regions, lists, sources, bodies, levels of schooling."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_rows
from careerdata.errors import BadRow
from careerdata.rows.base import Row
from careerdata.rows.credential import BodyRow, CoverageRow, CredentialRow, OfficeRow, RegulatorRow
from careerdata.rows.files import row_model_or_none
from careerdata.rows.listing import ListRow, MayBeListedRow
from careerdata.rows.occupation import CombinedRow, EditionRow, GroupRow, LevelRow, OccupationRow, RelatedRow, TitleRow
from careerdata.rows.profile import Profile
from careerdata.rows.region import RegionRow
from careerdata.rows.schooling import EducationRow, IscedRow, StudyRow
from careerdata.rows.study import SecondaryPayRow, StudyFieldRow, StudyPayRow, StudyYearsRow, TuitionRow
from careerdata.rows.what import NameRow, UnitOfRow, WhatRow
from careerdata.rows.work import ActivityRow, DwaRow

OF_OCCUPATIONS = (TitleRow, CombinedRow, WhatRow, NameRow, UnitOfRow)
"""Rows about an occupation, never about a group or a code that stands for several."""


class Reference(NamedTuple):
    """A column that names something, and everything it may name; `what` is the word for it."""

    model: type[Row]
    column: str
    what: str
    known: set[str]


def check_references(country: CountryData, sources: set[str]) -> None:
    """Raise BadRow for the first row, BadData for the first TOML table, that names what does not exist."""
    for reference in _references(country, sources):
        for row in country.every(reference.model):
            if getattr(row, reference.column) not in reference.known:
                raise bad_row(country, row, reference.column, f"no {reference.what} {getattr(row, reference.column)}")
    for model, files in country.files.items():
        if files > 1:
            _check_doubles(country, model)
    _check_lists(country)
    _check_sources(country, sources)
    for code, profile in country.profiles.items():
        _check_profile(country, code, profile)


def _check_lists(country: CountryData) -> None:
    entries: list[ListRow | MayBeListedRow] = [*country.every(ListRow), *country.every(MayBeListedRow)]
    for entry in entries:
        if entry.year not in country.lists.get(entry.list, {}):
            raise bad_row(country, entry, "list", f"{entry.list} {entry.year} is not in lists.toml")
    listed = {row.key() for row in country.every(ListRow)}
    for maybe in country.every(MayBeListedRow):
        if maybe.key() in listed:
            raise bad_row(country, maybe, "code", f"{maybe.key_words()} is on the list for sure")


def _references(country: CountryData, sources: set[str]) -> Iterator[Reference]:
    occupations = {row.code for row in country.occupations()}
    groups = {row.code for row in country.every(GroupRow)}
    codes = occupations | groups | {row.combined for row in country.every(CombinedRow)}
    regions = {row.region for row in country.every(RegionRow)}
    yield Reference(OccupationRow, "parent", "group", groups)
    yield Reference(GroupRow, "parent", "group", groups | {""})
    yield Reference(RegionRow, "parent", "region", regions | {""})
    yield Reference(EditionRow, "now", "occupation", occupations | _without_figures(country) | {""})
    yield Reference(RelatedRow, "related", "occupation", occupations)
    yield Reference(StudyRow, "stem", "source", sources | {""})
    yield Reference(ActivityRow, "dwa", "activity", {row.dwa for row in country.every(DwaRow)})
    for model in country.rows:
        if "code" in model.model_fields and model not in (OccupationRow, GroupRow):
            yield Reference(model, "code", "occupation", occupations if model in OF_OCCUPATIONS else codes)
        if "region" in model.model_fields and model is not RegionRow:
            yield Reference(model, "region", "region", regions)


def _without_figures(country: CountryData) -> set[str]:
    """The codes of the very edition that is followed which are no occupations here, as nothing is published of them."""
    followed = country.facts.classification
    return {row.was for row in country.every(EditionRow) if row.edition == followed}


def _check_doubles(country: CountryData, model: type[Row]) -> None:
    """One file holds no line twice (read.py); two files of one kind may not share one either."""
    seen: set[tuple[str, ...]] = set()
    for row in country.every(model):
        if row.key() in seen:
            raise bad_row(country, row, ",".join(model.KEY), f"{row.key_words()} is there twice")
        seen.add(row.key())


def _check_sources(country: CountryData, sources: set[str]) -> None:
    """The tables of country.toml, lists.toml and the profiles name sources as rows do."""
    for row in country.every(WhatRow):
        for source in row.read.split():
            if source not in sources:
                raise bad_row(country, row, "read", f"`{source}` is not in sources.toml")
    named = [("country.toml", "source", country.facts.source)]
    for name, years in country.lists.items():
        named += [("lists.toml", f"{name}.{year}.source", record.source) for year, record in years.items()]
    for code, profile in country.profiles.items():
        named += [(f"profiles/{code}.toml", key, source) for key, source in _sources_in(profile.model_dump())]
    for file, key, source in named:
        if source not in sources:
            raise BadData(f"{country.folder / file}: `{key}`: `{source}` is not in sources.toml")


def _sources_in(node: object, path: str = "") -> Iterator[tuple[str, str]]:
    """(dotted key, source) of every source named anywhere below."""
    if isinstance(node, dict):
        for key, value in node.items():
            here = f"{path}.{key}".lstrip(".")
            if key in ("source", "sources"):
                yield from ((here, source) for source in ([value] if isinstance(value, str) else value))
            else:
                yield from _sources_in(value, here)
    elif isinstance(node, list):
        for place, value in enumerate(node):
            yield from _sources_in(value, f"{path}.{place}")


def _check_profile(country: CountryData, code: str, profile: Profile) -> None:
    """A profile stands in the file of its occupation and pays in the country's money."""
    file = country.folder / "profiles" / f"{code}.toml"
    if code not in {row.code for row in country.occupations()}:
        raise BadData(f"{file}: `id`: no occupation {code}")
    if profile.id != country.id(code):
        raise BadData(f"{file}: `id`: {profile.id} is not {country.id(code)}")
    if profile.pay.currency != country.facts.currency:
        raise BadData(f"{file}: `pay.currency`: {profile.pay.currency} is not {country.facts.currency}")


def bad_row(country: CountryData, row: Row, column: str, problem: str) -> BadRow:
    """The failure with the file and line of a row, looked up again: rows do not remember where they stood."""
    files = [path for path in sorted(country.folder.glob("*.csv")) if row_model_or_none(path.name) is type(row)]
    places = [(path, line) for path in files if (line := line_of(path, row))]
    path, line = places[-1] if places else (country.folder, 0)
    return BadRow(str(path), line, column, problem)


def line_of(path: Path, row: Row) -> int:
    """The last line of a file with the row's key; 0 when there is none."""
    found = 0
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        for cells in reader:
            if tuple(cells.get(name, "") for name in row.KEY) == row.key():
                found = reader.line_num
    return found


ISCED = Path("education/isced.csv")
ENTRY = "typical entry"
"""The scheme of isced.csv for the words of education.csv; the others are the countries' level schemes."""
PREPARATION = "job zone"
"""A level of preparation, not of schooling: it has no place on the scale."""


def check_credentials(country: CountryData) -> None:
    """Raise BadRow for the first credential or body that names a body or a region the country has not."""
    bodies = {row.body for row in country.every(BodyRow)}
    named: list[CredentialRow | RegulatorRow] = [*country.every(CredentialRow), *country.every(RegulatorRow)]
    for credential in named:
        if credential.body and credential.body not in bodies:
            raise bad_row(country, credential, "body", f"no body {credential.body}")
    for office in country.every(OfficeRow):
        for column in ("body", "holder"):
            if getattr(office, column) not in bodies:
                raise bad_row(country, office, column, f"no body {getattr(office, column)}")
    given = {(row.code, row.name, row.part) for row in country.every(CredentialRow)}
    for regulator in country.every(RegulatorRow):
        if (regulator.code, regulator.name, regulator.part) not in given:
            raise bad_row(
                country, regulator, "name", "no credential of this name, for these people, in this occupation"
            )
    gaps = {(row.region, row.source) for row in country.every(CoverageRow) if row.coverage == "not-in-source"}
    rows: list[CredentialRow | RegulatorRow | BodyRow] = [*named, *country.every(BodyRow)]
    for row in rows:
        for region in row.regions.split():
            if region not in country.regions:
                raise bad_row(country, row, "regions", f"no region {region}")
            if (region, row.source) in gaps:
                raise bad_row(country, row, "regions", f"{region} is a gap of {row.source} in credential_coverage.csv")


def read_isced(data: Path, sources: set[str]) -> list[IscedRow]:
    """The scale; empty when data/ has none. Raises BadRow as `read_rows` does."""
    return read_rows(data / ISCED, IscedRow, sources) if (data / ISCED).exists() else []


def place_on_isced(data: Path, sources: set[str], countries: list[CountryData]) -> None:
    """Give every country the scale; BadData for the first level some occupation has that stands on it nowhere."""
    known = {(row.scheme, row.value): row for row in read_isced(data, sources)}
    for country in countries:
        country.isced = known
    if known:
        for country in countries:
            for scheme, value in _levels(country):
                if (scheme, value) not in known:
                    raise BadData(f"{data / ISCED}: no line for the {scheme} `{value}` of {country.key}")


STUDY_YEARS = Path("education/study_years.csv")


def place_in_years(data: Path, sources: set[str], countries: list[CountryData]) -> None:
    """Give every country what levels take in years; BadData for a level of isced.csv's schooling that has no line."""
    path = data / STUDY_YEARS
    known = {(row.scheme, row.value): row for row in read_rows(path, StudyYearsRow, sources)} if path.exists() else {}
    for country in countries:
        country.study_years = known
        for level, row in country.isced.items():
            if known and row.low and level not in known:
                raise BadData(f"{path}: no line for the {level[0]} `{level[1]}`")
        priced = {price.field for price in country.every(TuitionRow)}
        for studied in country.every(StudyFieldRow):
            if studied.field and studied.field not in priced:
                raise bad_row(country, studied, "field", f"no tuition of the field {studied.field}")
        placed: list[TuitionRow | StudyPayRow | SecondaryPayRow] = [
            *country.every(TuitionRow),
            *country.every(StudyPayRow),
            *country.every(SecondaryPayRow),
        ]
        for placed_row in placed:
            if placed_row.region not in country.regions:
                raise bad_row(country, placed_row, "region", f"no region {placed_row.region}")


def _levels(country: CountryData) -> Iterator[tuple[str, str]]:
    if country.facts.level_scheme != PREPARATION:
        values = {row.level for row in country.occupations()} | {row.level for row in country.every(LevelRow)}
        yield from ((country.facts.level_scheme, value) for value in sorted(values - {""}))
    yield from ((ENTRY, value) for value in sorted({row.education for row in country.every(EducationRow)} - {""}))
