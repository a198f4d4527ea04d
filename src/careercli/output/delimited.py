"""Rows for CSV and TSV: a list's records by field, one occupation as dotted paths and values; cells a spreadsheet takes
for text."""

import re
from collections.abc import Iterator
from json import JSONEncoder
from math import isfinite

from careercli.output.result import Record, Result, data_of

Row = list[str]
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""The byte-order mark, by which some spreadsheets know UTF-8."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet may work out instead of showing it."""
NUMBER = re.compile(r"[+-]?[0-9.,]+(?:[eE][+-]?[0-9]+)?%?")
_compact = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def header_of(result: Result) -> Row:
    """The names of the columns."""
    if result.fields:
        return list(result.fields)
    several = isinstance(data_of(result), list)
    return ["id", "field", "value"] if several else ["field", "value"]


def safe(text: str) -> str:
    """A cell as text to any spreadsheet: an apostrophe before what begins like a formula and is no number."""
    return f"'{text}" if text.startswith(FORMULA) and not NUMBER.fullmatch(text) else text


def rows_of(result: Result, *, safe_cells: bool = False) -> Iterator[Row]:
    """One row a record, or one row a value where the records are whole occupations; `safe_cells`: each as `safe`."""
    for row in _rows(result):
        yield list(map(safe, row)) if safe_cells else row


def _rows(result: Result) -> Iterator[Row]:
    data = data_of(result)
    records = data if isinstance(data, list) else [data]
    for record in records:
        if result.fields:
            yield [_cell(record, field) for field in result.fields]
        else:
            first = [cell(record.get("id"))] if isinstance(data, list) else []
            yield from ([*first, path, cell(value)] for path, value in flat(record))


MISSING = "missing"
"""The field, and the column, that tells why a figure is not there."""


JOIN = "; "
"""Between several in one cell."""
Scalar = str | int | float | bool | None


def _cell(record: Record, field: str) -> str:
    """One cell as text."""
    return cell(found(record, field))


def scalar(record: Record, field: str) -> Scalar:
    """One cell as a number, a truth, a text or nothing: several texts in one, other nested data as compact JSON."""
    return flattened(found(record, field))


def flattened(value: object) -> Scalar:
    """A value as `scalar` gives it."""
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        return JOIN.join(map(cell, value)) or None
    if value is None or isinstance(value, str | bool | int) or (isinstance(value, float) and isfinite(value)):
        return value
    return cell(value)


def found(record: Record, field: str) -> object:
    """What a record has under a field, or inside (`converted.p50`); of all its gaps the reasons in one text:
    `p90=suppressed; p10=not-published`."""
    value = record[field] if field in record else _inside(record, field)
    if field == MISSING and isinstance(value, dict):
        bounds = record.get("at_least")
        known = bounds if isinstance(bounds, dict) else {}
        gaps = (f"{name}={reason}" + (f" >={known[name]}" if name in known else "") for name, reason in value.items())
        return JOIN.join(gaps)
    return value


def _inside(record: Record, field: str) -> object:
    """The value of a field such as `converted.p50`, which lies inside another, or of one inside that.

    Inside several records it is that of each: the only one as it is, more as a list.
    """
    outer, _, inner = field.partition(".")
    inside = record.get(outer) if inner else None
    if isinstance(inside, list):
        found = [entry.get(inner) for entry in inside if isinstance(entry, dict)]
        return found[0] if len(found) == 1 else found
    if not isinstance(inside, dict):
        return None
    return inside[inner] if inner in inside else _inside(inside, inner)


def flat(value: Record | object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every value inside with its path, such as `pay.percentiles[0].p50`; a figure's gap is a value."""
    if isinstance(value, dict) and value and not is_figure(value):
        for key, inner in value.items():
            yield from flat(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and value:
        for at, inner in enumerate(value):
            yield from flat(inner, f"{path}[{at}]")
    else:
        yield path, value


def is_figure(value: dict[str, object]) -> bool:
    """Whether this is a reason or a bound standing where a number would."""
    return len(value) == 1 and ("missing" in value or "at_least" in value)


def cell(value: object) -> str:
    """A raw value as text; nested data as compact JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if type(value) is int or (type(value) is float and isfinite(value)):  # as JSON writes them; a bool is no int here
        return repr(value)
    if isinstance(value, dict) and is_figure(value):
        return f"missing: {value['missing']}" if "missing" in value else f">={cell(value['at_least'])}"
    return _compact(value)
