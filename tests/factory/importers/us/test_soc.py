"""us/occupations.csv and us/groups.csv."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.errors import WrongColumn
from careerdata.importers.us.soc import FILE, tables
from careerdata.rows.occupation import GroupRow, OccupationRow


def test_occupations_and_groups(slices: Path) -> None:
    occupations, groups = tables(slices)
    assert (occupations.path, groups.path) == ("us/occupations.csv", "us/groups.csv")
    assert (
        OccupationRow(
            code="29-2011",
            title_en="Medical and Clinical Laboratory Technologists",
            parent="29-2010",
            source="us-soc-2018",
        )
        in occupations.rows
    )
    assert (
        GroupRow(
            code="33-3050",
            rank="broad occupation",
            title_en="Police Officers",
            parent="33-3000",
            source="us-soc-2018",
        )
        in groups.rows
    )


def test_no_code_is_both_an_occupation_and_a_group(slices: Path) -> None:
    occupations, groups = ({row.key()[0] for row in table.rows} for table in tables(slices))
    assert not occupations & groups
    assert {row.parent for row in tables(slices)[0].rows if isinstance(row, OccupationRow)} <= groups


def test_titles_are_as_published(slices: Path) -> None:
    titles = {row.code: row.title_en for row in tables(slices)[0].rows if isinstance(row, OccupationRow)}
    assert titles["33-3051"] == "Police and Sheriff’s Patrol Officers"


def test_a_renamed_column_stops(altered: Callable[[str, str, str], Path]) -> None:
    with pytest.raises(WrongColumn, match="`Detailed Occupation`"):
        tables(altered(FILE, "Detailed Occupation", "Occupation"))
