"""Pay, jobs and concentration by state, territory and area, and the places."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.oews_areas import DIVISIONS, GEOGRAPHY, NAMES, PLACES, tables
from careerdata.rows.base import Row
from careerdata.rows.pay import PlacePayRow, WageRow
from careerdata.rows.region import RegionRow

Altered = Callable[[str | Path, str, str], Path]
COLUMNS = (
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "mean",
    "employment",
    "employment_rse",
    "per_1000_jobs",
    "location_quotient",
)


def rows(sources: Path, path: str) -> list[Row]:
    return next(table.rows for table in tables(sources) if table.path == path)


def wage(sources: Path, division: str, code: str, region: str) -> WageRow:
    found = [row for row in rows(sources, f"us/wages_{division}.csv") if isinstance(row, WageRow)]
    return next(row for row in found if (row.code, row.region) == (code, region))


def cells(row: PlacePayRow) -> list[str]:
    return [getattr(row, name) for name in COLUMNS]


def test_a_state_has_the_spread_the_jobs_and_their_concentration(slices: Path) -> None:
    found = wage(slices, "mid_atlantic", "29-2010", "us-ny")
    assert (found.year, found.period, found.source) == ("2025", "year", "us-oews-2025")
    assert cells(found) == ["50060", "65890", "97280", "120900", "132530", "93610", "16460", "3", "1.699", "0.79"]
    assert found.p50_hour == "46.77"


def test_annual_only_work_has_no_hour(slices: Path) -> None:
    found = wage(slices, "south_atlantic", "11-9032", "us-m47900")
    assert (found.period, found.p50, found.p50_hour) == ("year", "134490", "")


def test_work_paid_by_the_hour_alone_is_of_the_hour_and_keeps_its_jobs(slices: Path) -> None:
    found = wage(slices, "mid_atlantic", "27-2011", "us-m35620")
    assert (found.period, found.p50_hour) == ("hour", "")
    assert cells(found) == ["", "", "28.81", "", "", "", "5430", "34.8", "0.572", "1.62"]


def test_what_is_not_released_is_suppressed(altered: Altered) -> None:
    line = "76560,102560,126300,36.81,1.366,0.64,"
    found = wage(altered(PLACES, line, "-,-,-,-,-,-,"), "south_atlantic", "29-2010", "us-dc")
    assert cells(found)[:6] == ["47470", "58600", "!suppressed", "!suppressed", "!suppressed", "81650"]
    assert (found.period, found.per_1000_jobs, found.p50_hour) == ("year", "!suppressed", "")


def test_a_top_coded_percentile_is_a_bound_even_behind_a_higher_figure(altered: Altered) -> None:
    line = "76560,102560,126300,36.81,1.366,0.64,"
    found = wage(altered(PLACES, line, "76560,302560,-,36.81,1.366,0.64,p90"), "south_atlantic", "29-2010", "us-dc")
    assert cells(found)[:5] == ["47470", "58600", "76560", "302560", ">=239200"]


def test_top_coded_pay_is_no_pay_by_the_hour(altered: Altered) -> None:
    old = "81650,47470,58600,76560,102560,126300,36.81,1.366,0.64,"
    new = "-,-,-,-,-,-,-,1.366,0.64,p10 p25 p50 p75 p90"
    found = wage(altered(PLACES, old, new), "south_atlantic", "29-2010", "us-dc")
    assert found.period == "year"
    assert cells(found)[:6] == [">=239200"] * 5 + ["!suppressed"]


def test_all_occupations_together_are_no_occupation(slices: Path) -> None:
    found = rows(slices, "us/place_pay.csv")
    medians = {row.region: row.p50 for row in found if isinstance(row, PlacePayRow)}
    assert medians["us-ny"] == "59670"
    assert set(medians) == {"us-dc", "us-ny", "us-pr", "us-m35620", "us-m47900", "us-n3600001"}
    assert all(row.code != "00-0000" for table in tables(slices) for row in table.rows if isinstance(row, WageRow))


def test_every_line_stands_in_the_file_of_its_division(slices: Path) -> None:
    found = {table.path: {row.region for row in table.rows if isinstance(row, WageRow)} for table in tables(slices)}
    assert found["us/wages_mid_atlantic.csv"] == {"us-ny", "us-m35620", "us-n3600001"}
    assert found["us/wages_south_atlantic.csv"] == {"us-dc", "us-m47900"}
    assert found["us/wages_territories.csv"] == {"us-pr"}
    states = " ".join(DIVISIONS.values()).split()
    assert len(states) == len(set(states)) == 54


def test_places(slices: Path) -> None:
    places = [
        (r.region, r.kind, r.name_en, r.parent) for r in rows(slices, "us/regions.csv") if isinstance(r, RegionRow)
    ]
    assert sorted(places) == [
        ("us", "country", "United States", ""),
        ("us-dc", "state", "District of Columbia", "us"),
        ("us-m35620", "metro", "New York-Newark-Jersey City, NY-NJ", "us-ny"),
        ("us-m47900", "metro", "Washington-Arlington-Alexandria, DC-VA-MD-WV", "us-dc"),
        ("us-n3600001", "nonmetro", "Capital/Northern New York nonmetropolitan area", "us-ny"),
        ("us-ny", "state", "New York", "us"),
        ("us-pr", "territory", "Puerto Rico", "us"),
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (PLACES, "0035620", "0099999", "no name for 0099999"),
        (NAMES, "0035620", "X035620", "X035620: not the code of an area"),
        (NAMES, "3600001", "9900001", "9900001: not the code of an area"),
        (NAMES, "3600000", "3600009", "3600009: not the code of a state"),
        (NAMES, "NY-NJ", "New York", "0035620: no state in `New York-Newark-Jersey City, New York`"),
        (NAMES, "NY-NJ", "NJ-NY", "0035620: no state in `New York-Newark-Jersey City, NJ-NY`"),
        (NAMES, "District of Columbia", "Columbia", "oflc.*: Columbia: no such state"),
        (GEOGRAPHY, ",DC,", ",XX,", "0047900: no state in `Washington"),
        (GEOGRAPHY, ",PR,", ",XX,", "Puerto Rico: `xx` is in no census division"),
        (PLACES, "15-1211", "15-9999", r"oews_2025_state_metro.*: 15-9999: no code"),
        (PLACES, "97280", "#", "`3600000 29-2010 median`: `#` is not a number"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, file: str, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(file, old, new))


@pytest.mark.parametrize(
    ("file", "column"),
    [(PLACES, "median"), (PLACES, "topcoded"), (PLACES, "location_quotient"), (NAMES, "name"), (GEOGRAPHY, "StateAb")],
)
def test_a_renamed_column_stops(altered: Altered, file: str, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(file, column, "renamed"))
