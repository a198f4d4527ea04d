"""Job Bank wages for Canada 2025."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.jobbank_national import FILE, tables

FLOOR = "!minimum-wage-floor"
NONE = "!not-published"


def wages(folder: Path = SLICES) -> dict[str, tuple[str, ...]]:
    (table,) = tables(folder)
    assert table.path == "ca/wages.csv"
    rows = [row.model_dump() for row in table.rows]
    assert {(row["region"], row["year"], row["source"]) for row in rows} == {("ca", "2025", "ca-jobbank-2025")}
    return {row["code"]: tuple(row[name] for name in ("period", "p10", "p50", "p90", "note")) for row in rows}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("32120", ("hour", "25.13", "39", "49", "")),
        ("00011", ("hour", "40", "65.38", "105.77", "")),
        ("31102", ("year", "90826", "232227", "435240", "annual-rate")),
        ("00010", ("year", "32867", "84000", "184000", "annual-rate low-is-floor")),
        ("31110", ("year", "32867", "110000", "228000", "annual-rate low-is-floor")),
        ("32200", ("year", FLOOR, FLOOR, "79500", "annual-rate")),
        ("00013", ("hour", NONE, NONE, NONE, "")),
    ],
)
def test_wages(code: str, expected: tuple[str, ...]) -> None:
    assert wages()[code] == expected


def test_an_hourly_wage_rounded_to_the_dollar_a_year_stays_hourly() -> None:
    assert wages()["43204"] == ("hour", "25.95", "34.35", "44.57", "")


def test_an_hourly_low_near_the_floor_is_no_floor() -> None:
    assert wages()["14300"] == ("hour", "15.8", "23.17", "34", "")  # 32,864 a year, not 32,867


@pytest.mark.parametrize("old", ["noc", "median_hourly", "high_annualized"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        wages(altered(FILE, f"{old},", f"{old}_2026,"))


def test_a_code_outside_the_classification_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        wages(altered(FILE, "32120", "32129"))


def test_words_for_an_amount_stop(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32120`: `n/a` is not a number"):
        wages(altered(FILE, "25.13,39.0,49.0", "n/a,39.0,49.0"))
