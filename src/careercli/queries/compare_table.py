"""A comparison as rows, for programs that read tables: one row a field, or one an occupation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from careercli.queries.compare_pay import BANDS
from careercli.record.finished import Finished

NAMES = ("title", "country", "code", "currency")
"""What an occupation is, above the fields."""
RANGES, ENDS = tuple(f"pay_{band}" for band in BANDS), ("low", "high")
"""Fields that are ranges, each two rows: `pay_early_low`, `pay_early_high`."""
NOTES = ("best", "derived", "of_group", "sources", "missing")
"""Columns after the values, by occupation in a row of a field, by field in a row of an occupation; a record has those
that hold something, and `at_least`, which CSV has in `missing`."""
KEPT = (*NOTES, "at_least")

Row = dict[str, Any]


def table(found: Finished, *, transposed: bool = False) -> tuple[list[Row], list[str]]:
    """The rows and their columns; a value is a number, a text, a list or nothing, and `missing` says why nothing."""
    record = cast("Mapping[str, Any]", found.data)
    occupations: Sequence[Mapping[str, str]] = record["occupations"]
    ids = [one["id"] for one in occupations]
    rows = [single for row in record["rows"] for single in _single(row, ids)]
    if not transposed:
        names = [{"field": name, "unit": "", **{one["id"]: one[name] for one in occupations}} for name in NAMES]
        columns = ["field", "unit", *ids, *NOTES]
        return [*names, *(_of_field(row, ids) for row in rows)], columns
    fields = [row["field"] for row in rows]
    return [_of_occupation(one, at, rows) for at, one in enumerate(occupations)], ["id", *NAMES, *fields, *NOTES]


def _single(row: Mapping[str, Any], ids: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """The row; a row of ranges as two, of their lows and their highs."""
    if row["field"] not in RANGES and not any(isinstance(value, dict) and "low" in value for value in row["values"]):
        yield row
        return
    for end in ENDS:
        values = [value.get(end) if isinstance(value, dict) else value for value in row["values"]]
        made = {**row, "field": f"{row['field']}_{end}", "values": values}
        for name in ("missing", "at_least"):
            pairs = zip(ids, row["values"], strict=True)
            inner = {key: value.get(name, {}) for key, value in pairs if isinstance(value, dict)}
            said = row.get(name, {}) | {key: one[end] for key, one in inner.items() if end in one}
            made |= {name: said} if said else {}
        yield made


def _of_field(row: Mapping[str, Any], ids: Sequence[str]) -> Row:
    values = dict(zip(ids, row["values"], strict=True))
    sources = {key: source for key, source in zip(ids, row["sources"], strict=True) if source}
    return {"field": row["field"], "unit": row.get("unit", ""), **values, **_notes({**row, "sources": sources})}


def _of_occupation(one: Mapping[str, str], at: int, rows: Sequence[Mapping[str, Any]]) -> Row:
    key = one["id"]
    notes: Row = {name: [row["field"] for row in rows if key in row[name]] for name in ("best", "derived")}
    notes["sources"] = {row["field"]: source for row in rows if (source := row["sources"][at])}
    for name in ("of_group", "missing", "at_least"):
        notes[name] = {row["field"]: row[name][key] for row in rows if key in row.get(name, {})}
    values = {row["field"]: row["values"][at] for row in rows}
    return {"id": key, **{name: one[name] for name in NAMES}, **values, **_notes(notes)}


def _notes(row: Mapping[str, Any]) -> Row:
    """What there is to note."""
    return {name: row[name] for name in KEPT if row.get(name)}
