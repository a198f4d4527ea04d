"""A page without what it may spare, where it would be longer than its screen."""

from collections.abc import Callable, Iterator
from typing import Any

from careercli.output.document import Cell, Document, Grid, Phrase, Picture, Prose, Section


def fitted(document: Document, most: int, length: Callable[[Document], int]) -> Document:
    """The page as it is, or without so many of its spare parts, the most spare first, that it has `most` lines; where
    that is not enough, without all of them."""
    for spare in sorted(set(_spares(document.blocks)), reverse=True):
        if length(document) <= most:
            break
        document = document._replace(blocks=tuple(_without(document.blocks, spare)))
    return document


def _spares(parts: tuple[Any, ...]) -> Iterator[int]:
    """How spare each part is that may be left out."""
    for part in parts:
        if isinstance(part, Section):
            yield from _spares(part.blocks)
        elif isinstance(part, Phrase):
            yield from _spares(part.cells)
        elif isinstance(part, Grid):
            yield from _spares(tuple(row[0] for row in part.rows if row))
        elif isinstance(part, Prose | Picture | Cell) and part.spare:
            yield part.spare


def _without(parts: tuple[Any, ...], spare: int) -> Iterator[Any]:
    """The parts that are less spare; of a table the rows whose first cell is."""
    for part in parts:
        if isinstance(part, Section):
            yield part._replace(blocks=tuple(_without(part.blocks, spare)))
        elif isinstance(part, Phrase):
            if cells := tuple(_without(part.cells, spare)):
                yield Phrase(cells)
        elif isinstance(part, Grid):
            yield part._replace(rows=tuple(row for row in part.rows if not row or getattr(row[0], "spare", 0) < spare))
        elif not (isinstance(part, Prose | Picture | Cell) and part.spare >= spare):
            yield part
