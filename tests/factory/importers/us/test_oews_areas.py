"""Medians by state and metropolitan area, and the places."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.oews_areas import AREAS, GEOGRAPHY, METROS, STATES, tables
from careerdata.rows.pay import WageRow
from careerdata.rows.region import RegionRow

Altered = Callable[[str, str, str], Path]


def medians(sources: Path, number: int, path: str) -> dict[tuple[str, ...], str]:
    table = tables(sources)[number]
    assert table.path == path
    return {(row.code, row.region, row.period): row.p50 for row in table.rows if isinstance(row, WageRow)}


def test_states_have_a_year_and_an_hour(slices: Path) -> None:
    found = medians(slices, 0, "us/wages_states.csv")
    assert found["29-2010", "us-ny", "year"] == "97280"
    assert found["29-2010", "us-ny", "hour"] == "46.77"
    assert found["29-2010", "us-dc", "year"] == "76560"


def test_what_is_not_published_for_an_occupation_has_no_row(slices: Path) -> None:
    found = medians(slices, 0, "us/wages_states.csv")
    assert found["11-9032", "us-ny", "year"] == "138830"
    assert ("11-9032", "us-ny", "hour") not in found
    assert found["27-2011", "us-ny", "hour"] == "28.44"
    assert ("27-2011", "us-ny", "year") not in found


def test_metros_have_an_hour_only_without_a_year(slices: Path) -> None:
    assert medians(slices, 1, "us/wages_metros.csv") == {
        ("11-9032", "us-m35620", "year"): "163210",
        ("11-9032", "us-m47900", "year"): "134490",
        ("27-2011", "us-m35620", "hour"): "28.81",
        ("27-2011", "us-m47900", "hour"): "23.1",
        ("29-2010", "us-m35620", "year"): "96930",
        ("29-2010", "us-m47900", "year"): "70300",
    }


def test_only_medians_and_only_2025(slices: Path) -> None:
    rows = [row for table in tables(slices)[:2] for row in table.rows if isinstance(row, WageRow)]
    assert {(row.year, row.source, row.p10, row.mean, row.employment) for row in rows} == {
        ("2025", "us-oews-2025", "", "", "")
    }


def test_places(slices: Path) -> None:
    table = tables(slices)[2]
    assert table.path == "us/regions.csv"
    places = [(r.region, r.kind, r.name_en, r.parent) for r in table.rows if isinstance(r, RegionRow)]
    assert places == [
        ("us", "country", "United States", ""),
        ("us-dc", "state", "District of Columbia", "us"),
        ("us-ny", "state", "New York", "us"),
        ("us-m35620", "metro", "New York-Newark-Jersey City, NY-NJ", "us-ny"),
        ("us-m47900", "metro", "Washington-Arlington-Alexandria, DC-VA-MD-WV", "us-dc"),
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (METROS, "0035620", "3500001", r"oews_metro.*: 3500001: not the code of a metropolitan area"),
        (METROS, "0035620", "0099999", "no name for us-m99999"),
        (AREAS, "NY-NJ", "New York", "0035620: no state in `New York-Newark-Jersey City, New York`"),
        (AREAS, "NY-NJ", "NJ-NY", "no name for us-nj"),
        (GEOGRAPHY, ",DC,", ",XX,", "oflc.*: DC: no such state"),
        (STATES, "76560,36.81", ",", "29-2010: neither an annual nor an hourly median"),
        (STATES, "15-1211", "15-9999", r"oews_state.*: 15-9999: no code"),
        (METROS, "29-2010", "29-2999", r"oews_metro.*: 29-2999: no code"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, file: str, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(file, old, new))


@pytest.mark.parametrize(
    ("file", "column"),
    [(STATES, "annual_median"), (METROS, "hourly_median"), (AREAS, "name"), (GEOGRAPHY, "StateAb")],
)
def test_a_renamed_column_stops(altered: Altered, file: str, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(file, column, "renamed"))
