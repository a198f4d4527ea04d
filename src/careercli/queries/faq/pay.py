"""What it pays: the median and the top of one published line, against all occupations, and by region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.question import Answer, Detail, Question, figure, is_known, is_number, of_group
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.record.national import national_line
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.money import Percentiles
    from careercli.record.occupation import FaqFigure, Occupation


BASES = ("full-time", "all")
"""Whose pay a line is, where the publisher says so."""
TOPS = ("p90", "p75")
NAMED = 3
LEAST = 4
"""Below so many provinces or states with a median of their own there is nothing to rank."""


def line(record: Occupation) -> Percentiles | None:
    """The national line answers on pay rest on, where its median is known. Only its steps are set side by side."""
    found = national_line(record)
    return found if found is not None and is_known(found.get("p50")) else None


def when(entry: Percentiles, t: Text) -> str:
    """The year of a line and whose pay it is."""
    basis = entry.get("basis", "")
    return t(f"faq.pay.basis.{basis}", year=entry["year"]) if basis in BASES else str(entry["year"])


def value_of(entry: Percentiles, step: str) -> Figure:
    """A step of a line that is known."""
    value: Figure = entry[step]  # type: ignore[literal-required]
    return value


def middle(question: Question) -> Answer | None:
    """The national median."""
    entry = line(question.record)
    if entry is None:
        return None
    key = "faq.middle.exact" if is_number(entry["p50"]) else "faq.middle.at_least"
    return _step(question, entry, "p50", ("pay-middle", question.t("faq.middle.question"), key))


def top(question: Question) -> Answer | None:
    """The highest step above the median on the line of the median."""
    entry = line(question.record)
    step = next((name for name in TOPS if entry is not None and is_known(entry.get(name))), None)
    if entry is None or step is None:
        return None
    key = f"faq.top.{step}.exact" if is_number(value_of(entry, step)) else f"faq.top.{step}.at_least"
    return _step(question, entry, step, ("pay-top", question.t("faq.top.question"), key))


def _step(question: Question, entry: Percentiles, step: str, texts: tuple[str, str, str]) -> Answer:
    record, t = question.record, question.t
    key, asks, text = texts
    value, currency, rated = value_of(entry, step), record["pay"]["currency"], entry.get("rated_at", "")
    answer = [t(text, pay=t.pay(bare(value), currency, entry["period"]), when=when(entry, t))]
    detail = Detail(year=entry["year"], rated_at=rated)
    figures = [figure(step, value, f"{currency} {entry['period']}", entry["source"], detail)]
    return Answer(key, asks, t.joined([*answer, of_group(record, rated, t)]), figures, [entry["source"]])


def bare(amount: Figure) -> Figure:
    """The number of a bound."""
    return amount["at_least"] if isinstance(amount, dict) and "at_least" in amount else amount


def relative(question: Question) -> Answer | None:
    """The median against the country's median over all occupations, with both amounts."""
    record, t, country = question.record, question.t, question.country
    whole = country.get("all_pay")
    own = record["pay"].get("median_year")
    amount = lowest_or_none(own["amount"]) if own else None
    if whole is None or own is None or amount is None:
        return None
    percent = round(100 * amount / whole["amount"])
    entry = line(record)
    rated = entry.get("rated_at", "") if entry else ""
    text = t(
        _compared(percent, exact=is_number(own["amount"])),
        difference=t.percent(abs(percent - 100), places=0),
        percent=t.percent(percent, places=0),
        own=t.pay(bare(own["amount"]), own["currency"], "year"),
        own_year=own["year"],
        all=t.pay(whole["amount"], whole["currency"], "year"),
        year=whole["year"],
    )
    unit = f"{own['currency']} year"
    figures = [
        figure("pay_relative", percent, "percent", own["source"], Detail(year=own["year"], derived=True)),
        figure("pay_median", own["amount"], unit, own["source"], Detail("", "", own["year"], rated, own["derived"])),
        figure("all_pay", whole["amount"], unit, whole["source"], Detail(year=whole["year"])),
    ]
    answer = t.joined([text, of_group(record, rated, t)])
    sources = list(dict.fromkeys([own["source"], whole["source"]]))
    return Answer("relative", t("faq.relative.question"), answer, figures, sources)


def _compared(percent: int, *, exact: bool) -> str:
    """The key for a median of so many percent of that of all; a bound below 100 % may still be above it."""
    if not exact:
        return "faq.relative.above_or_more" if percent > 100 else "faq.relative.at_least"
    if percent == 100:
        return "faq.relative.same"
    return "faq.relative.above" if percent > 100 else "faq.relative.below"


def place(question: Question) -> Answer | None:
    """The provinces or states with the highest medians, each with its year, and the lowest."""
    record, t = question.record, question.t
    entries = _regional(question)
    if len(entries) < LEAST:
        return None
    highest, lowest = entries[:NAMED], entries[-1]
    answer = [
        t("faq.place.highest", highest="; ".join(_regional_pay(question, one) for one in highest)),
        t("faq.place.lowest", regions=len(entries), lowest=_regional_pay(question, lowest)),
        of_group(record, highest[0].get("rated_at", ""), t),
        t("faq.place.caveat"),
    ]
    sources = list(dict.fromkeys(one["source"] for one in (*highest, lowest)))
    figures = [*_regional_figures(question, (*highest, lowest))]
    figures.append(figure("regions", len(entries), "regions", highest[0]["source"], Detail(derived=True)))
    return Answer("place", t("faq.place.question"), t.joined(answer), figures, sources)


def _regional(question: Question) -> list[Percentiles]:
    """Medians of provinces and states by the period of the national one, the highest first; repeats left out."""
    own = line(question.record)
    entries = [
        one
        for one in question.record["pay"]["percentiles"]
        if own is not None and "-" in one["region"] and one["period"] == own["period"]
        if is_number(one.get("p50")) and "same_as" not in one
    ]
    return sorted(entries, key=lambda one: (-(amount_or_none(one.get("p50")) or 0), one["region"]))


def _regional_pay(question: Question, one: Percentiles) -> str:
    pay = question.t.pay(one["p50"], question.record["pay"]["currency"], one["period"])
    return question.t("faq.place.region", region=question.region(one["region"]), pay=pay, year=one["year"])


def _regional_figures(question: Question, entries: Sequence[Percentiles]) -> list[FaqFigure]:
    currency = question.record["pay"]["currency"]
    return [
        figure(
            "p50",
            one["p50"],
            f"{currency} {one['period']}",
            one["source"],
            Detail(region=one["region"], year=one["year"], rated_at=one.get("rated_at", "")),
        )
        for one in entries
    ]
