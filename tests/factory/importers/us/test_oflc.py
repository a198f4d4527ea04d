"""us/wage_levels.csv."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.oflc import FILE, tables
from careerdata.rows.pay import WageLevelRow

Altered = Callable[[str, str, str], Path]


def levels(sources: Path) -> dict[str, WageLevelRow]:
    (table,) = tables(sources)
    assert table.path == "us/wage_levels.csv"
    return {row.code: row for row in table.rows if isinstance(row, WageLevelRow)}


def test_medians_over_areas(slices: Path) -> None:
    assert levels(slices)["11-1011"] == WageLevelRow(
        code="11-1011",
        region="us",
        year="2025",
        period="year",
        level1="95139",
        level2="155210",
        level3="217714",
        level4="279698",
        areas="505",
        source="us-oflc-2025",
    )


def test_members_of_a_combined_code_have_its_figures(slices: Path) -> None:
    technologists, technicians = (levels(slices)[code] for code in ("29-2011", "29-2012"))
    assert technologists.level1 == technicians.level1 == "40394"
    assert technologists.level4 == technicians.level4 == "70574"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("95139", "n/a", "11-1011: `L1_median` is `n/a`"),
        ("29-2012", "29-2010", r"summary_by_soc\.csv: 29-2010: no code"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


def test_a_renamed_column_stops(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="`L3_median`"):
        tables(altered(FILE, "L3_median", "L3"))


def test_no_year_is_kept_where_the_survey_gives_the_hour_alone(slices: Path) -> None:
    actors = levels(slices)["27-2011"]
    assert (actors.period, actors.level1, actors.level4, actors.areas) == ("hour", "14.75", "37.95", "530")
    assert levels(slices)["11-1011"].period == "year"
