"""Build the atlas: read and check all of data/, compose the cards, write one database."""

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from careercli.atlas.version import SCHEMA
from careercli.errors import BadData
from careerdata.build import tables, words
from careerdata.build.ai_data import AiData, check_ai
from careerdata.build.card import Card, card
from careerdata.build.checks import check_credentials, check_references, place_on_isced
from careerdata.build.contract import contracts
from careerdata.build.countries import check_countries
from careerdata.build.country_data import CountryData
from careerdata.build.credentials import credential_tables
from careerdata.build.deflate import deflate
from careerdata.build.isco import isco, isco_names
from careerdata.build.language import language, language_records
from careerdata.build.match import match
from careerdata.build.points_systems import route_records, routes
from careerdata.build.rating import rated, ratings
from careerdata.build.read import read_records, read_rows
from careerdata.build.similar import similar
from careerdata.build.tables import rounds
from careerdata.build.visas import check_visas, write_visas
from careerdata.rows.pay import RateRow
from careerdata.rows.records import SOURCES, SourceRecord
from careerdata.rows.work import DwaRow
from careerdata.series import Series


def build_atlas(data: Path, target: Path) -> dict[str, int]:
    """Compile data/ into the database at `target`, replacing it whole; returns rows by table.

    Raises BadRow or BadData, naming file, line and key, at the first mistake in data/.
    """
    sources = read_records(data / "sources.toml", SOURCES)
    countries = load_countries(data, sources)
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(f".{os.getpid()}.draft")  # two builds at a time do not write into one file
    draft.unlink(missing_ok=True)
    database = sqlite3.connect(draft)
    try:
        counts = _fill(database, data, sources, countries)
        database.close()
        draft.replace(target)
    finally:
        database.close()
        draft.unlink(missing_ok=True)
    return counts


def check_data(data: Path) -> dict[str, int]:
    """Read and check all of data/ without building; occupations by country. Raises as `build_atlas` does."""
    sources = read_records(data / "sources.toml", SOURCES)
    countries = load_countries(data, sources)
    load_ai(data, sources, countries)
    list(route_records(data, set(sources)))
    list(language_records(data, set(sources)))
    return {country.key: len(country.occupations()) for country in countries}


def load_countries(data: Path, records: Mapping[str, SourceRecord]) -> list[CountryData]:
    """Every country folder below data/ in the order of countries, checked; raises BadData when there is none."""
    folders = sorted({path.parent for file in ("country.toml", "occupations.csv") for path in data.glob(f"*/{file}")})
    if not folders:
        raise BadData(f"{data} holds no country folder")
    countries = sorted(
        (CountryData(folder, set(records)) for folder in folders), key=lambda country: country.facts.order
    )
    sources = set(records)
    check_countries(countries, Series(records))
    for country in countries:
        check_references(country, sources)
        check_credentials(country)
        check_visas(country, sources)
    place_on_isced(data, sources, countries)
    return countries


def _fill(
    database: sqlite3.Connection, data: Path, sources: dict[str, SourceRecord], countries: list[CountryData]
) -> dict[str, int]:
    database.executescript(Path(__file__).with_name("schema.sql").read_text(encoding="utf-8"))
    database.executemany("INSERT INTO contract VALUES (?, ?)", contracts())
    series = Series(sources)
    tables.sources(database, sources)
    database.execute("INSERT INTO meta VALUES (?, ?)", ("series", json.dumps(series.all_current())))
    file = data / "money" / "rates.csv"
    rates = read_rows(file, RateRow, set(sources)) if file.exists() else []
    tables.rates(database, rates)
    ai_data = load_ai(data, sources, countries)
    tables.tasks(database, ai_data)
    for place, country in enumerate(countries):
        tables.country(database, place, country, series)
        tables.editions(database, country)
        tables.wages(database, country)
        tables.lists(database, country)
        credential_tables(database, country)
        rounds(database, country)
    made = {country.key: list(cards(country, ai_data)) for country in countries}
    found = rated(made, {country.key: country for country in countries}, rates)
    rated_cards = ratings(database, (one for each in made.values() for one in each), found)
    deflate(database, {one.record["id"]: tables.card(database, one) for one in rated_cards})
    systems = list(route_records(data, set(sources)))
    routes(database, iter(systems))
    write_visas(database, countries, systems)
    language(database, language_records(data, set(sources)))
    isco(database, data, set(sources), {country.key: country.facts.scheme for country in countries})
    match(database, data, set(sources), countries)
    similar(database, countries)
    tables.skill_norms(database, countries)
    words.terms(database, chain(isco_names(data, set(sources)), *map(words.names, countries)))
    words.index(database)
    return _finish(database)


def load_ai(data: Path, sources: Mapping[str, SourceRecord], countries: list[CountryData]) -> AiData:
    """data/ai, checked against the occupations of every country."""
    dwas = [row for country in countries for row in country.every(DwaRow)]
    ai_data = AiData(data / "ai", sources, dwas, {country.facts.scheme: country.key for country in countries})
    check_ai(ai_data, {country.id(row.code) for country in countries for row in country.occupations()}, set(sources))
    return ai_data


def cards(country: CountryData, ai_data: AiData) -> Iterator[Card]:
    """The cards of one country."""
    for row in country.occupations():
        yield card(country, ai_data, row)


def _finish(database: sqlite3.Connection) -> dict[str, int]:
    names = ("occupation", "wage", "term", "word", "region", "source", "task", "isco_link")
    counts = {name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}
    facts = {"schema": SCHEMA, "counts": json.dumps(counts)}
    database.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
    database.commit()
    database.execute("ANALYZE")
    database.execute("VACUUM")
    return counts
