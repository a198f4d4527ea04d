"""SkillSelect: the newest month people were seen invited in, by occupation and visa."""

from tests.factory.importers.conftest import SLICES

from careerdata.importers.au.skillselect import tables


def test_the_newest_month_and_the_points_seen() -> None:
    [table] = tables(SLICES)
    assert table.path == "au/invited.csv"
    found = {row.key(): row.model_dump() for row in table.rows}
    line = found["261313", "189"]
    assert (line["month"], line["low"], line["high"], line["invited"]) == ("2025-12", "65", "85", "50")


def test_a_code_of_a_former_edition_is_left_out() -> None:
    assert "262112" not in {row.key()[0] for row in tables(SLICES)[0].rows}
