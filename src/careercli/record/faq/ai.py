"""Will AI take it: the shares of its tasks, how far they move under other rules, whose labels those are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from careercli.record.ai import span
from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.figure import amount_or_none
from careercli.record.similar import ACTIVITIES
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.ai import Shares
    from careercli.record.country import Country


LABELLED = 2023
"""The year of the labels; language models have changed since."""
LOW = ("wide", "partial", "mixed", "unweighted")
"""Qualities of shares that are of low confidence."""
SHARES = ("automated", "augmented", "human")


def ai(asking: Asking) -> Said | None:
    """The three shares and the span of the first."""
    record, t = asking.record, asking.t
    shares = record["ai"]["shares"] if record["ai"] else None
    known = {name: amount_or_none(shares.get(name)) for name in SHARES} if shares else {}
    if shares is None or None in known.values():
        return None
    parts = {name: amount for name, amount in known.items() if amount is not None}
    low, high = span(shares)
    told = {name: t.percent(amount) for name, amount in parts.items()}
    answer = [
        _could_do(low, high, told, t),
        t("There is no task AI is of no help with, but people still do the tasks it only speeds up.")
        if not parts["human"]
        else t("For {human} it is of little use.", human=told["human"]),
        t("This rates chatbot-type AI in {year} and does not predict job losses.", year=LABELLED),
        through(asking.country, shares, t),
    ]
    beside = Beside(year=LABELLED, derived=bool(shares.get("derived")))
    named = {f"ai_{name}": amount for name, amount in parts.items()}
    named |= {"ai_automated_low": low, "ai_automated_high": high}
    figures = [figure(name, amount, "percent", shares["source"], beside) for name, amount in named.items()]
    return Said("ai", t("Will AI take it?"), t.joined(answer), figures, shares["sources"])


def _could_do(low: float, high: float, told: Mapping[str, str], t: Text) -> str:
    if low == high:
        return t("AI could do {automated} of the tasks and speed up another {augmented}.", **told)
    between = {"low": t.percent(low), "high": t.percent(high)}
    return t(
        "AI could do {automated} of the tasks ({low} to {high}, depending on how strictly it is judged) and speed up "
        "another {augmented}.",
        **told,
        **between,
    )


def through(country: Country, shares: Shares, t: Text) -> str:
    """Whose tasks they are, where not the country's own."""
    if ACTIVITIES in country["describes"]:
        return ""
    if shares.get("quality") in LOW:
        return t("Read through American work, with low confidence.")
    return t("Read through American work.")
