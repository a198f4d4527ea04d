"""A value by the band a number lies in; of four abilities, the sum of their bands."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Any

from careercli.rules.conditions import Values


def compiled(block: dict[str, Any], _day: str) -> Callable[[Values], Any]:
    """The function of a `bands` block."""
    name, below = block["input"], block["below"]
    edges = [band[0] for band in block["bands"]]
    place = bisect_left if block["starts"] == "above" else bisect_right
    tables = {column: [below, *results] for column, results in _columns(block).items()}
    by = block.get("by")
    if by is None:
        (only,) = tables.values()
        return lambda values: _found(values[name], only, edges, place, below)
    return lambda values: _found(values[name], tables[values[by]], edges, place, below)


def _columns(block: dict[str, Any]) -> dict[Any, list[Any]]:
    columns = block.get("columns") or [None]
    return {column: [band[at + 1] for band in block["bands"]] for at, column in enumerate(columns)}


def _found(value: Any, table: list[Any], edges: list[Any], place: Callable[..., int], below: Any) -> Any:
    if value is None:
        return below
    if isinstance(value, tuple):
        return sum([table[place(edges, one)] for one in value])
    return table[place(edges, value)]


def most(block: dict[str, Any], values: Values) -> Any:
    """The highest value of the column the reader is in; None when values are words."""
    columns = _columns(block)
    results = [*columns[values[block["by"]] if "by" in block else None], block["below"]]
    if not all(type(result) in (int, float) for result in results):
        return None
    return max(results) * (4 if isinstance(values[block["input"]], tuple) else 1)
