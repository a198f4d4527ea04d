"""Web addresses on a terminal: links that lead to the whole address, whole where a line ends; bare elsewhere."""

import re

import pytest
from tests.output import traps
from tests.output.printing import printed

from careercli.output.cells import addressed, wrap
from careercli.output.clean import unlinked
from careercli.output.document import Cell, Column, Document, Grid, Note, Phrase, Prose, Section
from careercli.output.result import Page

ADDRESS = "https://www.example.org/work/permit?of=nurse&in=ca-on#how"
TEXT = f"Ask the body (see {ADDRESS}), then apply."
LINK = re.compile("\x1b\\]8;;(.*?)\x1b\\\\(.*?)\x1b\\]8;;\x1b\\\\")


def shown(width, *blocks, links=True, colour=False, form="table"):
    document = Document("Title", "", blocks, {})
    result = traps.one()._replace(document=document)
    return printed(form, result, Page(width, colour=colour, terminal=True, links=links))


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize(
    "block",
    [
        Prose(TEXT),
        Note(TEXT),
        Phrase((Cell("Look:"), Cell(ADDRESS, "accent"))),
        Section("MOVE", (Prose(TEXT, "dim"),)),
        Grid((Column("What"), Column("Where")), ((Cell("Permit"), Cell(ADDRESS)), (Cell("Card"), Cell("-")))),
    ],
)
def test_an_address_leads_where_it_says(block, colour):
    found = LINK.findall(shown(100, block, colour=colour))
    assert [(to, re.sub("\x1b\\[[0-9;]*m", "", text)) for to, text in found] == [(ADDRESS, ADDRESS)]


@pytest.mark.parametrize("width", [20, 30, 40, 62, 70, 80])
def test_pieces_of_a_long_address_lead_to_all_of_it(width):
    found = LINK.findall(shown(width, Prose(TEXT)))
    assert {to for to, _ in found} == {ADDRESS}
    assert "".join(text for _, text in found) == ADDRESS
    if width > len(ADDRESS) + 2:
        assert len(found) == 1


@pytest.mark.parametrize("form", ["table", "plain", "md"])
def test_without_links_the_text_is_the_same(form):
    bare = shown(80, Prose(TEXT), links=False, form=form)
    assert "\x1b" not in bare
    assert unlinked(shown(80, Prose(TEXT), form=form)) == bare


def test_links_are_the_same_each_time():
    assert shown(80, Prose(TEXT), colour=True) == shown(80, Prose(TEXT), colour=True)


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("no address", []),
        ("https://a.bc/d.", ["https://a.bc/d"]),
        ("(https://a.bc/d), http://e.fg!", ["https://a.bc/d", "http://e.fg"]),
        ("https://a.bc/d/", ["https://a.bc/d/"]),
        ("mailto:x ://y http://", []),
        ("\u201chttps://a.bc\u201d", ["https://a.bc"]),
    ],
)
def test_what_is_an_address(text, addresses):
    assert [to for line in addressed(wrap(text, 80), text) for _, to in line if to] == addresses


@pytest.mark.parametrize("width", range(8, 40))
def test_no_letter_is_lost(width):
    text = f"{TEXT} Or {ADDRESS}. And http://a.b/c"
    lines = wrap(text, width)
    assert ["".join(piece for piece, _ in line) for line in addressed(lines, text)] == lines
