"""What the labels of tasks add up to for an occupation, in percent, as ai/shares.csv writes it.

The tasks of one occupation are pooled by weight (Core 1, Supplemental 0.5, `n/a` 1). Occupations that a
crosswalk joins are averaged by its weights, so that one with many tasks listed does not outweigh one with few.
"""

from collections.abc import Iterable, Sequence

from careercli.record.bucket import BUCKETS, DEFAULT_THRESHOLD, WEIGHTS, bucket_of, is_firm, shares, weigh
from careerdata.importers.reading.rated_tasks import RatedTask

THRESHOLDS = {"": DEFAULT_THRESHOLD, "_2": 2.0, "_3": 3.0}
"""The suffix of the columns, and the threshold they are at; `human` is the same at each."""

Shares = dict[str, float]


def percent(share: float) -> str:
    """Four decimals: a page rounds to one, and a figure rounded twice can go astray (82.3529, 82.35, 82.3)."""
    return f"{share:.4f}"


def weight(tasks: Iterable[RatedTask]) -> float:
    """The weight of the tasks that are rated."""
    return sum(WEIGHTS[one.task.type] for one in tasks if one.is_rated)


def pooled(tasks: Sequence[RatedTask]) -> Shares | None:
    """The shares of the tasks together, by column of ai/shares.csv; None when none is rated."""
    total = weight(tasks)
    if not total:
        return None
    found = {column: share for suffix in THRESHOLDS for column, share in _at(tasks, suffix)}
    found["firm"] = 100 * weight(one for one in tasks if is_firm(one.labels)) / total
    found["observed"] = 100 * weight(one for one in tasks if one.observed) / total
    return found


def _at(tasks: Sequence[RatedTask], suffix: str) -> Iterable[tuple[str, float]]:
    weights = weigh((bucket_of(one.labels, THRESHOLDS[suffix]), one.task.type) for one in tasks)
    parts = shares(weights) or {}
    return [(bucket + suffix, parts[bucket]) for bucket in BUCKETS if bucket != "human" or not suffix]


def averaged(parts: Sequence[tuple[float, Shares]]) -> Shares:
    """The mean of several occupations' shares, each after its weight; the weights need not add up to 1."""
    total = sum(weight for weight, _ in parts)
    return {column: sum(weight * shares[column] for weight, shares in parts) / total for column in parts[0][1]}
