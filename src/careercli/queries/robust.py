"""How often a place holds when the weights are drawn at random: 1,000 rankings in a fraction of a second.

Without a library of arrays, Python's own whole numbers do the work. The values of all occupations on an axis stand side
by side in one long number, a lane of `LANE` bytes each; times a weight is one multiplication for all of them.
Occupations with data on the same axes are one such number, since their sums are divided by the same weight; divided and
joined, all occupations are one number again, and one addition says which of them lie above a bound.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import UsageError
from careercli.record.rating import RANKED

if TYPE_CHECKING:
    from careercli.record.rating import Robust

DRAWS, SEED = 1000, 20261122
STEPS = 100
"""Steps of an axis point: values keep their two decimals."""
PARTS = 255
"""What a draw's weights add up to, at the most: 8 bits."""
SCALE = 1 << 21
"""What a mean is multiplied by: 1,000 steps need 10 bits more, so that a lane has one free, and means are exact to a
thousandth of a point."""
LANE = 4
"""Bytes of an occupation."""
HIGH = 8 * LANE - 1
"""The lane's highest bit."""
Axes = Sequence[float | None]


class Alike(NamedTuple):
    """Occupations with data on the same axes: their places in the ranking (from 0), and for each of these axes all
    their values as one number."""

    axes: tuple[int, ...]
    numbers: tuple[int, ...]
    members: tuple[int, ...]


def robust(everyone: Sequence[Axes], top: int, weights: Mapping[str, float]) -> list[Robust]:
    """For each of the first `top` of `everyone` (in the order of the ranking) how its place holds.

    Drawn from a Dirichlet distribution whose mean is `weights` and whose concentration is the number of axes weighed:
    equal weights make every weighting equally likely. An axis of weight 0 stays out. Raises UsageError where only one
    axis is weighed, so that nothing could vary.
    """
    if sum(weight > 0 for weight in weights.values()) < 2:
        raise UsageError("error.robust.axes", "error.robust.axes.hint")
    groups, ones = alike(everyone), packed([1] * len(everyone))
    high = ones << HIGH
    lanes = {member: lane for lane, member in enumerate(member for group in groups for member in group.members)}
    starts = [LANE * lanes[at] for at in range(top)]
    places: list[list[int]] = [[] for _ in range(top)]
    for drawn in draws(weights):
        text = joined(groups, drawn)
        means = int.from_bytes(text, "little")
        for found, start in zip(places, starts, strict=True):
            found.append(1 + above(means, ones, high, int.from_bytes(text[start : start + LANE], "little")))
    return [summary(found, top) for found in places]


def draws(weights: Mapping[str, float], count: int = DRAWS, seed: int = SEED) -> Iterator[tuple[int, ...]]:
    """Weightings as whole parts of `PARTS`, in the order of `RANKED`; the same on every machine."""
    random = Random(seed)
    named = sum(weight > 0 for weight in weights.values())
    whole = sum(weights.values())
    for _ in range(count):
        gammas = [
            random.gammavariate(named * weights[axis] / whole, 1) if weights.get(axis) else 0.0 for axis in RANKED
        ]
        yield tuple(int(gamma / sum(gammas) * PARTS) for gamma in gammas)


def alike(everyone: Sequence[Axes]) -> list[Alike]:
    """The occupations by the axes they have data on."""
    groups: dict[tuple[int, ...], list[int]] = {}
    for member, axes in enumerate(everyone):
        groups.setdefault(tuple(at for at, value in enumerate(axes) if value is not None), []).append(member)
    return [
        Alike(known, tuple(packed([_steps(everyone[one][at]) for one in members]) for at in known), tuple(members))
        for known, members in groups.items()
    ]


def _steps(value: float | None) -> int:
    return round((value or 0) * STEPS)


def packed(values: Sequence[int]) -> int:
    """One number with a lane for each value."""
    return int.from_bytes(b"".join(value.to_bytes(LANE, "little") for value in values), "little")


def joined(groups: Sequence[Alike], parts: Sequence[int]) -> bytes:
    """The means of all occupations, `SCALE` times the steps, group after group; 0 where no axis at hand has weight."""
    texts = []
    for axes, numbers, members in groups:
        whole = sum([parts[axis] for axis in axes])
        total = sum([number * parts[axis] for axis, number in zip(axes, numbers, strict=True)])
        texts.append((total * (SCALE // whole) if whole else 0).to_bytes(len(members) * LANE, "little"))
    return b"".join(texts)


def above(means: int, ones: int, high: int, bound: int) -> int:
    """How many lanes of `means` hold more than `bound`; `ones` has 1 in each lane, `high` its highest bit, to which
    exactly those are lifted by what is added."""
    return ((means + ones * ((1 << HIGH) - 1 - bound)) & high).bit_count()


def summary(found: Sequence[int], top: int) -> Robust:
    """The places of all draws in short."""
    ordered = sorted(found)
    last = len(ordered) - 1
    return {
        "draws": len(ordered),
        "seed": SEED,
        "top": top,
        "top_percent": round(100 * sum(place <= top for place in ordered) / len(ordered), 1),
        "median_place": ordered[last // 2],
        "place_low": ordered[round(0.05 * last)],
        "place_high": ordered[round(0.95 * last)],
    }
