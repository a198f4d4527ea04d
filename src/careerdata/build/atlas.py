"""Build the atlas: read and check all of data/, compose the cards, write one database."""

import gc
import json
import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from functools import partial
from itertools import chain
from pathlib import Path

from careercli.atlas.version import SCHEMA
from careercli.lock import locked
from careerdata.build import tables, words
from careerdata.build.ai_data import AiData, check_ai
from careerdata.build.called import write_called
from careerdata.build.card import Card, card
from careerdata.build.checks import check_credentials, check_references, place_in_years, place_on_isced
from careerdata.build.checksums import write_checksums
from careerdata.build.contract import contracts
from careerdata.build.counterparts import Counterparts, compare, read_and_compare, write_counterparts
from careerdata.build.countries import check_countries
from careerdata.build.country_data import CountryData, read_countries
from careerdata.build.credentials import credential_tables
from careerdata.build.deflate import deflate
from careerdata.build.duties import write_duties
from careerdata.build.fees import load_fees, write_fees
from careerdata.build.isco import isco, isco_names
from careerdata.build.language import language, language_records
from careerdata.build.match import write_direct_links
from careerdata.build.net import net_pay, price_levels
from careerdata.build.points_systems import route_records, routes
from careerdata.build.progress import Tell, silent
from careerdata.build.rating import rated, ratings
from careerdata.build.read import read_records, read_rows
from careerdata.build.recognition import load_recognition, write_recognition
from careerdata.build.second_process import second_process
from careerdata.build.skills import Skills, write_skills
from careerdata.build.subjects import subjects
from careerdata.build.tables import rounds
from careerdata.build.unit import Units
from careerdata.build.visas import check_visas, write_visas
from careerdata.rows.pay import RateRow, WageRow
from careerdata.rows.records import SOURCES, SourceRecord
from careerdata.rows.work import DwaRow
from careerdata.series import Series


def build_atlas(data: Path, target: Path, *, processes: int = 1, tell: Tell = silent) -> dict[str, int]:
    """Compile data/ into the database at `target`, replacing it whole; returns rows by table.

    With two processes or more the second compares the occupations; the atlas is the same. `tell` is called with each
    phase. Raises BadRow or BadData, naming file, line and key, at the first mistake in data/.
    """
    sources = read_records(data / "sources.toml", SOURCES)
    target.parent.mkdir(parents=True, exist_ok=True)
    with _draft(target) as draft:
        with closing(sqlite3.connect(draft)) as database, uncollected():
            counts = _fill(database, data, sources, processes, tell)
        write_checksums(draft)
        draft.replace(target)
    return counts


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """A file for the atlas until it is whole: two builds at a time do not write into one.

    What a killed build left is removed: nobody has its lock.
    """
    for left in [*target.parent.glob(f"{target.stem}.*.draft"), *target.parent.glob(f"{target.stem}.*.draft-journal")]:
        with suppress(OSError), locked(str(left).removesuffix("-journal"), wait=0):
            left.unlink()
    draft = target.with_suffix(f".{os.getpid()}.draft")
    with locked(str(draft)):
        try:
            yield draft
        finally:
            draft.unlink(missing_ok=True)


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the collector of cycles: rows and cards have none, and looking for some takes a tenth of the build."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def check_data(data: Path) -> dict[str, int]:
    """Read and check all of data/ without building; occupations by country. Raises as `build_atlas` does."""
    sources = read_records(data / "sources.toml", SOURCES)
    countries = load_countries(data, sources)
    load_ai(data, sources, countries)
    load_skills(data, sources, load_units(data, sources, countries))
    list(route_records(data, set(sources)))
    list(language_records(data, set(sources)))
    if recognition := load_recognition(data, countries):
        load_fees(recognition, countries)
    return {country.key: len(country.occupations()) for country in countries}


def load_countries(data: Path, records: Mapping[str, SourceRecord]) -> list[CountryData]:
    """Every country below data/ in the order of countries, checked; raises BadData when there is none."""
    sources = set(records)
    countries = read_countries(data, sources)
    check_countries(countries, Series(records))
    for country in countries:
        check_references(country, sources)
        check_credentials(country)
        check_visas(country, sources)
    place_on_isced(data, sources, countries)
    place_in_years(data, sources, countries)
    return countries


