"""The middle of amounts that count differently often."""

from collections.abc import Iterable


def weighted_median(amounts: Iterable[tuple[float, float]]) -> float:
    """The amount at which half of the weight of all (amount, weight) is reached; ValueError for no weight at all."""
    ordered = sorted(amounts)
    half = sum(weight for _, weight in ordered) / 2
    if half <= 0:
        raise ValueError("nothing has a weight")
    reached = 0.0
    for amount, weight in ordered:
        reached += weight
        if reached >= half:
            return amount
    raise AssertionError("half of a sum is reached within it")
