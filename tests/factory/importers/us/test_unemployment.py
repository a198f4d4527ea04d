"""us/unemployment.csv: rates by Census title, the group's where the occupation has none."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.soc import FILE as STRUCTURE
from careerdata.importers.us.unemployment import FILE, tables


def rates(folder: Path = SLICES) -> dict[str, tuple[str, str, str]]:
    (table,) = tables(folder)
    assert table.path == "us/unemployment.csv"
    rows = {row.key()[0]: row.model_dump() for row in table.rows}
    assert {(row["year"], row["all_percent"], row["source"]) for row in rows.values()} == {
        ("2025", "4.3", "us-cps-unemployment-2025")
    }
    return {code: (row["percent"], row["people"], row["group"]) for code, row in rows.items()}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("11-1011", ("1", "1821000", "")),  # the group 11-1010 has no other occupation
        ("27-2011", ("26.8", "59000", "")),
        ("29-2011", ("1.6", "319000", "29-2010")),
        ("29-2012", ("1.6", "319000", "29-2010")),
        ("25-2051", ("0.9", "352000", "25-2050")),
        ("29-1221", ("1.5", "10525000", "29-0000")),  # `Other physicians` is a rest, whose members nobody names
        ("15-1211", ("3.3", "6939000", "15-0000")),
    ],
)
def test_the_narrowest_rate_there_is(code: str, expected: tuple[str, str, str]) -> None:
    assert rates()[code] == expected


def test_an_occupation_in_no_group_with_a_rate_is_left_out() -> None:
    assert not {"11-1031", "33-3051", "55-3016"} & rates().keys()


def test_a_title_of_an_occupation_and_of_a_group_of_several_is_the_groups(altered: Altered) -> None:
    found = rates(altered(STRUCTURE, "Special Education Teachers, Preschool", "Special Education Teachers"))
    assert found["25-2051"] == ("0.9", "352000", "25-2050")


@pytest.mark.parametrize("old", ["occupation_census_title", "unemployment_rate_pct_2025", "labor_force_thousands"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        rates(altered(FILE, old, "renamed"))


def test_without_the_line_of_all_there_is_nothing_to_compare_with(altered: Altered) -> None:
    with pytest.raises(BadData, match="no line `Total, 16 years and over`"):
        rates(altered(FILE, "Total, 16", "Total, 15"))
