"""The page as plain text: everything the terminal page says, without colour, boxes or drawings."""

from collections.abc import Callable, Iterator
from typing import Any, TextIO

from careercli.output.cells import pad
from careercli.output.clean import clean
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
from careercli.output.glyphs import glyphs_for
from careercli.output.plaintext import (
    Paper,
    cards,
    chart,
    facts,
    grid,
    phrase,
    picture,
    tile_map,
    underlined,
)
from careercli.output.result import Page, Result, document_of
from careercli.output.terminal.section import margin_of


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print the document of `result`."""
    paper = Paper(max(8, page.width), glyphs_for(page.unicode), fits=page.fits)
    for line in lines_of(document_of(result), paper):
        out.write(line.rstrip(" ") + "\n")


def lines_of(document: Document, paper: Paper) -> Iterator[str]:
    """The whole page."""
    paper.left_out_label, paper.footnotes = document.left_out_label, Footnotes(shown=not document.brief)
    paper.narrow_label = document.narrow_label
    yield from [*paper.wrapped(clean(document.notice)), ""] if document.notice else []
    yield from underlined(document.title, "=", paper)
    yield from paper.wrapped(clean(document.subtitle)) if document.subtitle else []
    before: Block | None = None
    margin = margin_of(document.blocks, paper.width)
    for block in document.blocks:
        lines = section(block, paper, margin) if isinstance(block, Section) else WRITERS[type(block)](block, paper)
        if lines and spaced(before, block):
            yield ""
        yield from lines
        before = block if lines else before
    yield from ["", *paper.wrapped(clean(document.brief))] if document.brief else sources(document, paper)


def spaced(before: Block | None, block: Block) -> bool:
    """Whether an empty line stands between two blocks: not below a heading, not among notes."""
    among_notes = isinstance(before, Note) and isinstance(block, Note)
    return isinstance(block, Heading) or not (isinstance(before, Heading) or among_notes)


def section(block: Section, paper: Paper, margin: int) -> list[str]:
    """The blocks behind the label, or below it where the page is narrow."""
    paper.width -= margin
    lines = [line for one in block.blocks for line in WRITERS[type(one)](one, paper)]
    paper.width += margin
    label = clean(block.label)
    if not margin:
        return [label, *lines]
    return [pad("" if at else label, margin) + line for at, line in enumerate(lines)]


def heading(block: Heading, paper: Paper) -> list[str]:
    """The name of a section."""
    return underlined(block.text, "-", paper)


def prose(block: Prose, paper: Paper) -> list[str]:
    """A paragraph."""
    return paper.wrapped(paper.marked(block.text, block.refs))


def bullets(block: Bullets, paper: Paper) -> list[str]:
    """A list under its label."""
    lines = paper.wrapped(clean(block.label)) if block.label else []
    for item in block.items:
        lines += paper.wrapped(paper.marked(item.text, item.refs), "- ")
    return lines


def beside(block: SideBySide, paper: Paper) -> list[str]:
    """Lists one below the other."""
    lines = [line for one in block.lists for line in ["", *bullets(one, paper)]]
    return lines[1:]


def note(block: Note, paper: Paper) -> list[str]:
    """A remark behind the mark of its kind."""
    return paper.wrapped(paper.marked(block.text, block.refs), getattr(paper.glyphs, block.kind) + " ")


def sources(document: Document, paper: Paper) -> Iterator[str]:
    """The numbered sources; nothing when the page cites none."""
    listing = list(paper.footnotes.listing(document.sources))
    if listing:
        yield from ["", *underlined(document.sources_label, "-", paper)]
    for number, text in listing:
        yield from paper.wrapped(clean(text), f"[{number}] ")


WRITERS: dict[type[Block], Callable[[Any, Paper], list[str]]] = {
    Heading: heading,
    Prose: prose,
    Cards: cards,
    Facts: facts,
    Bullets: bullets,
    SideBySide: beside,
    Grid: grid,
    Note: note,
    Phrase: phrase,
    Picture: picture,
    Chart: chart,
    TileMap: tile_map,
}
