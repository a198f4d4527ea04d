"""KldB 2010: types of occupation, the groups above them, and the unit group recommended for each."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.de.kldb import FILE, dropped, recommended, tables, types
from careerdata.importers.links import de as crosswalk_de
from careerdata.importers.links import isco_groups

OCCUPATIONS, GROUPS = tables(SLICES)
BY_CODE = {row.key()[0]: row.model_dump() for row in OCCUPATIONS.rows}
GROUPS_BY_CODE = {row.key()[0]: row.model_dump() for row in GROUPS.rows}


def test_the_files_written() -> None:
    assert (OCCUPATIONS.path, GROUPS.path) == ("de/occupations.csv", "de/groups.csv")
    assert {row.source for row in [*OCCUPATIONS.rows, *GROUPS.rows]} == {"de-kldb-2010"}


def test_a_type_has_its_german_title_the_isco_label_its_level_and_sub_group() -> None:
    assert BY_CODE["43153"] == {
        "code": "43153",
        "title_en": "Web and multimedia developers",
        "title_fr": "",
        "title_de": "Berufe in der Medieninformatik – komplexe Spezialistentätigkeiten",
        "title_en_from": "isco-08-esco",
        "level": "3",
        "dropped": "",
        "parent": "4315",
        "source": "de-kldb-2010",
    }


def test_leading_zeros_stay() -> None:
    assert BY_CODE["01104"]["title_en"] == "Commissioned armed forces officers"


def test_the_recommended_group_counts_and_no_other() -> None:
    assert recommended(SLICES)["43102"] == "3512"
    assert BY_CODE["43102"]["title_en"] == "Information and communications technology user support technicians"


def test_a_dropped_type_says_so_in_our_words_and_the_year() -> None:
    told = "(dropped from the classification in 2020)"
    found = BY_CODE["81122"]
    assert (found["title_en"], found["title_de"], found["title_en_from"]) == (told, "(weggefallen)", "")
    assert (found["dropped"], BY_CODE["43102"]["dropped"], dropped(SLICES)) == ("2020", "", {"81122"})
    assert (GROUPS_BY_CODE["8112"]["title_en"], GROUPS_BY_CODE["8112"]["title_en_from"]) == (told, "")


def test_groups_name_rank_and_parent() -> None:
    chain = [GROUPS_BY_CODE[code] for code in ("4", "43", "434", "4341")]
    assert [(group["rank"], group["parent"]) for group in chain] == [
        ("occupational area", ""),
        ("occupational main group", "4"),
        ("occupational group", "43"),
        ("occupational sub-group", "434"),
    ]


def test_a_group_of_one_unit_group_takes_its_label() -> None:
    group = GROUPS_BY_CODE["4315"]
    assert group["title_en"] == "Web and multimedia developers"
    assert group["title_de"] == "Berufe in der Medieninformatik"
    assert group["title_en_from"] == "isco-08-esco"


def test_a_group_of_several_keeps_its_german_title() -> None:
    group = GROUPS_BY_CODE["431"]
    assert (group["title_en"], group["title_de"], group["title_en_from"]) == ("Informatik", "Informatik", "")


def test_every_parent_exists() -> None:
    rows = [*BY_CODE.values(), *GROUPS_BY_CODE.values()]
    assert {row["parent"] for row in rows} - GROUPS_BY_CODE.keys() == {""}


def test_types() -> None:
    assert types(SLICES)[0] == "01104"
    assert set(types(SLICES)) == BY_CODE.keys()


@pytest.mark.parametrize(
    ("file", "old"),
    [
        (FILE, "code"),
        (FILE, "level"),
        (FILE, "title"),
        (crosswalk_de.FILE, "kldb2010"),
        (crosswalk_de.FILE, "isco08"),
        (crosswalk_de.FILE, "rank"),
    ],
)
def test_a_renamed_column_is_named(altered: Altered, file: Path, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        tables(altered(file, old, "Kode"))


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (FILE, "43153,5", "43153,4", "`43153`: `4` is no level"),
        (FILE, "43153,5", "4315x,5", "`4315x`: `5` is no level"),
        (FILE, "43153,5", "43155,5", "`43155`: `5` is no requirement level"),
        (crosswalk_de.FILE, "43153,2513,1", "43153,2513,2", "`43153` has no recommended"),
        (crosswalk_de.FILE, "43102,3513,2", "43102,3513,1", "`43102` has two recommended"),
        (crosswalk_de.FILE, "43153,2513,1", "43153,2599,1", "`43153`: `2599` is no unit group"),
        (isco_groups.FILE, "2513,", "2519,", "`43153`: `2513` is no unit group"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, file: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(file, old, new))
