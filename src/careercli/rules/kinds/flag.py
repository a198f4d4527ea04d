"""One value when a condition holds, another when not."""

from collections.abc import Callable
from typing import Any

from careercli.rules import conditions
from careercli.rules.conditions import Values


def compiled(block: dict[str, Any], day: str) -> Callable[[Values], Any]:
    """The function of a `flag` block."""
    holds, value = conditions.compiled(block["when"], day), block["value"]
    otherwise = block.get("otherwise", False if isinstance(value, bool) else 0)
    if value is True and otherwise is False:
        return holds
    return lambda values: value if holds(values) else otherwise


def most(block: dict[str, Any], _values: Values) -> Any:
    """The larger of both values, where they are points."""
    results = (block["value"], block.get("otherwise", 0))
    return max(results) if all(type(result) in (int, float) for result in results) else None
