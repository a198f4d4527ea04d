"""The terminal page: no stray sequences, nothing wider than the screen, the environment ignored, quick."""

import re

import pytest

from careercli.output.cells import width_of
from careercli.output.document import Document, Grid, Heading, Prose
from careercli.output.result import Page

from . import pages, traps
from .printing import calls, printed

WIDTHS = [20, 40, 60, 80, 100, 160]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("unicode", [True, False])
def test_no_line_is_wider_than_the_page(width, unicode):
    for view in (pages.occupation, traps.document):
        text = printed("table", traps.one()._replace(document=view()), Page(width, unicode=unicode))
        assert max(map(width_of, text.split("\n"))) <= width


@pytest.mark.parametrize("variable", ["FORCE_COLOR", "GITHUB_ACTIONS", "PY_COLORS", "CLICOLOR_FORCE", "TTY_COMPATIBLE"])
def test_without_colour_no_escape_sequence_whatever_the_environment(monkeypatch, variable):
    monkeypatch.setenv(variable, "1")
    assert "\x1b" not in printed("table", traps.one(), Page(80, terminal=True))


def test_with_colour_although_the_environment_says_no(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b[" in printed("table", traps.one(), Page(80, colour=True))


def test_colour_changes_no_character():
    plain, coloured = (printed("table", traps.one(), Page(80, colour=colour)) for colour in (False, True))
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_lower_case_markup_in_data_survives():
    assert "[bold]x[/bold] [note] [link=x]y[/]" in printed("table", traps.one(), Page(100))


def test_our_own_marks_are_ascii_where_the_stream_is():
    view = pages.occupation
    said = {char for block in view().blocks for char in repr(block)} | set("ô–é·")
    text = printed("table", traps.one()._replace(document=view()), Page(100, unicode=False))
    assert {char for char in text if not char.isascii()} <= said


def test_droppable_columns_go_highest_first():
    heads = {}
    for width in (100, 80, 60):
        text = printed("table", traps.one()._replace(document=pages.occupation()), Page(width))
        heads[width] = next(line for line in text.split("\n") if "Province" in line)
    assert "Five years" in heads[100]
    assert "Five years" not in heads[80] and "High" in heads[80]
    assert "High" not in heads[60] and "Median" in heads[60]


def test_lists_stand_side_by_side_from_100_columns_on():
    for width, beside in ((99, False), (100, True)):
        text = printed("table", traps.one()._replace(document=pages.occupation()), Page(width))
        assert any("Automated" in line and "Human" in line for line in text.split("\n")) is beside


def test_one_mark_stands_for_a_column_of_the_same_source():
    text = printed("table", traps.one()._replace(document=pages.occupation()), Page(100))
    assert "Median¹" in text and "44.50¹" not in text


def test_a_dropped_column_takes_its_footnote_with_it():
    grid = Grid(traps.TRAPS.columns, ())
    columns = (*grid.columns[:1], grid.columns[3]._replace(refs=("gone",), label="x" * 30))
    document = Document("T", "", (Grid(columns, ()),), {"gone": "the gone source"})
    assert "the gone source" not in printed("table", traps.one()._replace(document=document), Page(20))


def test_the_work_of_a_page_grows_with_its_length():
    """`make bench` measures whole pages; here the calls are counted that twice as much of one takes."""
    blocks = (*pages.occupation().blocks, Heading("h"), Prose("word " * 200))
    pair = [pages.occupation()._replace(blocks=blocks * times) for times in (4, 8)]
    few, many = (calls("table", traps.one()._replace(document=page)) for page in pair)
    assert many < 2.2 * few
