"""The spread of pay cut in three: early, middle and senior, an estimate where nobody publishes pay by experience.

cut({"p10": 20, "p50": 30, "p90": 50})     early p10 to p37.5, middle p37.5 to p62.5, senior p62.5 to p90

Between two published points pay is taken to rise evenly by its logarithm over the normal curve, so the cuts keep the
order of the points. Nothing reaches beyond the outermost points: where those are the quartiles, the cuts are p40, p60.
"""

from collections.abc import Mapping
from math import exp, log
from statistics import NormalDist

from careercli.record.figure import Figure, amount_or_none, lowest_or_none

BANDS = ("early", "middle", "senior")
LOWER, UPPER = (("p10", 0.375), ("p25", 0.40)), (("p90", 0.625), ("p75", 0.60))
"""The ends that may be published, the widest first, and the rank at which each side is cut."""
RANKS = {"p10": 0.10, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p90": 0.90}

Ends = tuple[Figure, Figure]


def cut(points: Mapping[str, object]) -> list[Ends]:
    """The lowest and highest pay of the three bands; empty without a median, and without an end on either side.

    A top-coded end is a bound, and a cut that rests on it is one, too: this much or more.
    """
    middle = amount_or_none(points.get("p50"))
    low = next(((end, rank) for end, rank in LOWER if amount_or_none(points.get(end)) is not None), None)
    high = next(((end, rank) for end, rank in UPPER if lowest_or_none(points.get(end)) is not None), None)
    if middle is None or low is None or high is None:
        return []
    first, last = points[low[0]], points[high[0]]
    below, above = _at(low[1], points), _at(high[1], points)
    return [(first, below), (below, above), (above, last)]  # type: ignore[list-item]


def _at(rank: float, points: Mapping[str, object]) -> Figure:
    """The pay at a rank, between the nearest published points on both sides of it."""
    known = [(at, lowest) for step, at in RANKS.items() if (lowest := lowest_or_none(points.get(step))) is not None]
    below = max(entry for entry in known if entry[0] <= rank)
    above = min(entry for entry in known if entry[0] >= rank)
    amount = between(rank, below, above)
    step = next(name for name, at in RANKS.items() if at == above[0])
    return {"at_least": amount} if amount_or_none(points[step]) is None else amount


def between(rank: float, below: tuple[float, float], above: tuple[float, float]) -> float:
    """The pay at a rank between two (rank, pay); even in the logarithm of pay over the normal curve."""
    curve = NormalDist()
    start, here, end = (curve.inv_cdf(at) for at in (below[0], rank, above[0]))
    if below[1] <= 0 or start == end:
        return below[1]
    share = (here - start) / (end - start)
    return exp(log(below[1]) + share * (log(above[1]) - log(below[1])))
