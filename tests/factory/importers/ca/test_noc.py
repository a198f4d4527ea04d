"""NOC 2021: unit groups and the groups above them."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.noc import ENGLISH, FRENCH, require_unit_group, tables, unit_groups

OCCUPATIONS, GROUPS = tables(SLICES)


def test_the_files_written() -> None:
    assert OCCUPATIONS.path == "ca/occupations.csv"
    assert GROUPS.path == "ca/groups.csv"
    assert {row.source for row in [*OCCUPATIONS.rows, *GROUPS.rows]} == {"ca-noc-2021"}


def test_a_unit_group_has_both_titles_its_teer_and_its_minor_group() -> None:
    by_code = {row.key(): row for row in OCCUPATIONS.rows}
    assert by_code["32120",].model_dump() == {
        "code": "32120",
        "title_en": "Medical laboratory technologists",
        "title_fr": "Technologues de laboratoires médicaux",
        "title_de": "",
        "title_en_from": "",
        "level": "2",
        "dropped": "",
        "parent": "3212",
        "source": "ca-noc-2021",
    }


def test_leading_zeros_stay() -> None:
    assert OCCUPATIONS.rows[0].key() == ("00010",)


def test_french_titles_keep_both_forms() -> None:
    titles = {row.key(): row.model_dump()["title_fr"] for row in OCCUPATIONS.rows}
    assert titles["64300",] == "Maîtres d'hôtel et hôtes/hôtesses"


def test_groups_name_rank_and_parent() -> None:
    groups = [(row.code, row.rank, row.parent) for row in GROUPS.rows]  # type: ignore[attr-defined]
    assert groups[:4] == [
        ("0", "broad category", ""),
        ("00", "major group", "0"),
        ("000", "sub-major group", "00"),
        ("0001", "minor group", "000"),
    ]


def test_every_parent_exists() -> None:
    codes = {row.key()[0] for row in GROUPS.rows}
    rows = [row.model_dump() for row in [*OCCUPATIONS.rows, *GROUPS.rows]]
    assert {row["parent"] for row in rows} - codes == {""}


@pytest.mark.parametrize(
    ("file", "old"),
    [
        (ENGLISH, "Code - NOC 2021 V1.0"),
        (ENGLISH, "Class title"),
        (FRENCH, "Code dela CNP 2021 v1.0"),
        (FRENCH, "Titres de classes"),
    ],
)
def test_a_renamed_column_is_named(altered: Altered, file: Path, old: str) -> None:
    with pytest.raises(WrongColumn, match=old):
        tables(altered(file, old, "Kode"))


def test_a_class_without_a_french_title_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32120` has no French title"):
        tables(altered(FRENCH, "32120", "32129"))


def test_a_code_of_another_length_than_its_rank_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`3212`: `Unit Group`"):
        tables(altered(ENGLISH, "32120", "3212"))


def test_require_unit_group() -> None:
    known = unit_groups(SLICES)
    assert known["00010"] == "Legislators"
    require_unit_group("00010", known, "x.csv")
    with pytest.raises(BadData, match=r"x\.csv: `3212` is no unit group"):
        require_unit_group("3212", known, "x.csv")
