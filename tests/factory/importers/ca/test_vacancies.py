"""ca/vacancies.csv: numbers with the publisher's letter, or why there is none."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.vacancies import FILE, tables


def vacancies(folder: Path = SLICES) -> dict[tuple[str, str], tuple[str, str]]:
    (table,) = tables(folder)
    assert table.path == "ca/vacancies.csv"
    rows = [row.model_dump() for row in table.rows]
    assert {(row["code"], row["source"]) for row in rows} == {("32120", "ca-jvws-2026")}
    return {(row["region"], row["quarter"]): (row["vacancies"], row["quality"]) for row in rows}


@pytest.mark.parametrize(
    ("region", "quarter", "expected"),
    [
        ("ca", "2026q1", ("855", "B")),
        ("ca", "2025q4", ("745", "B")),
        ("ca-bc", "2026q1", ("115", "E")),
        ("ca-ab", "2026q1", ("!too-unreliable", "")),
        ("ca-ns", "2025q4", ("!suppressed", "")),
    ],
)
def test_a_number_or_the_reason(region: str, quarter: str, expected: tuple[str, str]) -> None:
    assert vacancies()[region, quarter] == expected


def test_what_is_not_available_is_left_out() -> None:
    assert ("ca-ab", "2025q4") not in vacancies()


def test_an_unknown_letter_and_a_figure_that_should_not_be_there_stop(altered: Altered) -> None:
    with pytest.raises(BadData, match="quality `G` with vacancies `855`"):
        vacancies(altered(FILE, "NAT,B,2026Q1", "NAT,G,2026Q1"))


def test_an_unreliable_figure_is_not_taken(altered: Altered) -> None:
    with pytest.raises(BadData, match="quality `F` with vacancies `855`"):
        vacancies(altered(FILE, "NAT,B,2026Q1", "NAT,F,2026Q1"))


@pytest.mark.parametrize("old", ["province", "quality", "quarter", "vacancies"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        vacancies(altered(FILE, old, "renamed"))
