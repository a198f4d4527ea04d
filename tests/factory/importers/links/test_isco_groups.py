"""ISCO-08: its groups and their names."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.links.isco_groups import COLUMNS, FILE, require_unit_group, tables, unit_groups

Altered = Callable[[str, str, str], Path]


(GROUPS,) = tables(SLICES)
BY_CODE = {row.key()[0]: row.model_dump() for row in GROUPS.rows}
BUNDLED = Path(__file__).parents[4] / "data" / "isco"


def test_a_unit_group_has_its_names_in_five_languages() -> None:
    assert BY_CODE["3212"] == {
        "code": "3212",
        "rank": "unit group",
        "parent": "321",
        "title_en": "Medical and pathology laboratory technicians",
        "title_fr": "Techniciens de laboratoire médical",
        "title_de": "Medizintechniker im Bereich Labor und Pathologie",
        "title_es": "Técnicos de laboratorios médicos",
        "title_pt": "Técnicos de laboratório, de anatomia patológica e medicina",
        "source": "isco-08-esco",
    }


def test_rank_and_parent_follow_from_the_digits() -> None:
    found = [(BY_CODE[code]["rank"], BY_CODE[code]["parent"]) for code in ("0", "01", "011", "0110")]
    assert found == [("major group", ""), ("sub-major group", "0"), ("minor group", "01"), ("unit group", "011")]


def test_only_unit_groups_are_what_crosswalks_lead_to() -> None:
    known = unit_groups(SLICES)
    assert known["0110"] == "Commissioned armed forces officers"
    assert "011" not in known
    with pytest.raises(BadData, match=r"table.csv: `254111`: `011` is no unit group of ISCO-08"):
        require_unit_group("011", known, "table.csv", "254111")


def rewritten(altered: Altered, change: Callable[[list[list[str]]], None]) -> Path:
    """The slices with the cells of the file changed in place."""
    folder = altered(FILE, "code,", "code,")
    with (folder / FILE).open(encoding="utf-8", newline="") as stream:
        cells = list(csv.reader(stream))
    change(cells)
    with (folder / FILE).open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(cells)
    return folder


@pytest.mark.parametrize("column", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    def rename(cells: list[list[str]]) -> None:
        cells[0][cells[0].index(column)] = "other"

    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(rewritten(altered, rename))


def test_a_level_that_is_not_the_number_of_digits_stops(altered: Altered) -> None:
    def relevel(cells: list[list[str]]) -> None:
        next(line for line in cells if line[0] == "321")[-1] = "4"

    with pytest.raises(BadData, match="`321`: `4` is no rank"):
        tables(rewritten(altered, relevel))


def test_a_group_without_one_above_stops(altered: Altered) -> None:
    def remove(cells: list[list[str]]) -> None:
        cells[:] = [line for line in cells if line[0] != "321"]

    with pytest.raises(BadData, match="`3212`: no group stands above it"):
        tables(rewritten(altered, remove))


def test_a_missing_name_stops(altered: Altered) -> None:
    def empty(cells: list[list[str]]) -> None:
        next(line for line in cells if line[0] == "3212")[cells[0].index("es")] = ""

    with pytest.raises(BadData, match="`3212` has no name in `es`"):
        tables(rewritten(altered, empty))


def bundled(name: str) -> list[dict[str, str]]:
    """The lines of a file of data/isco."""
    with (BUNDLED / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_all_of_isco_is_bundled() -> None:
    ranks = [line["rank"] for line in bundled("groups.csv")]
    counts = [ranks.count(rank) for rank in ("major group", "sub-major group", "minor group", "unit group")]
    assert counts == [10, 43, 130, 436]


def test_every_group_has_a_chinese_name_of_ours_and_no_two_unit_groups_the_same() -> None:
    labels = {line["code"]: line["label"] for line in bundled("labels_zh_hant.csv")}
    assert set(labels) == {line["code"] for line in bundled("groups.csv")}
    units = [label for code, label in labels.items() if len(code) == 4]
    assert len(set(units)) == len(units) == 436
    assert {line["source"] for line in bundled("labels_zh_hant.csv")} == {"career-isco-zh-hant"}


def test_the_chinese_names_are_in_traditional_characters() -> None:
    text = "".join(line["label"] for line in bundled("labels_zh_hant.csv"))
    assert text.encode("big5").decode("big5") == text
