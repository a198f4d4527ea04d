"""How far AI reaches into an occupation: one of four words, by an open rule from its shares and its percentiles.

The method is ours (docs/methods/ai.md, "The verdict"); it says how much of the work is rated as within reach, and
nothing of jobs lost.
"""

from collections.abc import Iterable
from typing import Literal

from careercli.record.ai import Ai, Measure
from careercli.record.figure import amount_or_none

Verdict = Literal["little touched", "helped", "reshaped", "exposed"]

EXPOSED_FROM = 25.0
"""Percent of the work that AI could do by itself, from which the work is exposed …"""
EXPOSED_ABOVE = 70.0
"""… where the published measures, if there are any, put it among the 30 of 100 occupations most exposed."""
RESHAPED_BELOW = 40.0
"""Percent of the work AI is little use for: with less, most of the work changes."""
LITTLE_FROM = 70.0
"""Percent of the work AI is little use for, from which AI touches little of it …"""
LITTLE_BELOW = 50.0
"""… where the measures, if there are any, put it in the less exposed half."""


def verdict(automated: float, human: float, percentile: float | None) -> Verdict:
    """The word for shares in percent of the work and the middle percentile of the measures (None: no measure).

    In this order: exposed, reshaped, little touched; helped is what remains.
    """
    if automated >= EXPOSED_FROM and (percentile is None or percentile >= EXPOSED_ABOVE):
        return "exposed"
    if human < RESHAPED_BELOW:
        return "reshaped"
    if human >= LITTLE_FROM and (percentile is None or percentile < LITTLE_BELOW):
        return "little touched"
    return "helped"


def middle_percentile(measures: Iterable[Measure]) -> float | None:
    """The median over the measures' percentiles; one read through several groups counts once, with its mean."""
    by_name: dict[str, list[float]] = {}
    for one in measures:
        amount = amount_or_none(one["percentile"])
        if amount is not None:
            by_name.setdefault(one["measure"], []).append(amount)
    return _median(sorted(sum(amounts) / len(amounts) for amounts in by_name.values()))


def _median(ordered: list[float]) -> float | None:
    """The middle amount, or the mean of the middle two; the standard library's module takes long to import."""
    half, odd = divmod(len(ordered), 2)
    if not ordered:
        return None
    return ordered[half] if odd else (ordered[half - 1] + ordered[half]) / 2


def verdict_of(ai: Ai | None) -> Verdict | None:
    """The verdict of an occupation; None where its shares are not known."""
    if ai is None:
        return None
    automated, human = (amount_or_none(ai["shares"].get(name)) for name in ("automated", "human"))
    if automated is None or human is None:
        return None
    return verdict(automated, human, middle_percentile(ai["measures"]))
