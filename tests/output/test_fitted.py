"""A page leaves out what it may spare, the most spare first, only as far as its screen asks for."""

from careercli.output.document import Cell, Column, Document, Facts, Grid, Phrase, Prose, Section
from careercli.output.result import Page
from careercli.output.terminal.compose import compose

ROWS = ((Cell("row"), Cell("stays")), (Cell("row spare 4", spare=4), Cell("goes")))
BLOCKS = (
    Section("A", (Prose("first"), Prose("spare 1", spare=1), Prose("spare 3", spare=3))),
    Section("B", (Phrase((Cell("second"), Cell("spare 2", spare=2))), Grid((Column("x"), Column("y")), ROWS))),
)


def lines(most: int, width: int = 100) -> list[str]:
    document = Document("Title", "", BLOCKS, {}, screen=((80, most),))
    return ["".join(part for part, _ in line) for line in compose(document, Page(width))]


def test_a_page_with_room_is_whole():
    assert len([line for line in lines(99) if "spare" in line]) == 4


def test_the_most_spare_goes_first_and_no_more_than_must():
    whole = len(lines(99))
    left = "\n".join(lines(whole - 1))
    assert "row spare 4" not in left
    assert "spare 3" in left
    left = "\n".join(lines(whole - 2))
    assert "spare 3" not in left
    assert "spare 2" in left


def test_what_is_not_spare_stays_however_long_the_page_is():
    found = "\n".join(lines(1))
    assert "spare" not in found
    assert all(word in found for word in ("first", "second", "row", "stays"))


def test_a_narrower_terminal_than_any_named_has_the_whole_page():
    assert "\n".join(lines(1, width=60)).count("spare") == 4


def test_a_section_and_a_fact_go_whole():
    blocks = (
        Section("A", (Prose("first"),)),
        Section("GONE", (Prose("second"), Prose("spare 1", spare=1)), spare=2),
        Facts((("left", Cell("stays")), ("out", Cell("goes", spare=1)))),
    )
    document = Document("Title", "", blocks, {}, screen=((80, 1),))
    found = "\n".join("".join(part for part, _ in line) for line in compose(document, Page(100)))
    assert all(word in found for word in ("first", "left"))
    assert not any(word in found for word in ("GONE", "second", "spare", "out"))
