"""A value by a word."""

from collections.abc import Callable
from typing import Any

from careercli.rules.conditions import Values


def compiled(block: dict[str, Any], _day: str) -> Callable[[Values], Any]:
    """The function of a `levels` block."""
    name, levels, otherwise = block["input"], block["levels"], block.get("otherwise")
    by = block.get("by")
    if by is None:
        return lambda values: levels.get(values[name], otherwise)
    places = {column: at for at, column in enumerate(block["columns"])}

    def level(values: Values) -> Any:
        line = levels.get(values[name])
        return otherwise if line is None else line[places[values[by]]]

    return level


def most(block: dict[str, Any], values: Values) -> Any:
    """The highest value of the column the reader is in; None when values are words."""
    at = block["columns"].index(values[block["by"]]) if "by" in block else None
    results = [line if at is None else line[at] for line in block["levels"].values()]
    return max(results) if all(type(result) in (int, float) for result in results) else None
