"""Round amounts: where a step of a colour ends and the next begins, and where a slider stops."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = 6
"""Steps of a scale of colours."""
STOPS = 16
"""About how many stops a slider has."""
OUTER = 0.03
"""What part of the amounts lies beyond a slider's ends on either side."""


def cuts(values: Sequence[float], steps: int = STEPS) -> tuple[float, ...]:
    """Where equal parts of the sorted amounts end, in round numbers, each once."""
    if not values:
        return ()
    found = (rounded(_at(values, part / steps)) for part in range(1, steps))
    return tuple(sorted({one for one in found if values[0] < one <= values[-1]}))


def growth_cuts(values: Sequence[float]) -> tuple[float, ...]:
    """Two steps of shrinking and four of growing, so that no colour is of both; always as many."""
    shrinking = [one for one in values if one < 0]
    growing = [one for one in values if one > 0]
    deep = rounded(_at(shrinking, 0.5)) if shrinking else -1.0
    rising = [*cuts(growing, 4)]
    while len(rising) < 3:
        rising.append(rounded(2 * rising[-1]) if rising else 1.0)
    return (deep, 0.0, *rising)


def stops(values: Sequence[float]) -> list[float]:
    """Round amounts at even distances over the sorted amounts, but for the few at either end."""
    if not values:
        return []
    low, high = _at(values, OUTER), _at(values, 1 - OUTER)
    step = _step((high - low) / STOPS)
    if not step:
        return [low]
    first = floor(low / step) + 1
    return [round(place * step, 6) for place in range(first, floor(high / step) + 1)] or [low]


def rounded(amount: float) -> float:
    """To two digits: 81,234 is 81,000, 7.14 is 7.1."""
    return float(f"{amount:.2g}")


def _at(values: Sequence[float], part: float) -> float:
    """The amount below which a part of the sorted amounts lies."""
    return values[min(len(values) - 1, floor(part * len(values)))]


def _step(least: float) -> float:
    """The next of 1, 2, 5, 10, 20 … that is not below."""
    if least <= 0:
        return 0.0
    power = 10.0 ** floor(log10(least))
    return next(size * power for size in (1, 2, 5, 10) if size * power >= least)
