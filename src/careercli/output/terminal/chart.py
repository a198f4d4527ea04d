"""Charts on a terminal: an axis with its amounts above, ranges or bars below, and the words of marked points."""

from careercli.output.bars import Scale, place, range_bar
from careercli.output.cells import pad, width_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Chart, ChartRow
from careercli.output.terminal.lines import Frame, Line, flow

WIDEST, LEAST, GAP = 72, 16, 2
"""Columns an axis takes at most and at least; columns between what stands beside each other."""


def chart(block: Chart, frame: Frame) -> list[Line]:
    """The chart; in words alone where there is no room to draw it."""
    labels = max(width_of(clean(row.label)) for row in block.rows)
    texts = max(width_of(clean(row.text)) for row in block.rows)
    before = labels + texts + GAP * ((labels > 0) + (texts > 0))
    width = min(WIDEST, frame.prose - before)
    if width < LEAST:
        return worded(block, frame)
    scale = block.ticks[0][0], block.ticks[-1][0]
    lines = [[(" " * before, ""), (labelled(block.ticks, scale, width), "dim")]]
    lines += [_row(row, labels, texts, scale, width, frame) for row in block.rows]
    return lines + _marks(block, scale, width, before, frame)


def _row(row: ChartRow, labels: int, texts: int, scale: Scale, width: int, frame: Frame) -> Line:
    line: Line = []
    if labels:
        line.append((pad(clean(row.label), labels) + " " * GAP, ""))
    if texts:
        line.append((pad(clean(row.text), texts, "right") + " " * GAP, "strong"))
    if row.low is None and row.high is None:
        full = frame.glyphs.share[0]
        return [*line, (full * (place(row.mid, scale, width - 1) + 1) if row.mid is not None else "", "accent")]
    start, mark, end = range_bar(Bar(row.low, row.mid, row.high), scale, width, frame.glyphs)
    return [*line, (start, "accent"), (mark, "strong"), (end, "accent")]


def labelled(points: tuple[tuple[float, str], ...], scale: Scale, width: int) -> str:
    """The words of points on one line, each as near its place as the others let it; those without room are left out,
    but never the first and the last."""
    line = ""
    last = _start(points[-1], scale, width) if len(points) > 1 else width
    for at, point in enumerate(points):
        words, start = clean(point[1]), _start(point, scale, width)
        ends = at == len(points) - 1
        if not ends and at and start + width_of(words) + 1 > last:
            continue
        if line and start < width_of(line) + 1:
            if not ends:
                continue
            start = width_of(line) + 1
        line = pad(line, start) + words
    return line


def _start(point: tuple[float, str], scale: Scale, width: int) -> int:
    size = width_of(clean(point[1]))
    return max(0, min(place(point[0], scale, width - 1) - size // 2, width - size))


def _marks(block: Chart, scale: Scale, width: int, before: int, frame: Frame) -> list[Line]:
    if not block.marks:
        return []
    line = labelled(block.marks, scale, width)
    if width_of(line) <= frame.prose - before and all(clean(words) in line for _, words in block.marks):
        return [[(" " * before, ""), (line, "")]]
    return flow(" · ".join(clean(words) for _, words in block.marks), "", frame.prose)


def worded(block: Chart, frame: Frame) -> list[Line]:
    """The chart in words: a row a line, then its marks."""
    size = max(width_of(clean(row.label)) for row in block.rows)
    rows = [f"{pad(clean(row.label), size)}  {clean(row.text)}".strip() for row in block.rows if row.label or row.text]
    marks = " · ".join(clean(words) for _, words in block.marks)
    return [line for text in [*rows, *([marks] if marks else [])] for line in flow(text, "", frame.prose)]
