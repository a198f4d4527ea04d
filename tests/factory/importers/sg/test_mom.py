"""Occupational Wages of the Ministry of Manpower: occupations, their groups, pay, basic pay and pay by age."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.sg.mom import AGE_FILE, BASIC, CODE, FILE, GROSS, KEYS, YEARLY, occupations, tables
from careerdata.importers.sg.ssoc import FILE as SSOC

OCCUPATIONS, GROUPS, WAGES, BASIC_PAY, AGES, REGIONS = tables(SLICES)


def test_the_files_written() -> None:
    paths = [table.path for table in tables(SLICES)]
    names = ("occupations", "groups", "wages", "basic_pay", "age_pay", "regions")
    assert paths == [f"sg/{name}.csv" for name in names]
    assert [row.key() for row in REGIONS.rows] == [("sg",)]


def test_an_occupation_stands_under_its_unit_group_and_has_no_level() -> None:
    row = next(row for row in OCCUPATIONS.rows if row.key() == ("22640",))
    assert row.model_dump(exclude_defaults=True) == {
        "code": "22640",
        "title_en": "Physiotherapist",
        "parent": "2264",
        "source": "sg-mom-2025",
    }


def test_the_groups_above_it_as_the_classification_has_them() -> None:
    found = {row.key(): row.model_dump() for row in GROUPS.rows}
    chain = [("2", "major group"), ("22", "sub-major group"), ("226", "minor group"), ("2264", "unit group")]
    assert [found[key]["parent"] for key in chain] == ["", "2", "22", "226"]
    assert {group["source"] for group in found.values()} == {"sg-ssoc-2024"}
    assert found["226", "minor group"]["title_en"] == "Other health professionals"
    assert found["2264", "unit group"]["title_en"] == "Physiotherapists"


def test_capitals_become_a_name() -> None:
    names = {row.key()[0]: row.model_dump()["title_en"] for row in GROUPS.rows}
    assert names["215"] == "Engineering professionals II"  # (Cont'd) in the file
    assert names["25"] == "Information and communications technology (ICT) professionals"


def test_a_group_that_is_missing_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="no unit group `2264`"):
        tables(altered(SSOC, "\n2264,4", "\n2269,4"))


def test_pay_is_gross_and_basic_stands_apart() -> None:
    row = next(row.model_dump() for row in WAGES.rows if row.key()[0] == "22200")
    assert (row["p25"], row["p50"], row["p75"]) == ("4261", "5210", "6843")
    assert (row["region"], row["year"], row["period"], row["basis"]) == ("sg", "2025", "month", "full-time")
    basic = next(row.model_dump() for row in BASIC_PAY.rows if row.key()[0] == "22200")
    assert (basic["p25"], basic["p50"], basic["p75"]) == ("4057", "4943", "6456")


def test_a_top_code_is_a_bound() -> None:
    gross = next(row.model_dump() for row in WAGES.rows if row.key()[0] == "21723")
    assert (gross["p25"], gross["p50"], gross["p75"]) == ("9567", ">=20000", ">=30000")


def test_a_top_code_in_a_row_that_is_not_flagged_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`21723`: 20000 is at the top code"):
        tables(altered(FILE, "20000,30000,True", "20000,30000,False"))


def test_ages_are_of_the_occupation_and_by_the_year() -> None:
    rows = [row.model_dump() for row in AGES.rows if row.key()[0] == "22200"]
    assert [(row["age"], row["stage"], row["p50"]) for row in rows] == [
        ("25-29", "early", "52100"),
        ("30-39", "middle", "64200"),
        ("40-49", "senior", "82300"),
        ("50-59", "senior", "90800"),
    ]
    assert {(row["period"], row["year"], row["basis"]) for row in rows} == {("year", "2025", "full-time")}


def test_a_cell_of_a_small_sample_is_left_out_with_the_reason() -> None:
    found = {row.key()[-1]: row.model_dump()["p50"] for row in AGES.rows if row.key()[0] == "22110"}
    assert found["50-59"] == "!small-sample"
    assert not found["40-49"].startswith("!")


@pytest.mark.parametrize("old", [*KEYS, *BASIC, *GROSS])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        tables(altered(FILE, old, "column"))


@pytest.mark.parametrize("old", [CODE, "age,", YEARLY])
def test_a_renamed_column_of_ages_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old.rstrip(',')}`"):
        tables(altered(AGE_FILE, old, old.replace(old.rstrip(","), "column")))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("22640,", "2264,", "`2264` .* is no occupation"),
        ("22640,Physio", "51201,Physio", r"`51201` \(Physiotherapist\) is no occupation"),
        ("4943", "-", "`22200`: `-` is not a number"),
        ("5210", "", "`22200`: `` is not a number"),
        (",False", ",no", "`topcoded_20000` is `no`"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


def test_an_age_of_another_occupation_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"`51201` \(Physiotherapist\), `25-29`"):
        tables(altered(AGE_FILE, "22640,", "51201,"))


def test_the_titles_are_the_ministrys() -> None:
    assert occupations(SLICES)["22200"].endswith("(excluding enrolled nurse)")
