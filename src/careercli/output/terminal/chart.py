"""Charts on a terminal: an axis with its amounts above, ranges or bars below, and the words of marked points."""

from typing import NamedTuple

from careercli.output.bars import Scale, place, range_bar
from careercli.output.cells import pad, width_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Chart, ChartRow
from careercli.output.terminal.lines import Frame, Line, flow

WIDEST, LEAST, GAP = 72, 16, 2
"""Columns an axis takes at most and at least; columns between what stands beside each other."""

Ticks = tuple[tuple[float, str], ...]


def chart(block: Chart, frame: Frame) -> list[Line]:
    """The chart; in words alone where there is no room to draw it."""
    labels = max(width_of(clean(row.label)) for row in block.rows)
    texts = max(width_of(clean(row.text)) for row in block.rows)
    before = labels + texts + GAP * ((labels > 0) + (texts > 0))
    axis = axis_of(block.ticks, min(WIDEST, frame.prose - before))
    if axis is None:
        return worded(block, frame)
    lines = [[(" " * before, ""), (axis.words, "dim")]]
    lines += [_row(row, labels, texts, axis, frame) for row in block.rows]
    return lines + _marks(block, axis, before, frame)


class Axis(NamedTuple):
    """The words of an axis on their line, and where its ends are: `size` columns behind `start`."""

    words: str
    scale: Scale
    start: int
    size: int

    def at(self, value: float) -> int:
        """The column of a value."""
        return self.start + place(value, self.scale, self.size - 1)


def axis_of(points: Ticks, width: int) -> Axis | None:
    """An axis of at most `width` columns. All its steps are equally wide, each label stands in the middle of its place,
    and where not all have room every second stands, or every third: None where not even two do."""
    labels = [clean(words) for _, words in points]
    steps = len(points) - 1
    start = width_of(labels[0]) // 2
    room = width - start - (width_of(labels[-1]) + 1) // 2
    if steps < 1 or width < LEAST or room < steps:
        return None
    step = room // steps
    widest = max(map(width_of, labels)) + 1
    every = next((every for every in range(1, steps + 1) if every * step >= widest), None)
    if every is None:
        return None
    line = ""
    for at in range(0, steps + 1, every):
        line = pad(line, start + at * step - width_of(labels[at]) // 2) + labels[at]
    return Axis(line, (points[0][0], points[-1][0]), start, step * steps + 1)


def _row(row: ChartRow, labels: int, texts: int, axis: Axis, frame: Frame) -> Line:
    line: Line = []
    if labels:
        line.append((pad(clean(row.label), labels) + " " * GAP, ""))
    if texts:
        line.append((pad(clean(row.text), texts, "right") + " " * GAP, "strong"))
    line.append((" " * axis.start, ""))
    if row.low is None and row.high is None:
        full = frame.glyphs.share[0]
        return [*line, (full * (axis.at(row.mid) - axis.start + 1) if row.mid is not None else "", "accent")]
    start, mark, end = range_bar(Bar(row.low, row.mid, row.high), axis.scale, axis.size, frame.glyphs)
    return [*line, (start, "accent"), (mark, "strong"), (end, "accent")]


def _marks(block: Chart, axis: Axis, before: int, frame: Frame) -> list[Line]:
    """The words of the marks below their points where they have room there, else one after the other."""
    if not block.marks:
        return []
    words = [clean(text) for _, text in block.marks]
    line = ""
    for (amount, _), text in zip(block.marks, words, strict=True):
        middle = axis.at(amount) - width_of(text) // 2
        line = pad(line, max(0, middle, width_of(line) + GAP if line else 0)) + text
    if width_of(line) <= frame.prose - before:
        return [[(" " * before, ""), (line, "")]]
    return flow(" · ".join(words), "", frame.prose)


def worded(block: Chart, frame: Frame) -> list[Line]:
    """The chart in words: a row a line, then its marks."""
    size = max(width_of(clean(row.label)) for row in block.rows)
    rows = [f"{pad(clean(row.label), size)}  {clean(row.text)}".strip() for row in block.rows if row.label or row.text]
    marks = " · ".join(clean(words) for _, words in block.marks)
    return [line for text in [*rows, *([marks] if marks else [])] for line in flow(text, "", frame.prose)]
