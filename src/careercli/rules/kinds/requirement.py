"""What must hold, whatever the points."""

from collections.abc import Callable
from typing import Any

from careercli.rules import conditions
from careercli.rules.conditions import Values


def compiled(block: dict[str, Any], day: str) -> Callable[[Values], Any]:
    """The function of a `requirement` block: whether it holds."""
    return conditions.compiled(block["when"], day)


def most(_block: dict[str, Any], _values: Values) -> Any:
    """A requirement gives no points."""
    return None
