"""Tables of a web page: their rows named, their columns sorted by the value that a text writes."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from careercli.output.bars import Scale, known, scale_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Column, Grid, Share, Spark, Value
from careercli.output.footnotes import hoisted
from careercli.output.web.drawing import range_picture, series_picture, share_bar, share_picture
from careercli.output.web.pen import Pen, safe

POINTS = {"fr": ",", "pt": ","}
"""What stands before the decimals; a full stop in other languages."""
NUMBER = re.compile(r"[~≥≤<>+\s]*([-−]?\d[\d.,\u202f\u00a0]*)(?!\w*[-/]\d)")
FEWEST, MANY = 3, 9
"""Rows from which a table can be sorted; of those within a short section more."""
MOST = 0.2
"""The part of a column's cells with words that may be none of a number, such as `–`, in a column of numbers."""


def valued(value: Value, pen: Pen, scale: Scale | None = None) -> str:
    """A value: text or picture."""
    if isinstance(value, Cell):
        return pen.cell(value)
    if isinstance(value, Share):
        return share_picture(value)
    return range_picture(value, scale or scale_of([value])) if isinstance(value, Bar) else series_picture(value)


def grid(block: Grid, pen: Pen) -> str:
    """A table that scrolls by itself when it is too wide."""
    if not block.columns:
        return ""
    block = hoisted(block)
    sortable = _is_sortable(block)
    tracks = [
        _track(column, [row[at] for row in block.rows], pen.t.lang if sortable else "")
        for at, column in enumerate(block.columns)
    ]
    rows = "".join(_row(tracks, row, place, pen) for place, row in enumerate(block.rows))
    caption = f"<caption>{safe(block.caption)}</caption>" if block.caption else ""
    kinds = " ".join(filter(None, ["light" if block.light else "", "sortable" if sortable else ""]))
    start = f'<table class="{kinds}">' if kinds else "<table>"
    head = _head(tracks, sortable, pen)
    return f'<div class="scroll">{start}{caption}{head}<tbody>{rows}</tbody></table></div>'


def _is_sortable(block: Grid) -> bool:
    """Whether its rows have no order of their own: not where rows are what is compared, or stand below a row that only
    names them."""
    if block.matrix or len(block.rows) < (MANY if block.light else FEWEST):
        return False
    names_others = any(all(_is_empty(value) for value in row[1:]) for row in block.rows if len(row) > 1)
    return not names_others and any(column.label for column in block.columns)


def _is_empty(value: Value) -> bool:
    return isinstance(value, Cell) and not clean(value.text)


class Track(NamedTuple):
    """A column being written: what its cells are sorted by, None of words, and the scale of its ranges."""

    column: Column
    keys: list[float | None] | None
    scale: Scale | None

    @property
    def side(self) -> str:
        """Where its texts end."""
        return ' class="right"' if self.column.align == "right" else ""


def _track(column: Column, values: Sequence[Value], lang: str) -> Track:
    """A column and its values; without a language it is not sorted."""
    keys = sort_keys(values, lang) if lang else None
    return Track(column, keys, scale_of(value for value in values if isinstance(value, Bar)))


def _head(tracks: Sequence[Track], sortable: bool, pen: Pen) -> str:
    """The names of the columns; none where no column has one."""
    if not any(track.column.label for track in tracks):
        return ""
    cells = []
    for track in tracks:
        kind = f' data-sort="{"number" if track.keys else "text"}"' if sortable and track.column.label else ""
        start, end = (f'<th scope="col"{track.side}{kind}>', "</th>") if track.column.label else ("<td>", "</td>")
        cells.append(f"{start}<span>{safe(track.column.label)}</span>{pen.marks(track.column.refs)}{end}")
    return f"<thead><tr>{''.join(cells)}</tr></thead>"


def _row(tracks: Sequence[Track], row: Sequence[Value], place: int, pen: Pen) -> str:
    """One row; its first cell names it."""
    cells = []
    for at, (track, value) in enumerate(zip(tracks, row, strict=True)):
        inside = share_bar(value) if isinstance(value, Share) else valued(value, pen, track.scale)
        key = track.keys[place] if track.keys else None
        marks = track.side + ("" if key is None else f' data-v="{key!r}"')
        is_name = at == 0 and len(row) > 1 and isinstance(value, Cell) and bool(value.text)
        cells.append(f'<th scope="row"{marks}>{inside}</th>' if is_name else f"<td{marks}>{inside}</td>")
    return f"<tr>{''.join(cells)}</tr>"


def sort_keys(column: Sequence[Value], lang: str) -> list[float | None] | None:
    """The number of each cell of a column of numbers, None of a gap in it; None for a column of texts."""
    found = [_number(value, lang) for value in column]
    said = [number for value, number in zip(column, found, strict=True) if number is not None or not _is_gap(value)]
    if not said or sum(number is None for number in said) > MOST * len(said):
        return None
    return found


def _is_gap(value: Value) -> bool:
    return not isinstance(value, Cell) or clean(value.text) in ("", "–", "-")


def _number(value: Value, lang: str) -> float | None:
    """What a value is sorted by: the middle of a range, the last of a series, the first part of a whole, the first
    number of a text that begins with one."""
    if isinstance(value, Bar):
        return next(iter(known([value.mid, value.low, value.high])), None)
    if isinstance(value, Spark):
        return next(iter(known(reversed(value.values))), None)
    if isinstance(value, Share):
        return next(iter(known(part[1] for part in value.parts)), None)
    found = NUMBER.match(clean(value.text))
    return _read(found.group(1), POINTS.get(lang, ".")) if found else None


def _read(written: str, point: str) -> float | None:
    """A number as a language writes it."""
    thousands = "," if point == "." else "."
    plain = re.sub(r"[\u202f\u00a0]", "", written).replace(thousands, "").replace("−", "-").rstrip(point)
    try:
        return float(plain.replace(point, "."))
    except ValueError:
        return None
