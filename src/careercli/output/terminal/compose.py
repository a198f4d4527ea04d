"""A document as painted lines, its sources at the end."""

from collections.abc import Callable, Iterator
from typing import Any

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
from careercli.output.result import Page
from careercli.output.terminal.cards import cards
from careercli.output.terminal.chart import chart
from careercli.output.terminal.fitted import fitted
from careercli.output.terminal.grid import grid
from careercli.output.terminal.lines import Frame, Line, flow, frame_for, hanging
from careercli.output.terminal.prose import bullets, facts, heading, note, notice, prose, side_by_side, title
from careercli.output.terminal.section import margin_of, phrase, picture, section
from careercli.output.terminal.tiles import tile_map


def sources(document: Document, frame: Frame) -> Iterator[Line]:
    """Nothing when the page cites none."""
    listing = list(frame.footnotes.listing(document.sources))
    if not listing:
        return
    yield []
    yield from heading(Heading(document.sources_label), frame)
    size = len(str(len(listing)))
    for number, text in listing:
        first = [(f"{'':{frame.inset}}{number:>{size}}  ", "mark")]
        yield from hanging(first, flow(clean(text), "", frame.prose - size - 2, "dim"))


LAYOUTS: dict[type[Block], Callable[[Any, Frame], list[Line]]] = {
    Heading: heading,
    Prose: prose,
    Cards: cards,
    Facts: facts,
    Bullets: bullets,
    SideBySide: side_by_side,
    Grid: grid,
    Note: note,
    Phrase: phrase,
    Picture: picture,
    Chart: chart,
    TileMap: tile_map,
}


def compose(document: Document, page: Page) -> Iterator[Line]:
    """Every line of the page, top to bottom, without what it may spare where it would be longer than its screen."""
    most = next((lines for columns, lines in document.screen if page.width >= columns), 0)
    return _composed(fitted(document, most, lambda one: len(list(_composed(one, page)))) if most else document, page)


def _composed(document: Document, page: Page) -> Iterator[Line]:
    frame = frame_for(page, document.left_out_label, Footnotes(shown=not document.brief), document.narrow_label)
    yield from notice(document.notice, frame) if document.notice else []
    yield from title(document.title, document.subtitle, frame)
    before: Block | None = None
    margin = margin_of(document.blocks, frame.reach)
    for block in document.blocks:
        if isinstance(block, Section):
            lines = section(block, frame, margin, LAYOUTS)
        else:
            lines = LAYOUTS[type(block)](block, frame)
        if lines and spaced(before, block):
            yield []
        yield from lines if isinstance(block, Heading) else inset(lines, frame)
        before = block if lines else before
    yield from brief(document, frame) if document.brief else sources(document, frame)


def brief(document: Document, frame: Frame) -> Iterator[Line]:
    """The sources in one line."""
    yield []
    yield from inset(flow(clean(document.brief), "", frame.prose, "dim"), frame)


def spaced(before: Block | None, block: Block) -> bool:
    """Whether an empty line stands between two blocks: not below a heading, not among notes."""
    if isinstance(before, Heading):
        return isinstance(block, Heading)
    return not (isinstance(before, Note) and isinstance(block, Note))


def inset(lines: list[Line], frame: Frame) -> list[Line]:
    """The lines behind the margin."""
    return [[(" " * frame.inset, ""), *line] for line in lines] if frame.inset else lines
