"""A table on a terminal: how wide its columns would like to be, which of them fit, and their lines."""

from typing import NamedTuple

from careercli.output.bars import Scale, scale_of
from careercli.output.cells import longest_word, width_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Column, Grid, Share, Spark, Value
from careercli.output.footnotes import hoisted
from careercli.output.terminal.lines import Frame, Line, beside, filled, flow
from careercli.output.terminal.matrix import matrix
from careercli.output.terminal.prose import drawn, in_column, legend, lone


def kept(columns: tuple[Column, ...], wanted: list[int], room: int, gap: int) -> list[int]:
    """Positions of the columns that stay: droppable ones go, highest number first, until the rest fits."""
    stay = list(range(len(columns)))
    while sum(wanted[at] for at in stay) + gap * (len(stay) - 1) > room:
        droppable = [at for at in stay if columns[at].drop > 0]
        if not droppable:
            break
        stay.remove(max(droppable, key=lambda at: (columns[at].drop, at)))
    return stay


def shrunk(natural: list[int], minimum: list[int], room: int) -> list[int] | None:
    """Widths that add up to at most `room`: the widest column gives first, none below its minimum."""
    if sum(minimum) > room:
        return None
    widths = list(natural)
    while (excess := sum(widths) - room) > 0:
        giving = [at for at in range(len(widths)) if widths[at] > minimum[at]]
        widest = max(widths[at] for at in giving)
        top = [at for at in giving if widths[at] == widest]
        floor = max([0, *(widths[at] for at in giving if widths[at] < widest), *(minimum[at] for at in top)])
        step = max(1, min(widest - floor, excess // len(top)))
        for at in top[: max(1, excess)]:
            widths[at] -= step
    return widths


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
    # The names of rows stay whole.
    words = [WORD if at == 0 else block.unbroken for at in range(len(block.columns))]
    pairs = zip(block.columns, values, words, strict=True)
    bare = [track_of(column, cells, None, word) for column, cells, word in pairs]
    stay = kept(block.columns, [track.comfort for track in bare], frame.reach, GAP)
    return [track_of(bare[at].column, values[at], frame, words[at]) if is_marked(bare[at]) else bare[at] for at in stay]


def is_marked(track: Track) -> bool:
    """Whether a column has footnotes, whose marks take room."""
    return bool(track.column.refs) or any(isinstance(value, Cell) and value.refs for value in track.values)


def track_of(column: Column, values: tuple[Value, ...], frame: Frame | None, word: int) -> Track:
    """Measure a column; without a frame no footnote is numbered, as the column may yet be dropped."""
    texts = [(clean(v.text), frame.mark(v.refs) if frame else "") for v in values if isinstance(v, Cell)]
    head = clean(column.label) + (frame.mark(column.refs) if frame else "")
    room = max((width_of(mark) for _, mark in texts), default=0)
    drawn = [sizes_of(value) for value in values if not isinstance(value, Cell)]
    right = column.align == "right"
    cells = max((width_of(text) for text, _ in texts), default=0) + room
    words = cells if right else max((longest_word(text + mark) for text, mark in texts), default=0)
    least = max([1, min(word, words), min(word, longest_word(head)), *(size[0] for size in drawn)])
    comfort = max([least, cells if right else min(cells, COMFORT), *(size[1] for size in drawn)])
    natural = max([comfort, cells, width_of(head), *(size[2] for size in drawn)])
    if column.widest:
        natural = max(least, min(natural, column.widest))
        comfort = min(comfort, natural)
    scale = scale_of(value for value in values if isinstance(value, Bar))
    return Track(column, values, least, comfort, natural, scale, room)


def sizes_of(value: Value) -> tuple[int, int, int]:
    """Least, comfortable and natural width of a drawing; a series is as long as it is."""
    if isinstance(value, Spark):
        return (len(value.values),) * 3
    return DRAWN[type(value)]


AIRY = 3


def grid(block: Grid, frame: Frame) -> list[Line]:
    """Caption, head, rows, and how many rows are left out."""
    lines = flow(clean(block.caption), "", frame.prose, "strong") if block.caption else []
    tracks = tracks_for(hoisted(block), frame)
    widths = widths_for(tracks, frame)
    if tracks and widths:
        lines += rows_of(tracks, widths, frame, light=block.light)
    elif tracks:
        lines += matrix(block, frame) if block.matrix and block.rows else one_by_one(tracks, frame)
    return lines + left_out(block, frame) + dropped(block, tracks, frame)


def widths_for(tracks: list[Track], frame: Frame) -> list[int] | None:
    """Drawings shrink before text wraps; only a table too wide for the page goes on to the screen's edge."""
    natural = [track.natural for track in tracks]
    comfort, least = [track.comfort for track in tracks], [track.least for track in tracks]
    gaps = GAP * (len(tracks) - 1)
    room = (frame.width if sum(comfort) + gaps <= frame.width else frame.reach) - gaps
    return shrunk(natural, comfort, room) or shrunk(comfort, least, room)


def rows_of(tracks: list[Track], widths: list[int], frame: Frame, *, light: bool = False) -> list[Line]:
    """Head, line and rows."""
    headed = any(track.column.label for track in tracks)
    lines = head(tracks, widths, frame) if headed else []
    if not light:
        lines.append([(frame.glyphs.rule * (sum(widths) + GAP * (len(widths) - 1)), "rule")])
    rows = zip(*(track.values for track in tracks), strict=True)
    blocks = [beside(row_cells(row, tracks, widths, frame), widths, GAP) for row in rows]
    # A row of three lines and more runs into its neighbours without air around it; the others stay together.
    airy = [not light and len(block) >= AIRY for block in blocks]
    for at, block in enumerate(blocks):
        lines += [[], *block] if at and (airy[at] or airy[at - 1]) else block
    return lines + fills(tracks, frame)


def head(tracks: list[Track], widths: list[int], frame: Frame) -> list[Line]:
    """The labels of the columns, standing on the line below them."""
    labels = []
    for (column, *_), width in zip(tracks, widths, strict=True):
        wrapped = flow(clean(column.label), frame.mark(column.refs), width, "head")
        labels.append([filled(line, width, column.align) for line in wrapped])
    highest = max(map(len, labels))
    bottom_aligned = [[*[[] for _ in range(highest - len(lines))], *lines] for lines in labels]
    return beside(bottom_aligned, widths, GAP)


def row_cells(row: tuple[Value, ...], tracks: list[Track], widths: list[int], frame: Frame) -> list[list[Line]]:
    """The values of one row, each in its column; ranges of one row have one length, so that they compare."""
    bars = min((width for value, width in zip(row, widths, strict=True) if isinstance(value, Bar)), default=0)
    return [
        in_column(value, width, track.room, track.column.align == "right", frame)
        if isinstance(value, Cell)
        else [drawn(value, bars if isinstance(value, Bar) else width, track.scale, frame)]
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


def dropped(block: Grid, tracks: list[Track], frame: Frame) -> list[Line]:
    """Which columns had no room."""
    stay = [track.column.label for track in tracks]
    gone = [clean(column.label) for column in block.columns if column.label and column.label not in stay]
    text = clean(frame.narrow_label.replace("{columns}", ", ".join(gone)))
    return flow(text, "", frame.prose, "dim") if gone and text else []


def left_out(block: Grid, frame: Frame) -> list[Line]:
    """How many rows there are beyond these."""
    text = clean(block.left_out_text(frame.left_out_label))
    return flow(f"{frame.glyphs.more} {text}", "", frame.prose, "dim") if text else []
