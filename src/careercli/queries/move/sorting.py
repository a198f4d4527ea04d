"""The order of destinations, and which is best where they can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.figure import lowest_or_none
from careercli.record.move import MET, WAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careercli.record.move import Destination

    Key = Callable[[Destination], float | None]
LAST = len(WAYS)
SEVERAL = 2


def sort(found: Sequence[Destination], by: str) -> list[Destination]:
    """By what is asked for; what is not known comes last, and of two alike the surer one first."""
    key = KEYS[by]
    marked = [_marked(one, found) for one in found]
    return sorted(marked, key=lambda one: (_place(key(one)), _way(one), one["country"]))


def _place(amount: float | None) -> tuple[bool, float]:
    return amount is None, amount or 0


def _way(one: Destination) -> int:
    way = one.get("visa")
    if is_free(one):
        return WAYS.index(MET)
    return WAYS.index(way["way"]) if way else LAST


def is_free(one: Destination) -> bool:
    """Whether a passport lets them work there with no visa to apply for."""
    return bool(one.get("citizen")) or "free_movement" in one


def _net(one: Destination) -> float | None:
    """Least of what the pay left after tax buys there, highest first; pay before tax cannot be compared with it."""
    buys = one.get("buys")
    low = lowest_or_none(buys["low"]) if buys and buys["of"] == "net" else None
    return None if low is None else -low


def _time(one: Destination) -> float | None:
    """Months as far as known; of a chain with steps nobody times nothing can be compared."""
    months = one["totals"]["months"] if "totals" in one else None
    return None if months is None or months["unknown"] else months["high"]


def _cost(one: Destination) -> float | None:
    """All fees in the reader's money; with a fee unknown nothing can be compared."""
    found = one.get("totals")
    return None if found is None or found["no_fee"] or not found["converted"] else found["converted"]["high"]


def _certainty(one: Destination) -> float | None:
    """The part of the steps on official texts; of a destination without a way in it says nothing."""
    sure = one.get("certainty")
    no_way = one.get("visa") is None and not is_free(one)
    return None if sure is None or no_way else -sure


KEYS: dict[str, Key] = {"net": _net, "time": _time, "cost": _cost, "certainty": _certainty}


def _marked(one: Destination, every: Sequence[Destination]) -> Destination:
    """With what it is best at, where at least two can be compared and it is not level with another."""
    best = []
    for by, key in KEYS.items():
        amounts = [amount for other in every if (amount := key(other)) is not None]
        if len(amounts) >= SEVERAL and key(one) == min(amounts) and amounts.count(min(amounts)) == 1:
            best.append(by)
    return {**one, "best": best}
