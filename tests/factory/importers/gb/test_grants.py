"""gb/grants.csv: work visas granted by occupation, with the total of the year."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb.grants import FILE, TOTALS, tables


def grants(folder: Path = SLICES) -> dict[str, tuple[str, ...]]:
    (table,) = tables(folder)
    assert table.path == "gb/grants.csv"
    rows = [row.model_dump() for row in table.rows]
    assert {(row["year"], row["source"]) for row in rows} == {("2025", "gb-visa-grants-2025")}
    return {row["code"]: (row["grants"], row["all_grants"], row["includes"]) for row in rows}


def test_grants_of_the_year_with_the_total_of_that_year() -> None:
    assert grants() == {
        "1111": ("1121", "115847", ""),
        "2134": ("4388", "115847", ""),
        "2211": ("4953", "115847", ""),
        "6135": ("2512", "115847", ""),
    }


def test_a_code_outside_the_classification_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`2299` is no such code"):
        grants(altered(FILE, "2211", "2299"))


def test_a_renamed_column_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="`grants_2025`"):
        grants(altered(FILE, "grants_2025", "grants"))


def test_the_total_of_the_year_must_be_there_once(altered: Altered) -> None:
    with pytest.raises(BadData, match="0 lines `all work visas with an occupation` of 2025"):
        grants(altered(TOTALS, "with an occupation,2025", "with an occupation,2020"))
