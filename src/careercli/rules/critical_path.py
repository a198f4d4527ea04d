"""Steps in an order they can be done in, and the months of the longest chain of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Chain(NamedTuple):
    """The longest chain: its months as far as known, and how many of its steps have none."""

    months: int
    unknown: int


After = Mapping[str, Sequence[str]]
"""Step → the steps it comes after."""


def closed_up(kept: Sequence[str], after: After) -> dict[str, list[str]]:
    """The steps that are kept, each after those kept that come before it: what is left out is stepped over."""
    inside = set(kept)
    return {key: _kept_before(key, inside, after) for key in kept}


def _kept_before(key: str, inside: set[str], after: After) -> list[str]:
    before: list[str] = []
    for one in after.get(key, ()):
        before += [one] if one in inside else _kept_before(one, inside, after)
    return list(dict.fromkeys(before))


def in_order(keys: Sequence[str], after: After) -> list[str]:
    """Each step after those it waits for, otherwise as they were given. ValueError for a circle."""
    left, done = list(keys), list[str]()
    while left:
        ready = next((key for key in left if not set(after.get(key, ())) & set(left)), None)
        if ready is None:
            raise ValueError(*left)
        left.remove(ready)
        done.append(ready)
    return done


def longest(keys: Sequence[str], after: After, months: Mapping[str, int | None]) -> Chain:
    """The chain of most months; of two equally long the one with more steps of unknown length."""
    ending: dict[str, Chain] = {}
    for key in in_order(keys, after):
        before = max((ending[one] for one in after.get(key, ()) if one in ending), default=Chain(0, 0))
        own = months.get(key)
        ending[key] = Chain(before.months + (own or 0), before.unknown + (own is None))
    return max(ending.values(), default=Chain(0, 0))
