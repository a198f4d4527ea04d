"""The thirty job titles of tests/data/search_titles.csv, and where a search puts the first right answer."""

import csv
from pathlib import Path
from typing import NamedTuple

from careercli.atlas.connection import ask
from careercli.queries.search import search

SHEET = Path(__file__).parents[1] / "tests" / "data" / "search_titles.csv"
COUNTRIES = ("ca", "us")
"""The countries whose right codes the sheet has; elsewhere the ISCO group decides."""


class Title(NamedTuple):
    """What people type; right ISCO unit groups; right codes (`ca:31301`) of the countries decided by code."""

    lang: str
    title: str
    isco: tuple[str, ...]
    codes: tuple[str, ...]


def read() -> list[Title]:
    """The sheet."""
    with SHEET.open(encoding="utf-8", newline="") as stream:
        return [_title(row) for row in csv.DictReader(stream)]


def _title(row: dict[str, str]) -> Title:
    codes = tuple(f"{country}:{code}" for country in COUNTRIES for code in row[country].split())
    return Title(row["lang"], row["title"], tuple(row["isco"].split()), codes)


def first_right(title: Title, country: str | None = None) -> int | None:
    """The place of the first right answer, 1 the first; None where there is none."""
    found = search(title.title, country)
    return next((place for place, match in enumerate(found, 1) if is_right(title, match["id"])), None)


def is_right(title: Title, occupation: str) -> bool:
    """By code in the countries whose codes were decided; elsewhere by the ISCO group the occupation falls into."""
    country, _, code = occupation.partition(":")
    if country in COUNTRIES:
        return occupation in title.codes
    groups = ask("SELECT isco FROM isco_link WHERE country = ? AND code = ? AND doubt IS NOT 'outvoted'", country, code)
    return any(group in title.isco for (group,) in groups)
