"""AI products on a page: a lost name, the first few, and who reads what into them."""

from typing import Any

from careercli.output.document import Cell, Grid
from careercli.pages.products import LISTED, SHOWN, UNNAMED, products

from .conftest import ENGLISH, refs, words

TOLD: Any = {"name": None, "takes_over": "Some of it.", "reading": "page", "source": "page-1"}
DEVICE: Any = {
    "name": "[bold]Eye[/bold]", "kind": "device", "degree": "partial", "year": 2024, "takes_over": "Looking",
    "reference": "K123456", "reading": "editor", "source": "fda-1",
}  # fmt: skip


def rows(entries: list[Any], *, every: bool = False) -> list[list[str]]:
    """The texts of the grid."""
    grid = products(entries, ENGLISH, every=every)[0]
    assert isinstance(grid, Grid)
    return [[cell.text for cell in row if isinstance(cell, Cell)] for row in grid.rows]


def test_none_is_nothing() -> None:
    assert products([], ENGLISH) == []


def test_a_lost_name_is_said_and_what_is_unknown_is_a_dash() -> None:
    assert rows([TOLD, DEVICE]) == [
        ["(name lost)", "–", "–", "–", "Some of it."],
        ["[bold]Eye[/bold]", "device", "partial", "2024", "Looking"],
    ]
    assert refs(products([TOLD, DEVICE], ENGLISH)) == {"page-1", "fda-1"}


def test_columns_nobody_fills_are_left_out() -> None:
    assert rows([TOLD]) == [["(name lost)", "Some of it."]]


def test_the_editors_reading_is_told_of_listed_devices_only() -> None:
    assert (UNNAMED in words(products([TOLD], ENGLISH)), LISTED in words(products([TOLD], ENGLISH))) == (True, False)
    assert (UNNAMED in words(products([DEVICE], ENGLISH)), LISTED in words(products([DEVICE], ENGLISH))) == (
        False,
        True,
    )


def test_the_first_few_and_how_many_more() -> None:
    many = [DEVICE] * (SHOWN + 3)
    assert len(rows(many)) == SHOWN
    assert "3 more: `career ai CODE --all`." in words(products(many, ENGLISH))
    assert len(rows(many, every=True)) == SHOWN + 3
    assert "more:" not in words(products(many, ENGLISH, every=True))
