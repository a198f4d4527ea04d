"""A sum of parts within limits."""

from collections.abc import Callable
from typing import Any

from careercli.rules.conditions import Values


def compiled(block: dict[str, Any], _day: str) -> Callable[[Values], Any]:
    """The function of a `cap` block."""
    parts, limit, least = block["parts"], _limit(block), block.get("least")

    def total(values: Values) -> Any:
        found = 0
        for part in parts:
            found += values[part] or 0
        if limit is not None:
            found = min(found, limit(values))
        if least is not None:
            found = max(found, values[least] if isinstance(least, str) else least)
        return found

    return total


def _limit(block: dict[str, Any]) -> Callable[[Values], Any] | None:
    limit, by = block.get("most"), block.get("by")
    if by is not None:
        limits = dict(zip(block["columns"], limit or (), strict=True))
        return lambda values: limits[values[by]]
    if isinstance(limit, str):
        return lambda values: values[limit]
    return None if limit is None else lambda values: limit


def most(block: dict[str, Any], values: Values) -> Any:
    """The limit."""
    limit = _limit(block)
    return limit(values) if limit else None
