"""What a list adds of occupations that require a licence."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Document, Grid, Note
from careercli.pages.credentials import status_text
from careercli.record.listing import OccupationLine
from careercli.text.text import Text


def regulated(page: Document, lines: Sequence[OccupationLine], t: Text) -> Document:
    """The page of a list with a column on how far its occupations are bound, and what the others' absence means."""
    blocks: list[Block] = [_bound(block, lines, t) if isinstance(block, Grid) else block for block in page.blocks]
    return page._replace(blocks=(*blocks, Note(t("pages.credentials.list_caveat"), "warning")))


def _bound(grid: Grid, lines: Sequence[OccupationLine], t: Text) -> Grid:
    reaches = (line["regulated"] for line in lines)
    cells = [Cell(status_text(reach, t) if isinstance(reach, str) else t.reason(reach)) for reach in reaches]
    rows = tuple((*row, cell) for row, cell in zip(grid.rows, cells, strict=False))  # a cut grid has fewer rows
    return grid._replace(columns=(*grid.columns, Column(t("pages.credentials.column"))), rows=rows)
