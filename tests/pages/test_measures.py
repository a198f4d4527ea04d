"""Published measures on a page: one row a measure, its scale, its place among all rated, who says so."""

from typing import Any

from careercli.output.document import Bar, Cell, Grid
from careercli.pages.measures import measures

from .conftest import ENGLISH, refs, words

BETA: Any = {
    "measure": "beta", "name": "Beta", "value": 0.2321, "scale": "0 to 1", "percentile": 44.4, "rated_at": "us:29-2011",
    "path": "direct", "quality": "exact", "year": 2023, "source": "measure-1",
}  # fmt: skip
NEAR: Any = {**BETA, "measure": "index", "rated_at": "isco:3212", "label": "gradient 3", "quality": "close",
             "path": "chain", "path_source": "crosswalk-1"}  # fmt: skip
FAR: Any = {**NEAR, "rated_at": "isco:9999", "quality": "partial"}
GAP: Any = {**BETA, "value": {"missing": "not-assessed"}, "percentile": {"missing": "not-assessed"}}


def rows(entries: list[Any], *, every: bool = False) -> list[Any]:
    """The rows of the grid."""
    grid = measures(entries, ENGLISH, every=every)[0]
    assert isinstance(grid, Grid)
    return list(grid.rows)


def test_none_is_nothing() -> None:
    assert measures([], ENGLISH) == []


def test_a_value_on_its_own_scale_with_its_percentile() -> None:
    (row,) = rows([BETA])
    texts = [cell.text if isinstance(cell, Cell) else cell for cell in row]
    assert texts == ["Beta", "0.23", "44", Bar(0, 44.4, 100), "us:29-2011", "2023", "0 to 1"]


def test_the_publishers_word_and_how_near_the_code_is() -> None:
    (row,) = rows([NEAR])
    assert (row[0].text, row[4].text) == ("Beta: gradient 3", "isco:3212 (close)")
    assert (row[0].refs, row[4].refs) == (("measure-1",), ("crosswalk-1",))


def test_the_nearest_code_of_a_measure_unless_every_is_asked_for() -> None:
    assert [row[4].text for row in rows([BETA, NEAR, FAR])] == ["us:29-2011", "isco:3212 (close)"]
    assert len(rows([BETA, NEAR, FAR], every=True)) == 3


def test_a_gap_is_a_reason_and_no_mark() -> None:
    (row,) = rows([GAP])
    assert (row[1].text, row[2].text, row[3]) == ("not assessed by the publisher", "–", Bar(0, None, 100))


def test_they_are_never_averaged_and_say_so() -> None:
    blocks = measures([BETA, NEAR], ENGLISH)
    assert "never averaged" in words(blocks)
    assert refs(blocks) == {"measure-1", "crosswalk-1"}
