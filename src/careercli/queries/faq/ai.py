"""What AI could do of the work: the shares of its tasks with their range, and the activities it could take over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.question import Answer, Detail, Question, figure
from careercli.record.ai import span
from careercli.record.figure import amount_or_none
from careercli.record.similar import ACTIVITIES
from careercli.text.text import Text
from careercli.words.sentences import in_sentences

if TYPE_CHECKING:
    from careercli.record.ai import Shares
    from careercli.record.country import Country

LABELLED = 2023
"""The year of the labels; language models have changed since."""
LOW = ("wide", "loose", "mixed", "unweighted")
"""Qualities of shares that are of low confidence."""
SHARES = ("automated", "augmented", "human")
NAMED = 3


def ai(question: Question) -> Answer | None:
    """The three shares, which add up, then the span of the first."""
    record, t = question.record, question.t
    shares = record["ai"]["shares"] if record["ai"] else None
    known = {name: amount_or_none(shares.get(name)) for name in SHARES} if shares else {}
    if shares is None or None in known.values():
        return None
    parts = {name: amount for name, amount in known.items() if amount is not None}
    low, high = span(shares)
    answer = [
        t("faq.ai.could_do", **{name: t.percent(parts[name], places=0) for name in ("automated", "augmented")}),
        t("faq.ai.little_use", human=t.percent(parts["human"], places=0)) if parts["human"] else t("faq.ai.every_task"),
        _range(low, high, t),
        t("faq.ai.caveat", year=LABELLED),
        american(question.country, shares, t),
    ]
    detail = Detail(year=LABELLED, derived=bool(shares.get("derived")))
    named = {f"ai_{name}": amount for name, amount in parts.items()}
    named |= {"ai_automated_low": low, "ai_automated_high": high}
    figures = [figure(name, amount, "percent", shares["source"], detail) for name, amount in named.items()]
    return Answer("ai", t("faq.ai.question"), t.joined(answer), figures, shares["sources"])


def _range(low: float, high: float, t: Text) -> str:
    """How far the first share goes by a stricter and a looser rule; "" where whole percents do not tell them apart."""
    values = {name: t.percent(share, places=0) for name, share in (("low", low), ("high", high))}
    return "" if values["low"] == values["high"] else t("faq.ai.range", **values)


def american(country: Country, shares: Shares, t: Text) -> str:
    """Whose tasks they are, where not the country's own."""
    if ACTIVITIES in country["describes"]:
        return ""
    return t("faq.ai.american_roughly") if shares.get("quality") in LOW else t("faq.ai.american")


def tasks(question: Question) -> Answer | None:
    """The activities in the automated bucket, out of all that are rated."""
    record, t = question.record, question.t
    ai = record["ai"]
    if ai is None or not any(ai["activities"].values()):
        return None
    rated = sum(len(entries) for entries in ai["activities"].values())
    found = [entry["title"].rstrip(".") for entry in ai["activities"]["automated"]]
    answer = [
        t.n("faq.tasks.count", len(found), all=t.count(rated)) if found else t("faq.tasks.none", all=t.count(rated)),
        _names(found, t),
        t("faq.tasks.year", year=LABELLED),
        american(question.country, ai["shares"], t),
    ]
    detail = Detail(year=LABELLED, derived=bool(ai["shares"].get("derived")))
    counts = {"activities_automated": len(found), "activities": rated}
    figures = [figure(name, n, "activities", ai["shares"]["source"], detail) for name, n in counts.items()]
    return Answer("ai-tasks", t("faq.tasks.question"), t.joined(answer), figures, ai["shares"]["sources"])


def _names(found: list[str], t: Text) -> str:
    if not found:
        return ""
    return in_sentences("faq.tasks.some" if len(found) > NAMED else "faq.tasks.all", found[:NAMED], t)
