"""The Australian occupations, their groups, and the titles of the index."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au.anzsco import INDEX, STRAY, tables
from careerdata.importers.table import Table

Altered = Callable[[str, str, str], Path]


def made() -> dict[str, Table]:
    return {table.path: table for table in tables(SLICES)}


def rows(path: str) -> dict[str, dict[str, str]]:
    return {row.key()[0]: row.model_dump() for row in made()[path].rows}


def test_an_occupation_and_its_groups() -> None:
    nurse = rows("au/occupations.csv")["254418"]
    assert nurse["title_en"] == "Registered Nurse (Medical)"
    assert (nurse["level"], nurse["parent"], nurse["source"]) == ("1", "2544", "au-anzsco-2022")
    groups = rows("au/groups.csv")
    assert (groups["2544"]["rank"], groups["2544"]["parent"]) == ("unit group", "254")
    assert (groups["25"]["rank"], groups["25"]["parent"]) == ("sub-major group", "2")
    assert groups["2"]["parent"] == ""


def test_the_kinds_of_titles() -> None:
    titles = [(row["code"], row["title"], row["kind"]) for row in map(dict, made()["au/titles.csv"].rows)]
    assert titles == [
        ("111111", "Chief Executive Officer", "alternate"),
        ("111111", "Director-General", "specialty"),
        ("121616", "Market Gardener (Vegetables) (Aus)", "specialty"),
        ("311411", "Chemical Instrumentation Officer", "specialty"),
        ("899999", "Stagehand", "example"),
    ]


def test_a_stray_code_is_left_out_and_an_unknown_one_stops(altered: Altered) -> None:
    assert "311217" in STRAY
    assert "311217" not in rows("au/titles.csv")
    with pytest.raises(BadData, match=r"`311218` \(Neurophysiological Technician\) is no occupation"):
        tables(altered(INDEX, "311217", "311218"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("Chef", "Cook", "`351311` is `Cook`, in ANZSCO 2022 `Chef`"),
        ("Alternative Title", "Nickname", "`111111`: `Category` is `Nickname`"),
    ],
)
def test_an_unexpected_line_of_the_index_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(INDEX, old, new))


@pytest.mark.parametrize("name", ["Occupation Code", "Description", "Category"])
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(INDEX, name, f"{name} 2"))
