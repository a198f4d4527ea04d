"""Employee Earnings and Hours: mean pay by age in the major groups."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au.eeh import COLUMNS, FILE, tables
from careerdata.rows.pay import AgePayRow

Altered = Callable[[str, str, str], Path]


def pay(folder: Path = SLICES) -> dict[tuple[str, ...], AgePayRow]:
    (table,) = tables(folder)
    assert table.path == "au/age_pay.csv"
    return {row.key(): row for row in table.rows if isinstance(row, AgePayRow)}


def test_an_age_of_a_major_group() -> None:
    assert pay()["2", "2025", "year", "full-time", "21-24"] == AgePayRow(
        code="2",
        year="2025",
        period="year",
        basis="full-time",
        age="21-24",
        stage="early",
        mean="85200",
        employees="88900",
        source="au-eeh-2025",
    )


def test_the_very_young_and_the_oldest_count_to_no_stage() -> None:
    stages = {row.age: row.stage for row in pay().values()}
    assert [age for age, stage in stages.items() if not stage] == ["18-20", "65+"]
    assert set(stages.values()) == {"", "early", "middle", "senior"}


@pytest.mark.parametrize("column", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(FILE, column, "renamed"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("2,Professionals,", "9,Professionals,", "`9` is no major group"),
        (",21-24,88900,", ",21-25,88900,", "`age` is `21-25`"),
        (",88900,85200", ",88900,", "`2`: `` is no number"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))
