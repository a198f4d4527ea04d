"""How wide the columns of a grid would like to be, and which of them stay on the screen."""

from typing import NamedTuple

from careercli.output.bars import Scale, scale_of
from careercli.output.cells import longest_word, width_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Column, Grid, Share, Spark, Value
from careercli.output.terminal.fit import kept
from careercli.output.terminal.frame import Frame

# Columns between columns; text that wraps beyond 32 is still pleasant; words beyond 16 may break.
GAP, COMFORT, WORD = 2, 32, 16
DRAWN: dict[type, tuple[int, int, int]] = {Bar: (10, 16, 30), Share: (10, 16, 24)}


class Track(NamedTuple):
    """One column ready to lay out: least, comfortable and natural width, scale, room for marks."""

    column: Column
    values: tuple[Value, ...]
    least: int
    comfort: int
    natural: int
    scale: Scale | None
    room: int


def tracks_for(block: Grid, frame: Frame) -> list[Track]:
    """The columns that stay on a screen this wide."""
    values = list(zip(*block.rows, strict=True)) or [()] * len(block.columns)
    bare = [track_of(column, cells, None) for column, cells in zip(block.columns, values, strict=True)]
    stay = kept(block.columns, [track.comfort for track in bare], frame.reach, GAP)
    return [track_of(block.columns[at], values[at], frame) for at in stay]


def track_of(column: Column, values: tuple[Value, ...], frame: Frame | None) -> Track:
    """Measure a column; without a frame no footnote is numbered, as the column may yet be dropped."""
    texts = [(clean(v.text), frame.mark(v.refs) if frame else "") for v in values if isinstance(v, Cell)]
    head = clean(column.label) + (frame.mark(column.refs) if frame else "")
    room = max((width_of(mark) for _, mark in texts), default=0)
    drawn = [sizes_of(value) for value in values if not isinstance(value, Cell)]
    right = column.align == "right"
    cells = max((width_of(text) for text, _ in texts), default=0) + room
    words = cells if right else max((longest_word(text + mark) for text, mark in texts), default=0)
    least = max([1, min(WORD, words), min(WORD, longest_word(head)), *(size[0] for size in drawn)])
    comfort = max([least, cells if right else min(cells, COMFORT), *(size[1] for size in drawn)])
    natural = max([comfort, cells, width_of(head), *(size[2] for size in drawn)])
    scale = scale_of(value for value in values if isinstance(value, Bar))
    return Track(column, values, least, comfort, natural, scale, room)


def sizes_of(value: Value) -> tuple[int, int, int]:
    """Least, comfortable and natural width of a drawing; a series is as long as it is."""
    if isinstance(value, Spark):
        return (len(value.values),) * 3
    return DRAWN[type(value)]
