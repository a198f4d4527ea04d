"""What ages earn made into three bands that rise: early, middle and senior, with the median in the middle one."""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple


class Stages(NamedTuple):
    """The medians of the young, of those in the middle of their working life and of the older, in one unit."""

    early: float
    middle: float
    senior: float


def rising(stages: Stages) -> Stages:
    """The nearest stages that never fall: those that fall are set to their mean, as pay by age falls in few groups."""
    pools = [[amount] for amount in stages]
    at = 0
    while at + 1 < len(pools):
        if _mean(pools[at]) > _mean(pools[at + 1]):
            pools[at : at + 2] = [pools[at] + pools[at + 1]]
            at = max(0, at - 1)
        else:
            at += 1
    return Stages(*(_mean(pool) for pool in pools for _ in pool))


def bands(stages: Stages, median: float) -> list[tuple[float, float]]:
    """(lowest, highest) of the three bands: from one stage's median halfway to the next, by ratio.

    The bands touch and never overlap. The median of all ages lies in the middle one: where halfway lies beyond it, the
    middle band reaches to the median.
    """
    early, middle, senior = rising(stages)
    first, last = min(sqrt(early * middle), median), max(sqrt(middle * senior), median)
    return [(min(early, first), first), (first, last), (last, max(senior, last))]


def _mean(amounts: Sequence[float]) -> float:
    return sum(amounts) / len(amounts)
