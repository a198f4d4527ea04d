"""Records as rows for data frames: flat, the same keys in each, one type a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.output.delimited import cell, scalar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.output.delimited import Scalar


def rows(records: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> list[dict[str, Scalar]]:
    """A row a record with these columns, `a.b` of what lies inside another."""
    table = [[scalar(dict(one), name) for name in columns] for one in records]
    kinds = [_kind([row[at] for row in table]) for at in range(len(columns))]
    return [{name: _as(kind, value) for name, kind, value in zip(columns, kinds, row, strict=True)} for row in table]


def _kind(values: Sequence[Scalar]) -> type | None:
    """The one type a column can have: float where a number is not whole, text where its cells are of several kinds."""
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {int}:
        return int if kinds else None
    if kinds <= {int, float}:
        return float
    return kinds.pop() if len(kinds) == 1 else str


def _as(kind: type | None, value: Scalar) -> Scalar:
    """A value in the type of its column."""
    if value is None or kind is None or type(value) is kind:
        return value
    return float(value) if kind is float else cell(value)
