"""COMPASS Shortage Occupation List, and the file that describes it."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.sg.compass import COLUMNS, FILE, LIST, SOURCE, YEAR, tables

DESCRIBED = Path(__file__).parents[4] / "data" / "sg" / "lists.toml"


def conditions(folder: Path = SLICES) -> dict[str, str]:
    table, perhaps = tables(folder)
    assert (table.path, perhaps.path) == ("sg/lists.csv", "sg/may_be_listed.csv")
    rows = [row.model_dump() for row in table.rows]
    assert {(row["list"], row["year"], row["source"]) for row in rows} == {
        ("compass-shortage", "2026", "sg-compass-2026")
    }
    return {row["code"]: row["condition"] for row in rows}


def test_a_job_that_is_an_occupation_by_name() -> None:
    assert conditions()["22640"] == "same name"


def test_the_name_wins_over_the_code() -> None:
    found = conditions()
    assert found["21523"] == "same name"  # listed as 21521, which is the electronics engineer
    assert found["26611"] == "same name"
    assert "21521" not in found


def test_a_third_party_code_says_so_and_names_the_job() -> None:
    assert conditions()["22200"] == "third-party code: Registered nurse"


def test_several_jobs_of_one_occupation_share_a_row() -> None:
    assert conditions()["21454"] == (
        "third-party code: Alternative protein food application scientist; Novel food biotechnologist"
    )


def test_a_code_of_the_edition_followed_is_that_occupation() -> None:
    assert conditions()["25141"] == "third-party code: Analyst programmer"
    assert conditions().keys() == {"21454", "21523", "22200", "22640", "24121", "25141", "26611"}


def test_a_job_that_is_by_name_an_occupation_without_pay_is_none_here() -> None:
    assert not {"22692", "22640"} & {row.key()[0] for row in tables(SLICES)[1].rows}  # podiatrist


def test_a_job_without_an_occupation_may_be_any_of_its_group() -> None:
    rows = [row.model_dump() for row in tables(SLICES)[1].rows]
    words = "as Carbon trader: the Ministry names jobs, not codes"
    assert [(row["code"], row["words"]) for row in rows] == [("24351", words)]


def test_a_code_that_is_none_of_the_classification_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"`Carbon trader`: `29354` is no occupation of SSOC 2024"):
        tables(altered(FILE, "24354", "29354"))


@pytest.mark.parametrize("old", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        tables(altered(FILE, old, "column"))


def test_the_list_is_described() -> None:
    entry = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))[LIST][YEAR]
    assert (entry["status"], entry["source"]) == ("in force", SOURCE)
    assert entry.keys() >= {"name", "route", "rule", "page", "from"}
