"""The Skills Imperative 2035: projections by sub-major group, and which unit groups inherit them."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb.outlook import FILE, THOUSANDS, tables
from careerdata.rows.occupation import CombinedRow
from careerdata.rows.outlook import OutlookRow


def outlook(folder: Path = SLICES) -> dict[str, OutlookRow]:
    table = tables(folder)[0]
    assert table.path == "gb/outlook.csv"
    return {row.code: row for row in table.rows if isinstance(row, OutlookRow)}


def test_thousands_become_persons() -> None:
    assert outlook()["11"] == OutlookRow(
        code="11",
        start="2020",
        end="2035",
        employment_start="2300900",
        employment_end="2367700",
        change="66800",
        openings="1216600",
        openings_basis="total",
        replacement="1149800",
        source="gb-skills-2035",
    )


def test_a_decline_stays_negative() -> None:
    assert (outlook()["31"].change, outlook()["31"].openings) == ("-30300", "192800")


def test_sums_are_left_out() -> None:
    assert outlook().keys() == {"11", "31", "91"}


def test_unit_groups_inherit_where_their_group_has_a_projection() -> None:
    table = tables(SLICES)[1]
    assert table.path == "gb/combined.csv"
    title = "Corporate managers and directors"
    assert CombinedRow(code="1111", combined="11", title_en=title, source="gb-skills-2035") in table.rows
    assert {row.key()[0][:2] for row in table.rows} == {"11", "31", "91"}


@pytest.mark.parametrize("column", ["soc2020_submajor", *THOUSANDS.values()])
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(FILE, column, "renamed"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [("66.8", "n/a", "`11`: `n/a` is not a number"), ("\n31,", "\n39,", "`39` is no such code")],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))
