"""What a list adds where it is asked for occupations in which one must hold something."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Document, Grid, Note
from careercli.record.listing import OccupationLine
from careercli.text.text import Text

BOUND = {
    "mandatory": "mandatory",
    "mandatory in some regions": "mandatory in some regions",
    "mandatory for a part": "mandatory for a part",
    "mandatory for a part in some regions": "mandatory for a part in some regions",
}
"""How far one must hold something to do the work."""
CAVEAT = "An occupation that is not here is not known here, never not regulated (`career help credentials-method`)."


def regulated(page: Document, lines: Sequence[OccupationLine], t: Text) -> Document:
    """The page of a list with a column on how far its occupations are bound, and what the others' absence means."""
    blocks: list[Block] = [_bound(block, lines, t) if isinstance(block, Grid) else block for block in page.blocks]
    return page._replace(blocks=(*blocks, Note(t(CAVEAT), "warning")))


def _bound(grid: Grid, lines: Sequence[OccupationLine], t: Text) -> Grid:
    told = (line["regulated"] for line in lines)
    cells = [Cell(t(BOUND[word]) if isinstance(word, str) else t.reason(word)) for word in told]
    rows = tuple((*row, cell) for row, cell in zip(grid.rows, cells, strict=False))  # a cut grid has fewer rows
    return grid._replace(columns=(*grid.columns, Column(t("Credentials"))), rows=rows)
