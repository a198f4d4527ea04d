"""A value where a line and a column of a table meet."""

from collections.abc import Callable
from typing import Any

from careercli.rules.conditions import Values


def compiled(block: dict[str, Any], _day: str) -> Callable[[Values], Any]:
    """The function of a `combination` block."""
    row, column, otherwise = block["row"], block["column"], block["otherwise"]
    table = {
        (name, place): value
        for name, line in block["table"].items()
        for place, value in zip(block["columns"], line, strict=True)
    }
    return lambda values: table.get((values[row], values[column]), otherwise)


def most(block: dict[str, Any], _values: Values) -> Any:
    """The highest value of the table."""
    results = [value for line in block["table"].values() for value in line]
    return max(results) if all(type(result) in (int, float) for result in results) else None
