"""What British Columbia publishes of its wages of 2025, and what of it the Job Bank does not have."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca import jobbank_provinces
from careerdata.importers.ca.jobbank_bc import FILE, rows, tables

FLOOR = "!minimum-wage-floor"
NONE = "!not-published"


def wages(folder: Path = SLICES) -> dict[tuple[str, str], tuple[str, ...]]:
    """All the province publishes."""
    found = [row.model_dump() for row in rows(folder)]
    assert {(row["region"], row["source"]) for row in found} == {("ca-bc", "ca-jobbank-bc-2025")}
    return {(row["code"], row["period"]): tuple(row[name] for name in ("p10", "p50", "p90", "note")) for row in found}


def test_the_files_written_have_only_what_the_job_bank_has_not() -> None:
    table, combined = tables(SLICES)
    assert (table.path, combined.path) == ("ca/wages_bc.csv", "ca/combined.csv")
    kept = {row.key()[0] for row in table.rows}
    assert kept == {"00012", "00013", "00014", "00015", "00010", "32200", "32209", "40042", "72420"}
    assert "00011" in {row.key()[0] for row in combined.rows}, "its own figures do not undo the combination"


def test_where_both_publish_they_agree() -> None:
    bank = {(row.code, row.period): row for row in jobbank_provinces.rows(SLICES) if row.region == "ca-bc"}
    both = bank.keys() & wages().keys()
    assert both == {("32120", "hour"), ("31102", "year"), ("41100", "year")}
    for key in both - {("41100", "year")}:  # the province gives the judges' cents
        assert wages()[key] == (bank[key].p10, bank[key].p50, bank[key].p90, bank[key].note)


@pytest.mark.parametrize(
    ("code", "period", "expected"),
    [
        ("32120", "hour", ("30", "41", "45.9", "")),
        ("31102", "year", ("56864", "160960", "348082", "annual-rate")),
        ("41100", "year", ("369360.26", "369360.26", "414900", "annual-rate")),
        ("00010", "year", ("37929", "76000", "166000", "census-2021 low-is-floor")),
        ("32200", "year", (FLOOR, FLOOR, "71000", "census-2021")),
        ("32209", "year", (NONE, FLOOR, NONE, "census-2021")),
        ("72420", "hour", (NONE, NONE, NONE, "")),
    ],
)
def test_wages(code: str, period: str, expected: tuple[str, ...]) -> None:
    assert wages()[code, period] == expected


def test_the_words_tell_hours_from_years() -> None:
    assert ("32120", "year") not in wages()
    assert ("31102", "hour") not in wages()


def test_a_census_median_beside_hourly_rates_is_a_row_of_its_own() -> None:
    assert wages()["40042", "hour"] == ("35.4", "52.86", "74.51", "")
    assert wages()["40042", "year"] == (NONE, "91000", NONE, "census-2021")


def test_the_combined_senior_managers_are_noted_on_each() -> None:
    for code in ("00011", "00012", "00013", "00014", "00015"):
        assert wages()[code, "year"] == (NONE, "125000", NONE, "census-2021 combined-00018")
    assert ("00018", "year") not in wages()


@pytest.mark.parametrize("old", ["noc", "esdc_wage_rate_median", "source_information"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        wages(altered(FILE, old, f"{old}_2026"))


def test_an_unknown_explanation_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32120`: `Job Bank weekly"):
        wages(altered(FILE, "Job Bank median hourly", "Job Bank weekly"))


def test_a_code_outside_the_classification_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        wages(altered(FILE, "32120", "32129"))
