"""Occupational Wages of the Ministry of Manpower: occupations, major groups and pay."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.sg.mom import COLUMNS, FILE, occupations, tables

OCCUPATIONS, GROUPS, WAGES, REGIONS = tables(SLICES)


def test_the_files_written() -> None:
    paths = [table.path for table in (OCCUPATIONS, GROUPS, WAGES, REGIONS)]
    assert paths == ["sg/occupations.csv", "sg/groups.csv", "sg/wages.csv", "sg/regions.csv"]
    assert [row.key() for row in REGIONS.rows] == [("sg",)]


def test_an_occupation_stands_under_its_major_group_and_has_no_level() -> None:
    row = next(row for row in OCCUPATIONS.rows if row.key() == ("22640",))
    assert row.model_dump(exclude_defaults=True) == {
        "code": "22640",
        "title_en": "Physiotherapist",
        "parent": "2",
        "source": "sg-mom-2024",
    }


def test_a_title_with_commas_and_slashes_stays() -> None:
    assert occupations(SLICES)["51201"] == "Cook (e.g. commis cook 2/3)"
    assert occupations(SLICES)["22200"].endswith("(e.g. clinical nurse, nurse educator, excluding enrolled nurse)")


def test_the_nine_major_groups() -> None:
    groups = [row.model_dump() for row in GROUPS.rows]
    assert [group["code"] for group in groups] == [*"123456789"]
    assert {(group["rank"], group["parent"], group["source"]) for group in groups} == {
        ("major group", "", "sg-ssoc-2020")
    }
    assert groups[5]["title_en"] == "Agricultural and fishery workers"


def test_pay_is_gross_not_basic() -> None:
    row = next(row.model_dump() for row in WAGES.rows if row.key()[0] == "22640")
    assert (row["p25"], row["p50"], row["p75"]) == ("4235", "4814", "6200")
    assert (row["region"], row["year"], row["period"], row["basis"]) == ("sg", "2024", "month", "full-time")


@pytest.mark.parametrize("old", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        tables(altered(FILE, old, "column"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("22640,", "2264,", "`2264` is no code"),
        ("22640,", "2264X,", "`2264X` is no code"),
        ("22640,", "02640,", "`02640` is no code"),
        ("4814", "-", "`22640`: `-` is not a number"),
        ("4814", "", "`22640`: `` is not a number"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))
