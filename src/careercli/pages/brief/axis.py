"""Axes of charts: round amounts from below the lowest figure to above the highest."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.text.text import Text

MOST = 6
"""Steps of an axis at the most."""
ROUND = (1, 2, 2.5, 5, 10)


def round_step(span: float, most: int = MOST) -> float:
    """The smallest round step that divides a span into no more than `most` steps."""
    if span <= 0:
        return 1
    power: float = 10.0 ** floor(log10(span / most))
    return next((power * one for one in ROUND if power * one * most >= span), power * ROUND[-1])


def around(low: float, high: float, most: int = MOST) -> list[float]:
    """Round amounts from at or below `low` to at or above `high`."""
    step = round_step((high - low) or abs(high) or 1, most)
    first, last = floor(low / step), ceil(high / step)
    return [round(step * at, 10) for at in range(first, max(last, first + 1) + 1)]


def ticks(low: float, high: float, period: str, t: Text) -> tuple[tuple[float, str], ...]:
    """The amounts of an axis of pay."""
    amounts = around(low, high)
    return tuple((amount, t.count(amount) if amount == int(amount) else t.money(amount, period)) for amount in amounts)
