"""ASHE Table 20: pay by age band."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb.ashe import AGE_FILE, AGES, by_age
from careerdata.rows.pay import AgePayRow


def pay(folder: Path = SLICES) -> dict[tuple[str, ...], AgePayRow]:
    (table,) = by_age(folder)
    assert table.path == "gb/age_pay.csv"
    return {row.key(): row for row in table.rows if isinstance(row, AgePayRow)}


def test_a_band_of_a_major_group() -> None:
    assert pay()["1", "2025", "year", "all", "18-21"] == AgePayRow(
        code="1",
        year="2025",
        period="year",
        basis="all",
        age="18-21",
        p50="26807",
        mean="27995",
        source="gb-ashe-20-2025",
    )


def test_every_band_period_and_basis_and_nothing_for_the_sexes() -> None:
    expected = {
        (code, "2025", period, basis, age)
        for code in ("1", "9")
        for period in ("hour", "week", "year")
        for basis in ("all", "full-time")
        for age in AGES
    }
    assert pay().keys() == expected


def test_a_withheld_figure_is_suppressed(altered: Altered) -> None:
    row = pay(altered(AGE_FILE, "27995.0,26807.0,", "27995.0,,"))["1", "2025", "year", "all", "18-21"]
    assert (row.p50, row.mean) == ("!suppressed", "27995")


@pytest.mark.parametrize("column", ["age", "median", "mean", "group"])
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        by_age(altered(AGE_FILE, f",{column},", ",renamed,"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("annual,all,18-21,1,", "annual,all,16-21,1,", "`1`: `age` is `16-21`"),
        ("annual,all,18-21,1,", "annual,all,18-21,0,", "`0` is no such code"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        by_age(altered(AGE_FILE, old, new))
