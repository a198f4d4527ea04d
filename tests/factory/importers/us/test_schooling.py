"""us/attainment.csv and us/apprenticeships.csv."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us import apprenticeships
from careerdata.importers.us.ep import EDUCATION
from careerdata.importers.us.ep import attainment as read_attainment
from careerdata.rows.schooling import ApprenticeshipRow, AttainmentRow

Altered = Callable[[str, str, str], Path]


def attainment(sources: Path) -> dict[str, AttainmentRow]:
    (table,) = read_attainment(sources)
    assert table.path == "us/attainment.csv"
    return {row.code: row for row in table.rows if isinstance(row, AttainmentRow)}


def test_shares_with_the_publishers_mark(slices: Path) -> None:
    found = attainment(slices)
    assert set(found) == {"11-1011", "11-1031", "29-2010"}
    assert (found["11-1011"].bachelor, found["11-1011"].match) == ("40.7", "near")
    assert found["29-2010"].match == "exact"
    assert found["11-1031"].bachelor == "!not-published"


def test_shares_that_make_no_whole_stop(altered: Altered) -> None:
    with pytest.raises(ValueError, match="do not make a whole"):
        attainment(altered(EDUCATION, "40.7", "60.7"))


def test_a_word_for_a_share_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="11-1011: `Bachelor's degree` is `many`"):
        attainment(altered(EDUCATION, "40.7", "many"))


def test_apprenticeships(slices: Path) -> None:
    (table,) = apprenticeships.tables(slices)
    assert table.path == "us/apprenticeships.csv"
    assert [row for row in table.rows if row.key()[0] == "29-2010"] == [
        ApprenticeshipRow(code="29-2010", number="0323", title="Medical Laboratory Technician", source="us-rapids-2026")
    ]
    assert [row.key() for row in table.rows if row.key()[0] == "27-2011"] == [("27-2011", "0159", "Actor")]


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Hair Stylist (Existing Title: Cosmetologist)", "Hair Stylist"),
        ("Bricklayer (Existing Title: Bricklayer (Construction))", "Bricklayer"),
        ("Bricklayers & Mason (Ext. Title: Bricklayer (Brick & Tile) or (Masonry))", "Bricklayers & Mason"),
        ("Paramedic (Alternate Title: Health Care Specialist) (Nof)", "Paramedic"),
        ("Electrician (Ship & Boat)", "Electrician (Ship & Boat)"),
    ],
)
def test_what_else_an_occupation_is_called_is_no_part_of_its_title(title: str, own: str) -> None:
    assert apprenticeships.own_title(title) == own


def test_an_unknown_code_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="99-9999"):
        apprenticeships.tables(altered(apprenticeships.FILE, "29-2010", "99-9999"))


def test_a_renamed_column_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="no column `rapids_title`"):
        apprenticeships.tables(altered(apprenticeships.FILE, "rapids_title", "title"))
