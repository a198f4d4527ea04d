"""The page as GitHub Markdown, with its footnotes, tables and alerts."""

from collections.abc import Callable, Iterator
from typing import Any, TextIO

from careercli.output.document import (
    Block,
    Bullets,
    Cards,
    Cell,
    Chart,
    Column,
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
from careercli.output.markdown import escaped, grid, marked, valued
from careercli.output.result import Page, Result, document_of

ALERTS = {"warning": "WARNING", "conflict": "IMPORTANT", "missing": "NOTE", "info": "NOTE"}


def write(result: Result, page: Page, out: TextIO) -> None:  # noqa: ARG001 - Markdown has no width
    """Print the document of `result`."""
    out.write("\n\n".join(paragraphs(document_of(result))) + "\n")


def paragraphs(document: Document) -> Iterator[str]:
    """The page in blocks that an empty line sets apart."""
    footnotes = Footnotes(shown=not document.brief)
    if document.notice:
        yield f"**{escaped(document.notice)}**"
    yield f"# {escaped(document.title)}"
    if document.subtitle:
        yield f"*{escaped(document.subtitle)}*"
    for block in document.blocks:
        text = WRITERS[type(block)](block, footnotes)
        if text:
            yield text
        if isinstance(block, Grid) and (more := block.left_out_text(document.left_out_label)):
            yield f"… {escaped(more)}"
    if document.brief:
        yield escaped(document.brief)
        return
    listing = list(footnotes.listing(document.sources))
    if listing:
        yield "\n".join(f"[^{number}]: {escaped(text)}" for number, text in listing)


def heading(block: Heading, footnotes: Footnotes) -> str:  # noqa: ARG001 - all writers take the same
    """The name of a section."""
    return f"## {escaped(block.text)}" if block.text else ""


def prose(block: Prose, footnotes: Footnotes) -> str:
    """A paragraph."""
    return marked(block.text, block.refs, footnotes)


def cards(block: Cards, footnotes: Footnotes) -> str:
    """Key figures as a list."""
    return "\n".join(
        f"- **{escaped(card.label) or '–'}**: {marked(card.value, card.refs, footnotes)}"
        + (f" ({escaped(card.detail)})" if card.detail else "")
        for card in block.cards
    )


def facts(block: Facts, footnotes: Footnotes) -> str:
    """Labels and values as a list."""
    return "\n".join(f"- **{escaped(label) or '–'}**: {valued(value, footnotes)}" for label, value in block.rows)


def bullets(block: Bullets, footnotes: Footnotes) -> str:
    """A list under its label."""
    label = f"**{escaped(block.label)}**\n\n" if block.label else ""
    return label + "\n".join(f"- {marked(item.text, item.refs, footnotes)}" for item in block.items)


def beside(block: SideBySide, footnotes: Footnotes) -> str:
    """Lists one below the other."""
    return "\n\n".join(bullets(one, footnotes) for one in block.lists)


def section(block: Section, footnotes: Footnotes) -> str:
    """The blocks below their label."""
    return "\n\n".join(
        filter(None, [f"## {escaped(block.label)}", *(WRITERS[type(one)](one, footnotes) for one in block.blocks)])
    )


def phrase(block: Phrase, footnotes: Footnotes) -> str:
    """The pieces as one text, what stands out in bold."""
    pieces = ((marked(cell.text, cell.refs, footnotes), cell.style) for cell in block.cells if cell.text.strip())
    return " ".join(f"**{text}**" if "strong" in style else text for text, style in pieces)


def picture(block: Picture, footnotes: Footnotes) -> str:  # noqa: ARG001 - all writers take the same
    """Nothing: what a drawing shows stands in words beside it."""
    return ""


def chart(block: Chart, footnotes: Footnotes) -> str:  # noqa: ARG001 - all writers take the same
    """The rows of a chart as a list, then its marks."""
    rows = [f"- {escaped(row.label)}: {escaped(row.text)}" for row in block.rows if row.label]
    marks = " · ".join(escaped(words) for _, words in block.marks)
    return "\n\n".join(filter(None, ["\n".join(rows), marks]))


def tile_map(block: TileMap, footnotes: Footnotes) -> str:
    """The places and their figures as a table, as the map has them from the top left."""
    rows = tuple((Cell(tile.name), Cell(tile.text or block.unknown)) for tile in block.tiles)
    place, figure = block.heads
    return grid(Grid((Column(place), Column(figure, "right", refs=block.refs)), rows), footnotes)


def note(block: Note, footnotes: Footnotes) -> str:
    """A remark as one of GitHub's alerts."""
    return f"> [!{ALERTS[block.kind]}]\n> {marked(block.text, block.refs, footnotes)}"


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
