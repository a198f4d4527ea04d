"""A table whose columns are compared row by row, on a screen without room for them: a paragraph for each row."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase

from careercli.output.cells import width_of
from careercli.output.clean import clean
from careercli.output.document import Cell, Grid, Phrase, Value
from careercli.output.terminal.lines import Frame, Line, beside, flow
from careercli.output.terminal.section import phrase

WIDEST = 12
"""Columns of the label of a row at the most; it wraps beyond that."""
GAP = 2
WHOLE = 24
"""Letters of a value that is not broken."""
HARD, BETWEEN = "\N{NO-BREAK SPACE}", "·"


def matrix(block: Grid, frame: Frame) -> list[Line]:
    """First a line for each column: its letter, its head and what its first row says; then each other row, its values
    behind the letters of their columns. Drawings are left out: there is nothing they stand beside."""
    heads = [clean(column.label) for column in block.columns[1:]]
    letters = ascii_uppercase[: len(heads)]
    lines: list[Line] = []
    for letter, head, value in zip(letters, heads, block.rows[0][1:], strict=True):
        text = value if isinstance(value, Cell) else Cell("")
        lines += phrase(Phrase((Cell(letter, "accent"), Cell(head), text)), frame)
    rows = [row for row in block.rows[1:] if all(isinstance(value, Cell) for value in row)]
    labels = [clean(row[0].text) for row in rows if isinstance(row[0], Cell)]
    size = min(WIDEST, max(map(width_of, labels), default=0))
    room = frame._replace(width=max(4, frame.width - size - GAP))
    for label, row in zip(labels, rows, strict=True):
        style = row[0].style if isinstance(row[0], Cell) else ""
        values = phrase(Phrase(_lettered(letters, row[1:])), room)
        lines += beside([flow(label, "", size, style), values], [size, 0], GAP)
    return lines


def _lettered(letters: str, values: Sequence[Value]) -> tuple[Cell, ...]:
    """The values, each behind the letter of its column; short ones stay on one line."""
    cells: list[Cell] = []
    for letter, value in zip(letters, values, strict=True):
        if isinstance(value, Cell):
            text = value.text.replace(" ", HARD) if len(value.text) <= WHOLE else value.text
            after = f"{HARD}{BETWEEN}" if letter != letters[-1] else ""
            cells.append(value._replace(text=f"{letter}{HARD}{text}{after}"))
    return tuple(cells)