def _fill(
    database: sqlite3.Connection, data: Path, sources: dict[str, SourceRecord], processes: int, tell: Tell
) -> dict[str, int]:
    keys = set(sources)
    with _comparison(data, keys, processes) as compared:
        tell("reading data/")
        countries = load_countries(data, sources)
        ai_data = load_ai(data, sources, countries)
        series = Series(sources)
        tell("writing pay, lists and licences")
        database.executescript(Path(__file__).with_name("schema.sql").read_text(encoding="utf-8"))
        database.executemany("INSERT INTO contract VALUES (?, ?)", contracts())
        tables.sources(database, sources)
        database.execute("INSERT INTO meta VALUES (?, ?)", ("series", json.dumps(series.all_current())))
        tables.tasks(database, ai_data)
        tables.measure_parts(database, ai_data)
        for place, country in enumerate(countries):
            _write_rows(database, place, country, series)
        tell("composing and rating the cards")
        units = load_units(data, sources, countries)
        skills = load_skills(data, sources, units)
        made = partial(cards, ai_data=ai_data, units=units, skills=skills)
        _write_cards(database, countries, made, _rates(database, data, keys))
        write_skills(database, skills, countries)
        net_pay(database, data, keys)
        price_levels(database, data, keys)
        tell("writing visas, points systems and language tests")
        _write_visas(database, data, keys, countries)
        tell("indexing names for the search")
        isco(database, data, keys, {country.key: country.facts.scheme for country in countries})
        words.terms(database, chain(isco_names(data, keys), *map(words.names, countries)))
        words.index(database)
        write_duties(database, data, keys, countries, (units, skills))
        write_called(database, data, keys)
        tell("comparing occupations across countries")
        write_direct_links(database, data, keys)
        write_counterparts(database, compared(countries))
        subjects(database, data, keys, countries)
        tables.skill_norms(database, countries)
    tell("packing")
    return _finish(database)


@contextmanager
def _comparison(data: Path, sources: set[str], processes: int) -> Iterator[Callable[[list[CountryData]], Counterparts]]:
    """What gives the counterparts of the countries: worked out from now on in a second process, or when it is asked."""
    if processes > 1:
        with second_process(read_and_compare, data, sources) as received:
            yield lambda _: received()
    else:
        yield partial(compare, data, sources)


def _rates(database: sqlite3.Connection, data: Path, sources: set[str]) -> list[RateRow]:
    file = data / "money" / "rates.csv"
    rates = read_rows(file, RateRow, sources) if file.exists() else []
    tables.rates(database, rates)
    return rates


def _write_rows(database: sqlite3.Connection, place: int, country: CountryData, series: Series) -> None:
    tables.country(database, place, country, series)
    tables.editions(database, country)
    tables.wages(database, country)
    tables.lists(database, country)
    tables.study(database, country)
    tables.industries(database, country)
    credential_tables(database, country)
    rounds(database, country)


def _write_cards(
    database: sqlite3.Connection,
    countries: list[CountryData],
    cards_of: Callable[[CountryData], Iterator[Card]],
    rates: list[RateRow],
) -> None:
    made: dict[str, deque[Card]] = {}
    for country in countries:
        made[country.key] = deque(cards_of(country))
        country.forget(WageRow)  # the most rows of all, and nothing after the cards reads them
    found = rated(made, {country.key: country for country in countries}, rates)
    rated_cards = ratings(database, _given_away(made), found)
    deflate(database, {one.record["id"]: tables.card(database, one) for one in rated_cards})


def _given_away(made: dict[str, deque[Card]]) -> Iterator[Card]:
    """The cards of all countries, no longer kept: as text each takes a third of the memory."""
    for each in made.values():
        while each:
            yield each.popleft()


def _write_visas(database: sqlite3.Connection, data: Path, sources: set[str], countries: list[CountryData]) -> None:
    systems = list(route_records(data, sources))
    routes(database, iter(systems))
    write_visas(database, countries, systems)
    language(database, language_records(data, sources))
    if recognition := load_recognition(data, countries):
        write_recognition(database, recognition, countries)
        write_fees(database, *load_fees(recognition, countries))


def load_ai(data: Path, sources: Mapping[str, SourceRecord], countries: list[CountryData]) -> AiData:
    """data/ai, checked against the occupations of every country."""
    dwas = [row for country in countries for row in country.every(DwaRow)]
    ai_data = AiData(data / "ai", sources, dwas, {country.facts.scheme: country.key for country in countries})
    check_ai(ai_data, {country.id(row.code) for country in countries for row in country.occupations()}, set(sources))
    return ai_data


def load_units(data: Path, sources: Mapping[str, SourceRecord], countries: list[CountryData]) -> Units:
    """The texts on unit groups, checked against the groups and the skills the countries' sources name."""
    units = Units(data, set(sources), Series(sources))
    units.check(countries)
    return units


def load_skills(data: Path, sources: Mapping[str, SourceRecord], units: Units) -> Skills:
    """What occupations need, ESCO's skills through the links of the unit groups."""
    return Skills(data, set(sources), units)


def cards(country: CountryData, ai_data: AiData, units: Units, skills: Skills) -> Iterator[Card]:
    """The cards of one country."""
    for row in country.occupations():
        yield card(country, ai_data, units, skills, row)


def _finish(database: sqlite3.Connection) -> dict[str, int]:
    names = ("occupation", "wage", "term", "word", "region", "source", "task", "isco_link")
    counts = {name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}
    facts = {"schema": SCHEMA, "counts": json.dumps(counts)}
    database.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
    database.commit()
    database.execute("ANALYZE")
    database.execute("VACUUM")
    return counts
