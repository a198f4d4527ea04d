"""Tables of a web page: their rows named, their columns sorted by the value that a text writes."""

import re
from collections.abc import Sequence

from careercli.output.bars import Scale, known, scale_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Grid, Share, Spark, Value
from careercli.output.footnotes import hoisted
from careercli.output.web.drawing import range_picture, series_picture, share_picture
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
    columns = [[row[at] for row in block.rows] for at in range(len(block.columns))]
    scales = [scale_of(value for value in column if isinstance(value, Bar)) for column in columns]
    sortable = len(block.rows) >= (MANY if block.light else FEWEST) and any(column.label for column in block.columns)
    keys = [sort_keys(column, pen.t.lang) if sortable else None for column in columns]
    head = _head(block, keys, sortable, pen)
    rows = "".join(
        f"<tr>{''.join(_cell(block, at, row, keys[at], place, scales[at], pen) for at in range(len(row)))}</tr>"
        for place, row in enumerate(block.rows)
    )
    caption = f"<caption>{safe(block.caption)}</caption>" if block.caption else ""
    kinds = " ".join(filter(None, ["light" if block.light else "", "sortable" if sortable else ""]))
    start = f'<table class="{kinds}">' if kinds else "<table>"
    return f'<div class="scroll">{start}{caption}{head}<tbody>{rows}</tbody></table></div>'


def _head(block: Grid, keys: Sequence[Sequence[float | None] | None], sortable: bool, pen: Pen) -> str:
    """The names of the columns; none where no column has one."""
    if not any(column.label for column in block.columns):
        return ""
    cells = []
    for column, numbers in zip(block.columns, keys, strict=True):
        side = ' class="right"' if column.align == "right" else ""
        kind = f' data-sort="{"number" if numbers else "text"}"' if sortable and column.label else ""
        tag = f'th scope="col"{side}{kind}' if column.label else "td"
        cells.append(f"<{tag}><span>{safe(column.label)}</span>{pen.marks(column.refs)}</{tag[:2]}>")
    return f"<thead><tr>{''.join(cells)}</tr></thead>"


def _cell(
    block: Grid,
    at: int,
    row: Sequence[Value],
    keys: Sequence[float | None] | None,
    place: int,
    scale: Scale | None,
    pen: Pen,
) -> str:
    """One cell; the first names its row."""
    side = ' class="right"' if block.columns[at].align == "right" else ""
    value, key = row[at], keys[place] if keys else None
    number = "" if key is None else f' data-v="{key:g}"' if abs(key) < 1e6 else f' data-v="{key:.0f}"'
    if at == 0 and len(row) > 1 and isinstance(value, Cell) and value.text:
        return f'<th scope="row"{side}{number}>{valued(value, pen, scale)}</th>'
    return f"<td{side}{number}>{valued(value, pen, scale)}</td>"


def sort_keys(column: Sequence[Value], lang: str) -> list[float | None] | None:
    """The number of each cell of a column of numbers, None of a gap in it; None for a column of texts."""
    found = [_number(value, lang) for value in column]
    said = [number for value, number in zip(column, found, strict=True) if not _is_gap(value)]
    if not said or sum(number is None for number in said) > MOST * len(said):
        return None
    return found


def _is_gap(value: Value) -> bool:
    return isinstance(value, Cell) and clean(value.text) in ("", "–", "-")


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
