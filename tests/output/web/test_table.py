"""Tables are sorted by the number a text writes, in the language it is written in."""

import pytest

from careercli.output.document import Bar, Cell, Column, Grid, Share, Spark
from careercli.output.web.pen import Pen
from careercli.output.web.table import grid, sort_keys


@pytest.mark.parametrize(
    ("lang", "texts", "keys"),
    [
        ("en", ["1,234.5", "~ 55,000 – 68,000", "–", "+30.0%", "−2"], [1234.5, 55000, None, 30, -2]),
        ("fr", ["1\u202f234,5", "12\u202f%", ""], [1234.5, 12, None]),
        ("pt", ["1.234,5", "12%"], [1234.5, 12]),
        ("zh-Hant", ["1,234.5", "12%"], [1234.5, 12]),
        ("en", ["29-2011", "15-1252"], None),
        ("en", ["2026-01-12", "2025-11-03"], None),
        ("en", ["Ontario", "3 others"], None),
        ("en", ["≥ 239,200", "88,150 CAD"], [239200, 88150]),
        ("en", ["1. Test", "2. Exam"], [1, 2]),
        ("en", ["–", ""], None),
    ],
)
def test_what_a_column_is_sorted_by(lang: str, texts: list[str], keys: list[float | None] | None) -> None:
    assert sort_keys([Cell(text) for text in texts], lang) == keys


def test_drawings_are_sorted_by_what_they_show() -> None:
    assert sort_keys([Bar(1, 2, 3), Bar(1, None, 3), Bar(None, None, None)], "en") == [2, 1, None]
    assert sort_keys([Spark((1, 4, None)), Share((("a", 7.1, ""),))], "en") == [4, 7.1]


def table(rows: int, *, light: bool = False) -> str:
    """A table of names and numbers."""
    made = tuple((Cell(f"n{at}"), Cell(f"{at:,}")) for at in range(rows))
    return grid(Grid((Column("Name"), Column("Count", "right")), made, "All", light=light), Pen("en"))


def test_rows_and_columns_are_named_and_every_number_stands_as_it_is() -> None:
    made = table(3)
    assert '<th scope="col" data-sort="text"><span>Name</span></th>' in made
    assert '<th scope="col" class="right" data-sort="number"><span>Count</span></th>' in made
    assert '<tr><th scope="row">n2</th><td class="right" data-v="2.0">2</td></tr>' in made


@pytest.mark.parametrize(
    ("rows", "light", "sorts"), [(2, False, False), (3, False, True), (8, True, False), (9, True, True)]
)
def test_few_rows_are_not_sorted(rows: int, light: bool, sorts: bool) -> None:
    made = table(rows, light=light)
    assert ("data-sort" in made, "data-v" in made, "sortable" in made) == (sorts, sorts, sorts)


def test_rows_with_an_order_of_their_own_keep_it() -> None:
    columns, rows = (Column("A"), Column("B")), tuple((Cell(f"{at}"), Cell("x")) for at in range(4))
    assert "sortable" in grid(Grid(columns, rows), Pen("en"))
    assert "sortable" not in grid(Grid(columns, rows, matrix=True), Pen("en"))
    assert "sortable" not in grid(Grid(columns, ((Cell("Group"), Cell("")), *rows)), Pen("en"))


def test_a_table_without_names_of_columns_has_no_head() -> None:
    made = grid(Grid((Column(""), Column("")), ((Cell("a"), Cell("b")),), light=True), Pen("en"))
    assert '<table class="light"><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>' in made
