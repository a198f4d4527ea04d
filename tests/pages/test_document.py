"""A page as a whole: several pages as one."""

from careercli.output.document import Cell, Column, Grid
from careercli.pages.document import document, joined

from .conftest import ENGLISH

SOURCE = {"publisher": "Office", "title": "Survey", "vintage": "2025", "licence": "CC0"}


def test_several_pages_as_one_say_how_many_rows_are_left_out() -> None:
    grid = Grid((Column("Pay"),), ((Cell("1"),),), left_out=3)
    one, other = (document(title, "", [grid], {title: SOURCE}, ENGLISH) for title in ("Baker", "Cook"))
    both = joined([one, other], ENGLISH)
    assert grid.left_out_text(both.left_out_label) == "3 more (`--limit 0` shows all)"
    assert list(both.sources) == ["Baker", "Cook"]
    assert joined([one], ENGLISH) == one
