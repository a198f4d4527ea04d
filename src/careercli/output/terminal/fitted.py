"""A page without what it may spare, where it would be longer than its screen."""

from collections.abc import Callable, Iterator
from typing import Any

from careercli.output.document import Cell, Document, Facts, Grid, Phrase, Picture, Prose, Section


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
            yield from [part.spare] if part.spare else _spares(part.blocks)
        elif isinstance(part, Facts):
            yield from _spares(tuple(value for _, value in part.rows))
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
            if not part.spare or part.spare < spare:
                yield part._replace(blocks=tuple(_without(part.blocks, spare)))
        elif isinstance(part, Facts):
            yield Facts(tuple(row for row in part.rows if getattr(row[1], "spare", 0) < spare))
        elif isinstance(part, Phrase):
            if cells := tuple(_without(part.cells, spare)):
                yield Phrase(cells)
        elif isinstance(part, Grid):
            yield part._replace(rows=tuple(row for row in part.rows if not row or getattr(row[0], "spare", 0) < spare))
        elif not (isinstance(part, Prose | Picture | Cell) and part.spare >= spare):
            yield part
