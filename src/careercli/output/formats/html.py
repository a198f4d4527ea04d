"""The page as one self-contained web page: no script, nothing fetched."""

from collections.abc import Callable, Iterator
from typing import Any, TextIO

from careercli.output.document import (
    Block,
    Bullets,
    Cards,
    Chart,
    Document,
    Facts,
    Grid,
    Heading,
    Note,
    Phrase,
    Picture,
    Prose,
    Section,
    SideBySide,
    TileMap,
)
from careercli.output.footnotes import Footnotes
from careercli.output.glyphs import UNICODE
from careercli.output.result import Page, Result, document_of
from careercli.output.tiles import legend
from careercli.output.web import CSS, chart_rows, grid, linked, marked, safe, tile_table, valued


def write(result: Result, page: Page, out: TextIO) -> None:  # noqa: ARG001 - the browser knows its width
    """Print the document of `result`."""
    for line in page_of(document_of(result)):
        out.write(line + "\n")


def page_of(document: Document) -> Iterator[str]:
    """The whole page."""
    footnotes, title = Footnotes(shown=not document.brief), safe(document.title)
    yield f'<!doctype html>\n<html lang="{safe(document.lang)}"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{CSS}\n</style></head><body>"
    if document.notice:
        yield f"<p><strong>{safe(document.notice)}</strong></p>"
    yield f'<h1>{title}</h1>\n<p class="subtitle">{safe(document.subtitle)}</p>'
    for block in document.blocks:
        yield WRITERS[type(block)](block, footnotes)
        if isinstance(block, Grid) and (more := block.left_out_text(document.left_out_label)):
            yield f'<p class="dim">… {safe(more)}</p>'
    if document.brief:
        yield f'<p class="sources">{linked(document.brief)}</p>'
    else:
        yield from sources(document, footnotes)
    yield "</body></html>"


def heading(block: Heading, footnotes: Footnotes) -> str:  # noqa: ARG001 - all writers take the same
    """The name of a section."""
    return f"<h2>{safe(block.text)}</h2>"


def prose(block: Prose, footnotes: Footnotes) -> str:
    """A paragraph."""
    return f"<p>{marked(block.text, block.refs, footnotes, block.style)}</p>"


def cards(block: Cards, footnotes: Footnotes) -> str:
    """Key figures side by side."""
    boxes = (
        f'<div class="card"><small>{safe(card.label)}</small>'
        f"<b>{marked(card.value, card.refs, footnotes, card.style)}</b>"
        f"<small>{safe(card.detail)}</small></div>"
        for card in block.cards
    )
    return f'<div class="cards">{"".join(boxes)}</div>'


def facts(block: Facts, footnotes: Footnotes) -> str:
    """Labels and values."""
    rows = (f"<dt>{safe(label)}</dt><dd>{valued(value, footnotes)}</dd>" for label, value in block.rows)
    return f"<dl>{''.join(rows)}</dl>"


def bullets(block: Bullets, footnotes: Footnotes) -> str:
    """A list under its label."""
    label = f'<h3 class="{block.style}">{safe(block.label)}</h3>' if block.label else ""
    items = (f"<li>{marked(item.text, item.refs, footnotes, item.style)}</li>" for item in block.items)
    return f"<section>{label}<ul>{''.join(items)}</ul></section>"


def beside(block: SideBySide, footnotes: Footnotes) -> str:
    """Lists side by side where the window is wide enough."""
    return f'<div class="beside">{"".join(bullets(one, footnotes) for one in block.lists)}</div>'


def section(block: Section, footnotes: Footnotes) -> str:
    """The blocks below their label."""
    inside = "\n".join(WRITERS[type(one)](one, footnotes) for one in block.blocks)
    return f"<section><h2>{safe(block.label)}</h2>\n{inside}</section>"


def phrase(block: Phrase, footnotes: Footnotes) -> str:
    """The pieces as one paragraph."""
    return f"<p>{' '.join(marked(cell.text, cell.refs, footnotes, cell.style) for cell in block.cells)}</p>"


def picture(block: Picture, footnotes: Footnotes) -> str:
    """The drawing."""
    return f"<p>{valued(block.value, footnotes)}</p>"


def chart(block: Chart, footnotes: Footnotes) -> str:  # noqa: ARG001 - all writers take the same
    """The rows on one axis, whose ends stand above; then the marks."""
    marks = " · ".join(safe(words) for _, words in block.marks)
    return chart_rows(block) + (f'<p class="dim">{marks}</p>' if marks else "")


def tile_map(block: TileMap, footnotes: Footnotes) -> str:
    """The tiles as a table, each where it lies, then what their shades stand for."""
    return f"{tile_table(block)}<p>{marked(' · '.join(legend(block, UNICODE)), block.refs, footnotes, 'dim')}</p>"


def note(block: Note, footnotes: Footnotes) -> str:
    """A remark."""
    return f'<p class="note {block.kind}">{marked(block.text, block.refs, footnotes)}</p>'


def sources(document: Document, footnotes: Footnotes) -> Iterator[str]:
    """The sources that the marks point to."""
    listing = list(footnotes.listing(document.sources))
    if listing:
        items = (f'<li id="s{number}">{linked(text)}</li>' for number, text in listing)
        yield f'<h2>{safe(document.sources_label)}</h2>\n<ol class="sources">{"".join(items)}</ol>'


WRITERS: dict[type[Block], Callable[[Any, Footnotes], str]] = {
    Heading: heading,
    Prose: prose,
    Cards: cards,
    Facts: facts,
    Bullets: bullets,
    SideBySide: beside,
    Grid: grid,
    Note: note,
    Section: section,
    Phrase: phrase,
    Picture: picture,
    Chart: chart,
    TileMap: tile_map,
}
