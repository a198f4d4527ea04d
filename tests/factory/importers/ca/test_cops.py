"""The ten-year projection of COPS."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.cops import EMPLOYMENT, SUMMARY, tables

NONE = "!not-assessed"


def outlook(folder: Path = SLICES) -> dict[str, dict[str, str]]:
    (table,) = tables(folder)
    assert table.path == "ca/outlook.csv"
    return {row.key()[0]: row.model_dump() for row in table.rows}


def test_a_projection() -> None:
    assert outlook()["32120"] == {
        "code": "32120",
        "start": "2023",
        "end": "2033",
        "employment_start": "24300",
        "employment_end": "31600",
        "change": "7300",
        "growth_percent": "",
        "openings": "15100",
        "openings_basis": "total",
        "retirements": "6300",
        "replacement": "1500",
        "seekers": "15100",
        "recent": "Strong signs of Shortage",
        "future": "Strong risk of Shortage",
        "exits_percent": "",
        "transfers_percent": "",
        "source": "ca-cops-2024",
    }


def test_what_is_not_assessed_says_so_and_has_no_words() -> None:
    row = outlook()["40042"]
    figures = (
        "employment_start",
        "employment_end",
        "change",
        "openings",
        "retirements",
        "replacement",
        "seekers",
    )
    assert {row[name] for name in figures} == {NONE}
    assert (row["recent"], row["future"]) == ("", "")


def test_totals_are_left_out() -> None:
    assert set(outlook()) == {"00010", "14300", "32120", "40042", "85121", "94219"}


def test_a_falling_employment_and_thousands_commas(altered: Altered) -> None:
    folder = altered(SUMMARY, "24300,7300,", '"24,300",-7300,')
    assert outlook(folder)["32120"]["employment_start"] == "24300"
    assert outlook(folder)["32120"]["change"] == "-7300"


@pytest.mark.parametrize(
    ("file", "old"),
    [
        (SUMMARY, "Retirements_retraites"),
        (SUMMARY, "Total_Job_Openings_Perspective_d'emploi"),
        (SUMMARY, "Future_Labour_Market_Conditions"),
        (EMPLOYMENT, "2033"),
    ],
)
def test_a_renamed_column_is_named(altered: Altered, file: Path, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        outlook(altered(file, old, old.replace("_", " ") + "x"))


def test_an_unknown_row_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        outlook(altered(SUMMARY, "32120", "32129"))


def test_words_for_a_figure_stop(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32120`: `many` is not a number"):
        outlook(altered(SUMMARY, "24300,7300,", "24300,many,"))
