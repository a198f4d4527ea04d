"""Fees and times of visa routes and language tests into the atlas, checked against the routes of each country."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from careerdata.build.country_data import CountryData
from careerdata.build.deflate import dumps
from careerdata.build.read import read_rows
from careerdata.build.recognition import RecognitionData
from careerdata.errors import BadRow
from careerdata.rows.fee import FeeRow, LanguageTestRow

FEES, TESTS = "fees.csv", "tests.csv"


def load_fees(read: RecognitionData, countries: Sequence[CountryData]) -> tuple[list[FeeRow], list[LanguageTestRow]]:
    """Both files; raises BadRow for a route that visas.toml of the country has not."""
    sources = set(read.sources)
    fees = read_rows(read.folder / FEES, FeeRow, sources) if (read.folder / FEES).exists() else []
    tests = read_rows(read.folder / TESTS, LanguageTestRow, sources) if (read.folder / TESTS).exists() else []
    routes = {country.key: {route.key for route in country.visas} for country in countries}
    for line, row in enumerate(fees, 2):
        for route in row.routes.split():
            if route not in routes.get(row.country, ()):
                raise BadRow(str(read.folder / FEES), line, "routes", f"no route `{route}` in {row.country}")
    return fees, tests


def write_fees(database: sqlite3.Connection, fees: Sequence[FeeRow], tests: Sequence[LanguageTestRow]) -> None:
    """What each route costs and takes, one line a route; and the facts of language tests."""
    of: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in fees:
        for route in row.routes.split():
            of.setdefault((row.country, route), []).append(_plain(row, ("country", "routes")))
    lines = ((country, route, dumps(found)) for (country, route), found in sorted(of.items()))
    database.executemany("INSERT INTO route_fee VALUES (?, ?, ?)", lines)
    rows = ((row.test, row.item, dumps(_plain(row, ()))) for row in tests)
    database.executemany("INSERT INTO test_fee VALUES (?, ?, ?)", rows)


NUMBERS: Mapping[str, type] = {"amount": float, "people": int, "year": int}


def _plain(row: FeeRow | LanguageTestRow, without: tuple[str, ...]) -> dict[str, Any]:
    given = {key: value for key, value in row.model_dump().items() if value != "" and key not in without}
    for name, kind in NUMBERS.items():
        if name in given:
            given[name] = kind(given[name])
    if "undated" in given:
        given["undated"] = True
    return given
