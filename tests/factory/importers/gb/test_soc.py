"""SOC 2020: unit groups, groups above, titles of the coding index."""

import csv
import gzip
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb import soc
from careerdata.importers.gb.soc import INDEX, STRUCTURE, classification
from careerdata.rows.base import Row
from careerdata.rows.occupation import GroupRow, OccupationRow, TitleRow


def rows(place: int, folder: Path = SLICES) -> list[Row]:
    return classification(folder)[place].rows


def titles(code: str, folder: Path = SLICES) -> set[str]:
    return {row.title for row in rows(2, folder) if isinstance(row, TitleRow) and row.code == code}


def test_the_three_files() -> None:
    assert [table.path for table in classification(SLICES)] == ["gb/occupations.csv", "gb/groups.csv", "gb/titles.csv"]


def test_a_unit_group() -> None:
    title = "Chief executives and senior officials"
    assert OccupationRow(code="1111", title_en=title, parent="111", source="gb-soc-2020") in rows(0)


def test_the_groups_above_by_the_classification_s_own_words() -> None:
    found = {row.code: (row.rank, row.parent) for row in rows(1) if isinstance(row, GroupRow)}
    assert found["1"] == ("major group", "")
    assert found["11"] == ("sub-major group", "1")
    assert found["111"] == ("minor group", "11")
    assert "1111" not in found


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("2134", "Programmers and software development professionals"),
        ("2161", "Research and development (R&D) managers"),
        ("2317", "Teachers of English as a foreign language"),
        ("5243", "TV, video and audio servicers and repairers"),
    ],
)
def test_blanks_go_and_capitals_come_back(code: str, title: str) -> None:
    assert {row.title_en for row in rows(0) if isinstance(row, OccupationRow) and row.code == code} == {title}


def test_a_title_stays_inverted() -> None:
    assert titles("2134") == {"Developer, software", "Programmer, analyst"}
    assert {row.model_dump()["kind"] for row in rows(2)} == {"alternate"}


def test_what_tells_one_title_s_groups_apart_stands_in_brackets() -> None:
    assert titles("5316") == {"Joiner"}
    assert titles("5442") == {"Joiner (cabinet making)"}
    assert titles("8112") == {"Joiner (textile mfr)", "Winder, wool"}
    assert "Dinnerlady (preparing, serving food; schools)" in titles("9263")


def test_titles_cut_to_a_letter_are_left_out() -> None:
    assert titles("9131") == set()
    assert not {title for title in titles("9263") if title.startswith("m ")}


def test_a_double_and_the_official_title_are_left_out(altered: Altered) -> None:
    folder = altered(INDEX, "Winder, wool", "joiner (TEXTILE mfr)")
    assert titles("8112", folder) == {"Joiner (textile mfr)"}


def test_the_official_title_is_no_other_title(altered: Altered) -> None:
    assert titles("5316", altered(INDEX, "Joiner", "carpenters And joiners")) == set()


@pytest.mark.parametrize("column", ["level", "code", "title"])
def test_a_renamed_column_of_the_structure_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        classification(altered(STRUCTURE, "level,code,title", "level,code,title".replace(column, f"{column}_")))


@pytest.mark.parametrize("column", ["title", "add", "industry"])
def test_a_renamed_column_of_the_index_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        classification(altered(INDEX, "title,add,industry", "title,add,industry".replace(column, f"{column}_")))


@pytest.mark.parametrize(("old", "new"), [("unit,1111", "unit,11111"), ("unit,1111", "family,1111")])
def test_a_level_that_does_not_fit_stops(altered: Altered, old: str, new: str) -> None:
    with pytest.raises(BadData, match=r"1111.*is no level"):
        classification(altered(STRUCTURE, old, new))


def test_a_title_of_an_unknown_code_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`5399` is no such code"):
        classification(altered(INDEX, "5316,", "5399,"))


def test_british_titles_are_counted_and_stray_ones_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soc, "titles_of", lambda *_: {"2231": "Midwives", "2237": "Nurses"})
    (tmp_path / "gb").mkdir()
    with gzip.open(tmp_path / soc.INDEX, "wt", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["soc2020", "soc2010"])
        writer.writerows([["2237", "2231"]] * 60 + [["2231", "2231"]] + [["2231", "2232"], ["2231", ""]])
    assert [(row.edition, row.was, row.title, row.now, row.share) for row in soc.editions(tmp_path)[0].rows] == [
        ("SOC 2010", "2231", "", "2237", "0.984"),
        ("SOC 2010", "2232", "", "2231", "1"),
    ]
