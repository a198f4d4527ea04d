"""The page of what a text speaks for: countries in the reader's order, the share, the line and the words of each."""

from typing import Any

from careercli.output.document import Cell, Grid, Heading, Note
from careercli.pages.duties import page
from careercli.record.pages.duties import DutiesPage

from .conftest import ENGLISH, words

NAMES = {"us": "United States", "ca": "Canada"}
SOURCES = {"texts-1": {"publisher": "We", "title": "Texts", "vintage": "2026", "licence": "free"}}


def line(entry: str, share: float) -> Any:
    country, _, code = entry.partition(":")
    return {
        "id": entry,
        "country": country,
        "code": code,
        "title": "Bakers",
        "share": share,
        "score": 0.5,
        "words": ["dough", "night"],
        "lines": ["Mix dough", "Bake bread"],
        "sources": ["texts-1"],
    }


def made(*found: Any, rows: int | None = None) -> Any:
    return page(DutiesPage(found, NAMES, SOURCES, 3, 12), ENGLISH, rows)


def test_countries_stand_in_the_readers_order_with_their_names() -> None:
    blocks = made(line("ca:1", 40), line("us:1", 60)).blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == ["United States", "Canada"]


def test_a_country_alone_needs_no_heading() -> None:
    blocks = made(line("ca:1", 40.4)).blocks
    assert not [block for block in blocks if isinstance(block, Heading)]
    (grid,) = [block for block in blocks if isinstance(block, Grid)]
    texts = [cell.text for cell in grid.rows[0] if isinstance(cell, Cell)]
    assert texts == ["ca:1", "Bakers", "40%", "Mix dough", "dough, night"]


def test_the_source_of_a_line_is_marked() -> None:
    document = made(line("ca:1", 40))
    (grid,) = [block for block in document.blocks if isinstance(block, Grid)]
    assert [cell.refs for cell in grid.rows[0] if isinstance(cell, Cell) and cell.refs] == [("texts-1",)]
    assert document.sources.keys() == {"texts-1"}


def test_rows_that_are_left_out_are_counted() -> None:
    document = made(line("ca:1", 40), line("ca:2", 30), line("us:1", 20), rows=2)
    notes = [block.text for block in document.blocks if isinstance(block, Note)]
    assert notes[0].startswith("1 more")
    assert "sentences of your text" in notes[-1]


def test_the_subtitle_counts_words_and_sentences() -> None:
    assert made(line("ca:1", 40)).subtitle == "12 words on work in 3 sentences"
    assert "Jobs that fit your text" in words(made(line("ca:1", 40)))
