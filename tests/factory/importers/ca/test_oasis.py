"""OaSIS interests."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca import oasis
from careerdata.importers.ca.oasis import INTERESTS_FILE


def interests(folder: Path = SLICES) -> dict[tuple[str, ...], str]:
    (table,) = oasis.tables(folder)
    assert table.path == "ca/interests.csv"
    assert {(row.source, row.model_dump()["score"]) for row in table.rows} == {("ca-oasis-2023", "")}
    return {row.key(): row.model_dump()["interest"] for row in table.rows}


def test_three_letters_are_three_ranks() -> None:
    assert [interests()["32120", "32120.00", rank] for rank in "123"] == [
        "investigative",
        "realistic",
        "conventional",
    ]


def test_a_group_may_have_several_profiles() -> None:
    assert interests()["53121", "53121.01", "1"] == "artistic"
    assert interests()["53121", "53121.02", "1"] == "social"


def test_a_letter_in_lower_case_counts() -> None:
    assert interests()["53121", "53121.03", "3"] == "realistic"


def test_a_letter_not_given_is_no_row() -> None:
    assert [key for key in interests() if key[1] == "85121.00"] == [("85121", "85121.00", "1")]


@pytest.mark.parametrize("old", ["OaSIS Code", "Holland Codes - 2"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        interests(altered(INTERESTS_FILE, old, "other"))


def test_an_unknown_letter_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"`32120\.00`: `X`"):
        interests(altered(INTERESTS_FILE, "I,R,C", "I,R,x"))


def test_a_profile_of_no_unit_group_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        interests(altered(INTERESTS_FILE, "32120.00", "32129.00"))
