"""Will AI take it: the shares of its tasks, whose labels those are, and how far they move under other rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.model.faq.asking import Asking, Beside, Said, figure
from careercli.model.faq.words import Words
from careercli.model.figure import amount_or_none

if TYPE_CHECKING:
    from careercli.model.ai import Shares


LABELLED = 2023
"""The year of the labels; language models have changed since."""
LOW = ("wide", "partial", "mixed", "unweighted")
"""Qualities of shares that are of low confidence."""
SHARES = ("automated", "augmented", "human")


def ai(asking: Asking) -> Said | None:
    """The three shares and the span of the first."""
    record, label = asking.record, asking.label
    shares = record["ai"]["shares"] if record["ai"] else None
    known = {name: amount_or_none(shares.get(name)) for name in SHARES} if shares else {}
    if shares is None or None in known.values():
        return None
    parts = {name: amount for name, amount in known.items() if amount is not None}
    low, high = span(shares)
    told = {name: label.percent(amount) for name, amount in parts.items()}
    answer = [
        label(
            "By labels of {year}, mostly a model's, about language models only: {automated} of the weight of its tasks "
            "could be done by one ({span}), {augmented} sped up, {human} neither.",
            year=LABELLED,
            span=_spanned(low, high, label),
            **told,
        ),
        label("No forecast of jobs."),
        through(record["country"], shares, label),
    ]
    beside = Beside(year=LABELLED, derived=bool(shares.get("derived")))
    named = {f"ai_{name}": amount for name, amount in parts.items()}
    named |= {"ai_automated_low": low, "ai_automated_high": high}
    figures = [figure(name, amount, "percent", shares["source"], beside) for name, amount in named.items()]
    return Said("ai", label("Will AI take it?"), label.joined(answer), figures, shares["sources"])


def _spanned(low: float, high: float, label: Words) -> str:
    if low == high:
        return label("the same under stricter and looser rules")
    values = {"low": label.percent(low), "high": label.percent(high)}
    return label("{low} to {high} under stricter or looser rules", **values)


def span(shares: Shares) -> tuple[float, float]:
    """The least and the most that counts as automated, by the threshold a task must pass."""
    every = [shares.get("automated"), *(one["automated"] for one in shares.get("thresholds", []))]
    amounts = [amount for amount in map(amount_or_none, every) if amount is not None]
    return min(amounts), max(amounts)


def through(country: str, shares: Shares, label: Words) -> str:
    """Whose tasks they are, where not the country's own."""
    if country == "us":
        return ""
    if shares.get("quality") in LOW:
        return label("Read through American work, with low confidence.")
    return label("Read through American work.")
