"""A page's blocks as lines for an assistant: no drawing, no alignment, each text with the sources it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.assistant.calls import in_calls
from careercli.output.bars import worded, worded_grid
from careercli.output.clean import clean
from careercli.output.document import (
    Bullets,
    Cards,
    Cell,
    Chart,
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
from careercli.output.footnotes import hoisted
from careercli.output.tiles import spelled

if TYPE_CHECKING:
    from careercli.output.document import Block, Document, Value


LONGEST = 2_000
"""Letters of a text on one line."""


class Piece(NamedTuple):
    """A text and the sources it rests on; `join` stands before it on its line."""

    text: str
    refs: tuple[str, ...] = ()
    join: str = ""


class Line(NamedTuple):
    """A line of pieces; `head`: the lines after it say little without it; `row`: it is one of a table below its
    head."""

    pieces: tuple[Piece, ...]
    head: bool = False
    row: bool = False


def lines_of(document: Document) -> list[Line]:
    """The lines of a page, but for its title and its sources."""
    found = [one(document.notice)] if document.notice else []
    for block in document.blocks:
        found += block_lines(block)
        if isinstance(block, Grid) and (more := block.left_out_text(document.left_out_label)):
            found.append(one(f"… {more}"))
    return [part for line in found if any(piece.text for piece in line.pieces) for part in _parts(line)]


def _parts(line: Line) -> Iterator[Line]:
    """The line, a text of unusual length in several."""
    if len(line.pieces) > 1 or len(line.pieces[0].text) <= LONGEST:
        yield line
        return
    text, refs, _ = line.pieces[0]
    while text:
        cut = len(text) if len(text) <= LONGEST else text.rfind(" ", 0, LONGEST) + 1 or LONGEST
        yield Line((Piece(text[:cut].strip(), refs),))
        text = text[cut:]


def block_lines(block: Block) -> list[Line]:
    """The lines of a block."""
    return list(WRITERS[type(block)](block))


def shown(text: str) -> str:
    """A text on one line, nothing in it that acts, its commands as calls."""
    return in_calls(clean(text))


def one(text: str, refs: tuple[str, ...] = (), *, head: bool = False) -> Line:
    """A line of one text."""
    return Line((Piece(shown(text), refs),), head)


def _section(block: Section) -> Iterator[Line]:
    """The label before the first line of what it is about."""
    lines = [line for part in block.blocks for line in block_lines(part)]
    if lines:
        first = lines[0]
        yield first._replace(pieces=(Piece(f"{shown(block.label)}: "), *first.pieces))
        yield from lines[1:]


def _phrase(block: Phrase) -> Iterator[Line]:
    cells = [cell for cell in block.cells if cell.text.strip()]
    yield Line(tuple(Piece(shown(cell.text), cell.refs, " " if at else "") for at, cell in enumerate(cells)))


def _bullets(block: Bullets) -> Iterator[Line]:
    if block.label:
        yield one(f"{block.label}:", head=True)
    yield from (one(f"- {item.text}", item.refs) for item in block.items)


def _facts(rows: Iterable[tuple[str, Value]]) -> Iterator[Line]:
    for label, value in rows:
        yield one(f"{label}: {worded(value)}" if label else worded(value), _refs(value))


def _cards(block: Cards) -> Iterator[Line]:
    for card in block.cards:
        detail = f" ({card.detail})" if card.detail else ""
        yield one(f"{card.label}: {card.value}{detail}", card.refs)


def _grid(block: Grid) -> Iterator[Line]:
    block = worded_grid(hoisted(block))
    if block.caption:
        yield one(f"{block.caption}:", head=True)
    if not block.rows:
        return
    labelled = any(column.label for column in block.columns)
    if labelled:
        yield _row([Cell(column.label, "", column.refs) for column in block.columns], head=True)
    for row in block.rows:
        yield _row(row)._replace(row=labelled)


def _row(values: Iterable[Value], *, head: bool = False) -> Line:
    """The cells of a row with a bar between them."""
    pieces = [Piece(shown(worded(value)), _refs(value), " | ") for value in values]
    return Line((pieces[0]._replace(join=""), *pieces[1:]) if pieces else (), head)


def _refs(value: Value) -> tuple[str, ...]:
    return value.refs if isinstance(value, Cell) else ()


def _chart(block: Chart) -> Iterator[Line]:
    yield from (one(f"{row.label}: {row.text}") for row in block.rows if row.label)
    if block.marks:
        yield one(" · ".join(words for _, words in block.marks))


def _tile_map(block: TileMap) -> Iterator[Line]:
    known, without = spelled(block)
    yield one(f"{block.heads[1]}: {known}" if known else "", block.refs)
    yield one(without)


WRITERS: dict[type[Block], Callable[[Any], Iterable[Line]]] = {
    Heading: lambda block: [one(f"## {block.text}", head=True)] if block.text else [],
    Prose: lambda block: [one(block.text, block.refs)],
    Note: lambda block: [one(f"! {block.text}", block.refs)],
    Picture: lambda _: [],
    Facts: lambda block: _facts(block.rows),
    SideBySide: lambda block: [line for part in block.lists for line in _bullets(part)],
    Section: _section,
    Phrase: _phrase,
    Bullets: _bullets,
    Cards: _cards,
    Grid: _grid,
    Chart: _chart,
    TileMap: _tile_map,
}
