"""Job Bank wages of the provinces 2025."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.jobbank_provinces import FILE, tables

FLOOR = "!minimum-wage-floor"
NONE = "!not-published"


def wages(folder: Path = SLICES) -> dict[tuple[str, str], tuple[str, ...]]:
    (table,) = tables(folder)
    assert table.path == "ca/wages_provinces.csv"
    rows = [row.model_dump() for row in table.rows]
    assert {(row["year"], row["source"]) for row in rows} == {("2025", "ca-jobbank-2025")}
    return {
        (row["code"], row["region"]): tuple(row[name] for name in ("period", "p10", "p50", "p90", "note"))
        for row in rows
    }


@pytest.mark.parametrize(
    ("code", "region", "expected"),
    [
        ("32120", "ca-on", ("hour", "23", "42", "50", "")),
        ("32120", "ca-bc", ("hour", "30", "41", "45.9", "")),
        ("31102", "ca-bc", ("year", "56864", "160960", "348082", "annual-rate")),
        ("00010", "ca-on", ("year", "37561", "80000", "186000", "census-2021 low-is-floor")),
        ("00010", "ca-nl", ("year", NONE, "99000", NONE, "census-2021")),
        ("32200", "ca-on", ("year", NONE, FLOOR, NONE, "census-2021")),
        ("41100", "ca-nl", ("year", "311400", "426900", "426900", "annual-rate")),
    ],
)
def test_wages(code: str, region: str, expected: tuple[str, ...]) -> None:
    assert wages()[code, region] == expected


def test_canada_is_read_from_the_national_file() -> None:
    assert {region for _, region in wages()} == {"ca-bc", "ca-nl", "ca-on", "ca-qc"}


@pytest.mark.parametrize("old", ["noc", "province", "median_hourly", "high_annual"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        wages(altered(FILE, f"{old},", f"{old}_2026,") if old != "high_annual" else altered(FILE, old, "high"))


def test_a_place_that_is_none_of_the_nine_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32120`: `PE` is none of the nine provinces"):
        wages(altered(FILE, "32120,QC", "32120,PE"))


def test_a_code_outside_the_classification_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        wages(altered(FILE, "32120", "32129"))
