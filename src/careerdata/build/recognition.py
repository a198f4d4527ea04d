"""How foreign qualifications are recognised, into the atlas: checked against sources, regions and occupations."""

import re
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from careercli.errors import BadData
from careerdata.build.country_data import CountryData
from careerdata.build.deflate import dumps
from careerdata.build.read import read_records
from careerdata.rows.recognition import (
    GROUPS,
    PROFESSIONS,
    RECOGNITION_SOURCES,
    Mistake,
    Profession,
    Recognition,
    RecognitionSource,
    entries,
    read_recognition,
    refuse_first,
)

FOLDER = "recognition"
ORIGINS = ("passport", "trained_in", "worked_in")


class RecognitionData(NamedTuple):
    """What recognition/ holds: files by country and profession, professions, groups of countries, sources."""

    folder: Path
    files: Mapping[tuple[str, str], Recognition]
    professions: dict[str, Profession]
    groups: Mapping[str, Sequence[str]]
    sources: dict[str, RecognitionSource]


def load_recognition(data: Path, countries: Sequence[CountryData]) -> RecognitionData | None:
    """recognition/ read and checked; None where there is none. Raises BadRow and BadData, naming file, line and key."""
    folder = data / FOLDER
    if not folder.exists():
        return None
    groups = read_records(folder / "groups.toml", GROUPS)
    read = RecognitionData(
        folder,
        {(path.parent.name, path.stem): read_recognition(path) for path in sorted(folder.glob("??/*.toml"))},
        read_records(folder / "professions.toml", PROFESSIONS),
        {key: group.countries for key, group in groups.items()},
        read_records(folder / "sources.toml", RECOGNITION_SOURCES),
    )
    for name, group in groups.items():
        if group.source and group.source not in read.sources:
            raise BadData(f"{folder / 'groups.toml'}: `{name}`: `source`: `{group.source}` is not in sources.toml")
    known = {country.key: country for country in countries}
    for (key, profession), record in read.files.items():
        if key not in known:
            raise BadData(f"{folder / key}: no country of data/")
        refuse_first(folder / key / f"{profession}.toml", _mistakes(record, read, known[key]))
    _check_professions(read, known)
    return read


def _mistakes(record: Recognition, read: RecognitionData, country: CountryData) -> Iterator[Mistake]:
    for listed, place, entry in entries(record):
        if entry.source not in read.sources:
            yield (listed, place, "source"), f"`{entry.source}` is not in sources.toml"
        for name in ("regions", "not_regions"):
            for region in getattr(entry, name) or ():
                if region not in country.regions or region == country.key:
                    yield (listed, place, name), f"no region `{region}` in {country.key}"
        for name in (*ORIGINS, *(f"not_{origin}" for origin in ORIGINS)):
            for where in getattr(entry, name) or ():
                if "-" not in where and len(where) > 2 and where not in read.groups:
                    yield (listed, place, name), f"`{where}` is not in groups.toml"


def _check_professions(read: RecognitionData, countries: Mapping[str, CountryData]) -> None:
    """A file for each country a profession has codes in, and the other way; no occupation in two professions."""
    file = read.folder / "professions.toml"
    named = {(key, name) for name, profession in read.professions.items() for key in profession.codes}
    if lonely := sorted(named ^ read.files.keys()):
        raise BadData(f"{file}: `{lonely[0][1]}`: codes.{lonely[0][0]} and a file of the country go together")
    for key, country in countries.items():
        codes = [row.code for row in country.occupations()]
        for name, profession in read.professions.items():
            for begin in profession.codes.get(key, ()):
                if not any(code.startswith(begin) for code in codes):
                    raise BadData(f"{file}: `{name}`: codes.{key}: no occupation begins with {begin}")
        for code in codes:
            if len(found := professions_of(read.professions, key, code)) > 1:
                raise BadData(f"{file}: {key}:{code} is in {' and '.join(found)}")


def professions_of(professions: Mapping[str, Profession], country: str, code: str) -> list[str]:
    """The professions an occupation is."""
    return [
        name for name, profession in professions.items() if code.startswith(tuple(profession.codes.get(country, ())))
    ]


def write_recognition(database: sqlite3.Connection, read: RecognitionData, countries: Sequence[CountryData]) -> None:
    """Every file as a record, which occupation is which profession, and the sources."""
    for (country, profession), record in read.files.items():
        packed = zlib.compress(dumps(_record(read, country, profession, record)).encode(), 9)
        database.execute("INSERT INTO recognition VALUES (?, ?, ?)", (country, profession, packed))
    for one in countries:
        for row in one.occupations():
            for profession in professions_of(read.professions, one.key, row.code):
                database.execute("INSERT INTO profession_of VALUES (?, ?)", (one.id(row.code), profession))
    for key, source in read.sources.items():
        database.execute("INSERT INTO recognition_source VALUES (?, ?)", (key, dumps(_source(source))))


CAVEATS = {
    "official": "",
    "secondary": "Not the body's own page: check it there.",
    "general": "Nobody has checked it: a list of what to ask.",
}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _source(source: RecognitionSource) -> dict[str, str]:
    """A source as every other is stored, its title without who published it; and how far it can be relied on."""
    publisher, colon, title = source.title.partition(": ")
    made = {
        "publisher": publisher,
        "title": title if colon else source.title,
        "vintage": source.as_of or "no date on the page",
        "licence": "Facts cited",
        "page": source.page or "",
        "retrieved": source.read.isoformat(),
        "caveat": CAVEATS[source.grade],
        "grade": source.grade,
        "as_of": source.as_of,
        "as_of_basis": source.as_of_basis,
    }
    return made | ({"dated": source.as_of} if DAY.fullmatch(source.as_of) else {})


def _record(read: RecognitionData, country: str, profession: str, record: Recognition) -> dict[str, Any]:
    made = record.model_dump(mode="json", exclude_none=True)
    steps = [{"body": record.body, "page": record.page, **_plain(step, read.groups)} for step in made.pop("step")]
    notes = [_plain(note, read.groups) for note in made.pop("note")]
    name = read.professions[profession].name
    return {"profession": profession, "name": name, "country": country, **made, "steps": steps, "notes": notes}


MANY = ("tests", "documents", "earlier")
NEVER = ("fee_year_unknown",)
"""Of a record: no `fee_year` says it."""


def _plain(entry: dict[str, Any], groups: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """An entry without what is empty, its groups of countries written out."""
    kept = {key: value for key, value in entry.items() if key not in NEVER and not (key in MANY and not value)}
    for name in (*ORIGINS, *(f"not_{origin}" for origin in ORIGINS)):
        if name in kept:
            kept[name] = sorted({one for where in kept[name] for one in groups.get(where, (where,))})
    if "earlier" in kept:
        kept["earlier"] = [_plain(one, groups) for one in kept["earlier"]]
    return kept
