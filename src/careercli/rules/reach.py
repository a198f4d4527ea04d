"""The values of a number at which a result changes, to the smallest unit in which the number is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

Record = dict[str, Any]
CENT = 100
"""Units a number without a `step` of its own is told in: hundredths."""
EACH = 150
"""So many whole values are tried one by one; more are halved."""


def turning_points(fact: Record, value: float, outcome: Callable[[Any], Any]) -> Iterator[Any]:
    """The values above `value`, ascending, at which the outcome is another than just below.

    Between two values of the same outcome none is looked for: more of what can be raised never lowers a result and
    raises it again.
    """
    units = _units(fact)
    end = min(fact["raises"].get("up_to", fact["most"]), fact["most"])
    first, last = int(value * units // 1), int(end * units // 1)
    known: dict[int, Any] = {}

    def at(place: int) -> Any:
        if place not in known:
            # the value itself may lie between two units: 1.234
            known[place] = outcome(value if place == first else number(place, units))
        return known[place]

    if last <= first:
        return
    places = range(first, last + 1) if last - first <= EACH else (first, last)
    for low, high in pairwise(places):
        for place in _between(low, high, at):
            yield number(place, units)


def first_turn(fact: Record, low: float, high: float, outcome: Callable[[Any], Any]) -> Any:
    """The least value above `low` with the outcome of `high`; `high` itself where nothing lies between."""
    units = _units(fact)
    below, place = int(low * units // 1), int(high * units // 1)
    wanted = outcome(high)
    while place - below > 1:
        middle = (below + place) // 2
        if outcome(number(middle, units)) == wanted:
            place = middle
        else:
            below = middle
    return number(place, units)


def number(place: int, units: float) -> int | float:
    """The value so many units from nothing: whole where it is."""
    value = place / units
    return int(value) if value == int(value) else value


def _units(fact: Record) -> float:
    """How many of the smallest unit make one."""
    if fact["type"] in ("integer", "abilities"):
        return 1
    return 1 / fact["step"] if "step" in fact else CENT


def _between(low: int, high: int, at: Callable[[int], Any]) -> Iterator[int]:
    """The places above `low` up to `high` at which the outcome turns."""
    if at(low) == at(high):
        return
    if high - low == 1:
        yield high
        return
    middle = (low + high) // 2
    yield from _between(low, middle, at)
    yield from _between(middle, high, at)
