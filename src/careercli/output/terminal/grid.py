"""A table on a terminal: a line under the head, numbers to the right, drawings on a common scale."""

from careercli.output.cells import width_of
from careercli.output.clean import clean
from careercli.output.document import Cell, Grid, Share, Value
from careercli.output.footnotes import hoisted
from careercli.output.terminal.fit import shrunk
from careercli.output.terminal.frame import Frame
from careercli.output.terminal.lines import Line, beside, filled, flow
from careercli.output.terminal.measure import GAP, Track, tracks_for
from careercli.output.terminal.values import drawn, in_column, legend, lone

AIRY = 3


def grid(block: Grid, frame: Frame) -> list[Line]:
    """Caption, head, rows, and how many rows are left out."""
    lines = flow(clean(block.caption), "", frame.prose, "strong") if block.caption else []
    tracks = tracks_for(hoisted(block), frame)
    widths = widths_for(tracks, frame)
    if tracks and widths:
        lines += ruled(tracks, widths, frame)
    elif tracks:
        lines += one_by_one(tracks, frame)
    return lines + left_out(block, frame)


def widths_for(tracks: list[Track], frame: Frame) -> list[int] | None:
    """Drawings shrink before text wraps; only a table too wide for the page goes on to the screen's edge."""
    natural = [track.natural for track in tracks]
    comfort, least = [track.comfort for track in tracks], [track.least for track in tracks]
    gaps = GAP * (len(tracks) - 1)
    room = (frame.width if sum(comfort) + gaps <= frame.width else frame.reach) - gaps
    return shrunk(natural, comfort, room) or shrunk(comfort, least, room)


def ruled(tracks: list[Track], widths: list[int], frame: Frame) -> list[Line]:
    """Head, line and rows."""
    lines = head(tracks, widths, frame)
    lines.append([(frame.glyphs.rule * (sum(widths) + GAP * (len(widths) - 1)), "rule")])
    rows = zip(*(track.values for track in tracks), strict=True)
    blocks = [beside(row_cells(row, tracks, widths, frame), widths, GAP) for row in rows]
    # Rows of three lines and more run into each other without air between them.
    air = any(len(block) >= AIRY for block in blocks)
    for at, block in enumerate(blocks):
        lines += [[], *block] if air and at else block
    return lines + fills(tracks, frame)


def head(tracks: list[Track], widths: list[int], frame: Frame) -> list[Line]:
    """The labels of the columns, standing on the line below them."""
    labels = []
    for (column, *_), width in zip(tracks, widths, strict=True):
        wrapped = flow(clean(column.label), frame.mark(column.refs), width, "head")
        labels.append([filled(line, width, column.align) for line in wrapped])
    highest = max(map(len, labels))
    standing = [[*[[] for _ in range(highest - len(lines))], *lines] for lines in labels]
    return beside(standing, widths, GAP)


def row_cells(row: tuple[Value, ...], tracks: list[Track], widths: list[int], frame: Frame) -> list[list[Line]]:
    """The values of one row, each in its column."""
    return [
        in_column(value, width, track.room, track.column.align == "right", frame)
        if isinstance(value, Cell)
        else [drawn(value, width, track.scale, frame)]
        for value, track, width in zip(row, tracks, widths, strict=True)
    ]


def fills(tracks: list[Track], frame: Frame) -> list[Line]:
    """What the fills of a column of shares stand for, told once below the table."""
    shares = (value for track in tracks for value in track.values if isinstance(value, Share))
    first = next(shares, None)
    return legend(first, frame, frame.prose, figures=False) if first else []


def one_by_one(tracks: list[Track], frame: Frame) -> list[Line]:
    """Rows as labelled lines, one below the other, where even wrapped columns would not fit."""
    lines: list[Line] = []
    size = min(max(width_of(clean(track.column.label)) for track in tracks) + GAP, frame.width // 2)
    for row in zip(*(track.values for track in tracks), strict=True):
        for track, value in zip(tracks, row, strict=True):
            label = flow(clean(track.column.label), frame.mark(track.column.refs), size - 1, "dim")
            lines += beside([label, lone(value, max(4, frame.width - size), frame, track.scale)], [size, 0], 0)
        lines.append([])
    return lines[:-1]


def left_out(block: Grid, frame: Frame) -> list[Line]:
    """How many rows there are beyond these."""
    text = clean(block.left_out_text(frame.left_out_label))
    return flow(f"{frame.glyphs.more} {text}", "", frame.prose, "dim") if text else []
