"""us/outlook.csv and us/education.csv."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.ep import EDUCATION, OUTLOOK, tables
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.schooling import EducationRow

Altered = Callable[[str, str, str], Path]


def outlook(sources: Path) -> dict[str, OutlookRow]:
    table = tables(sources)[0]
    assert table.path == "us/outlook.csv"
    return {row.code: row for row in table.rows if isinstance(row, OutlookRow)}


def needed(sources: Path) -> dict[str, tuple[str, str, str]]:
    table = tables(sources)[1]
    assert table.path == "us/education.csv"
    rows = [row for row in table.rows if isinstance(row, EducationRow)]
    return {row.code: (row.education, row.experience, row.training) for row in rows}


def test_thousands_become_persons(slices: Path) -> None:
    assert outlook(slices)["29-2010"] == OutlookRow(
        code="29-2010",
        start="2024",
        end="2034",
        employment_start="351200",
        employment_end="357200",
        change="6000",
        growth_percent="1.7",
        openings="22600",
        openings_basis="per year",
        exits_percent="3.1",
        transfers_percent="3.1",
        source="us-ep-2024",
    )


def test_a_decline_stays_negative(slices: Path) -> None:
    row = outlook(slices)["11-2011"]
    assert (row.change, row.growth_percent) == ("-600", "-2.2")


def test_sums_are_left_out(slices: Path) -> None:
    assert "11-1000" not in outlook(slices)


def test_an_occupation_oews_lacks_is_kept(slices: Path) -> None:
    assert outlook(slices)["11-1031"].openings == "2200"


def test_none_is_an_answer_and_a_dash_is_none(slices: Path, altered: Altered) -> None:
    assert needed(slices)["29-2010"] == ("Bachelor's degree", "None", "None")
    assert needed(altered(EDUCATION, "None", "—"))["29-2010"] == ("Bachelor's degree", "", "")


def test_a_dash_for_a_figure_is_not_published(altered: Altered) -> None:
    row = outlook(altered(OUTLOOK, "22.6", "—"))["29-2010"]
    assert (row.openings, row.change) == ("!not-published", "6000")


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (OUTLOOK, "22.6", "22,6", "29-2010: `Occupational openings.*` is `22,6`"),
        (OUTLOOK, "Line item", "Detail", "`Occupation type` is `Detail`"),
        (OUTLOOK, "29-2010", "29-2999", r"ep_2024_34_occupation\.xlsx: 29-2999: no code"),
        (EDUCATION, "29-2010", "29-2999", r"ep_2024_34_education\.xlsx: 29-2999: no code"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, file: str, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(file, old, new))


@pytest.mark.parametrize(
    ("file", "column"),
    [
        (OUTLOOK, "Employment change, percent, 2024–34"),
        (EDUCATION, "Work experience in a related occupation"),
    ],
)
def test_a_renamed_column_stops(altered: Altered, file: str, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(file, column, "renamed"))
