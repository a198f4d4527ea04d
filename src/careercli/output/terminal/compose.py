"""A whole document as painted lines: blocks in order, air between them, sources at the end."""

from collections.abc import Callable, Iterator
from typing import Any

from careercli.output.document import (
    Beside,
    Block,
    Bullets,
    Cards,
    Document,
    Facts,
    Grid,
    Heading,
    Note,
    Prose,
)
from careercli.output.page import Page
from careercli.output.terminal.cards import cards
from careercli.output.terminal.facts import facts
from careercli.output.terminal.frame import Frame, frame_for
from careercli.output.terminal.grid import grid
from careercli.output.terminal.lines import Line
from careercli.output.terminal.prose import bullets, heading, lead, note, prose, side_by_side, title
from careercli.output.terminal.sources import sources

LAYOUTS: dict[type[Block], Callable[[Any, Frame], list[Line]]] = {
    Heading: heading,
    Prose: prose,
    Cards: cards,
    Facts: facts,
    Bullets: bullets,
    Beside: side_by_side,
    Grid: grid,
    Note: note,
}


def compose(document: Document, page: Page) -> Iterator[Line]:
    """Every line of the page, top to bottom."""
    frame = frame_for(page, document.left_out_label)
    yield from lead(document.lead, frame) if document.lead else []
    yield from title(document.title, document.subtitle, frame)
    before: Block | None = None
    for block in document.blocks:
        lines = LAYOUTS[type(block)](block, frame)
        if lines and spaced(before, block):
            yield []
        yield from lines if isinstance(block, Heading) else inset(lines, frame)
        before = block if lines else before
    yield from sources(document, frame)


def spaced(before: Block | None, block: Block) -> bool:
    """Whether an empty line stands between two blocks: not below a heading, not among notes."""
    if isinstance(before, Heading):
        return isinstance(block, Heading)
    return not (isinstance(before, Note) and isinstance(block, Note))


def inset(lines: list[Line], frame: Frame) -> list[Line]:
    """The lines behind the margin."""
    return [[(" " * frame.inset, ""), *line] for line in lines] if frame.inset else lines
