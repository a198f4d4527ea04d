"""What it pays at the start: a page's own band or an estimate of ours, and the published low end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.pay import bare, line, value_of, when
from careercli.queries.faq.question import Answer, Detail, Question, figure, is_known, is_number, of_group
from careercli.record.figure import Figure, amount_or_none
from careercli.record.money import in_a_year, is_doubtful, last_day, scaled
from careercli.record.national import national_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.money import Band, Levels, Percentiles
    from careercli.record.occupation import FaqFigure

    Part = tuple[str, list[FaqFigure]]
    """A sentence and its figures."""


LOWS = ("p10", "p25")
STEPS = ("p10", "p50")
AGES = ("age_min", "age_max")


def start(question: Question) -> Answer | None:
    """What a page says with the official figures; else the published low end, with what else bears on it."""
    parts = _of_page(question) or [*_early(question), *_low(question), *_levels(question)]
    if not parts:
        return None
    texts, figures = [text for text, _ in parts], [one for _, several in parts for one in several]
    sources = [one["source"] for one in figures]
    sources += [band["ratio_source"] for band in _derived(question) if "ratio_source" in band]
    return Answer("pay-start", question.t("faq.start.question"), question.t.joined(texts), figures, sources)


def low_of(entry: Percentiles | None) -> tuple[str, float] | None:
    """The lowest step of a line and its amount; a bound says nothing of the low end."""
    found = ((step, value_of(entry, step)) for step in LOWS if entry is not None and is_number(entry.get(step)))
    return next(((step, amount) for step, value in found if (amount := amount_or_none(value)) is not None), None)


def _low(question: Question) -> list[Part]:
    record, t = question.record, question.t
    entry = line(record)
    found = low_of(entry)
    if entry is None or found is None:
        return []
    step, amount = found
    currency, rated = record["pay"]["currency"], entry.get("rated_at", "")
    text = t(f"faq.start.low.{step}", pay=t.pay(amount, currency, entry["period"]), when=when(entry, t))
    detail = Detail(year=entry["year"], rated_at=rated)
    figures = [figure(step, amount, f"{currency} {entry['period']}", entry["source"], detail)]
    return [(t.joined([text, of_group(record, rated, t)]), figures)]


def _levels(question: Question) -> list[Part]:
    """The American wage levels I and II, which are floors for employers who hire from abroad."""
    known = [one for one in question.record["pay"]["levels"] if is_number(one["level1"]) and is_number(one["level2"])]
    return [_level(question, one) for one in known[:1]]


def _level(question: Question, entry: Levels) -> Part:
    record, t = question.record, question.t
    currency, rated = record["pay"]["currency"], entry.get("rated_at", "")
    to = entry.get("to") or last_day(entry["year"])
    text = t(
        "faq.start.past_levels" if question.context.day > to else "faq.start.levels",
        low=t.amount(entry["level1"], entry["period"]),
        high=t.pay(entry["level2"], currency, entry["period"]),
        areas=t.count(amount_or_none(entry["areas"]) or 0),
        year=entry["year"],
        to=to,
    )
    detail = Detail(year=entry["year"], rated_at=rated)
    unit = f"{currency} {entry['period']}"
    figures = [figure(name, entry[name], unit, entry["source"], detail) for name in ("level1", "level2")]
    figures.append(figure("areas", entry["areas"], "areas", entry["source"], detail))
    return t.joined([text, of_group(record, rated, t)]), figures


def _derived(question: Question) -> list[Band]:
    """The first band of an estimate of ours, if there is one that can be one of beginners."""
    bands = question.record["pay"]["by_experience"]
    if is_doubtful(bands, national_lines(question.record)):
        return []
    return [one for one in bands[:1] if one["derived"] and is_known(one["low"])]


def _early(question: Question) -> list[Part]:
    """Pay early in a career, by whichever method the record has."""
    return [_estimate(question, one) for one in _derived(question)]


def _estimate(question: Question, band: Band) -> Part:
    record, t = question.record, question.t
    currency, entry = record["pay"]["currency"], line(record)
    year, rated = entry["year"] if entry else None, band.get("rated_at", "")
    method = band["method"].partition("/")[0]
    text = t(
        f"faq.start.early.{method}",
        low=t.amount(bare(band["low"]), band["period"]),
        high=t.pay(bare(band["high"]), currency, band["period"]),
        year=year,
        since=band.get("age_min", ""),
        to=band.get("age_max", ""),
        group=rated,
    )
    detail = Detail(year=year, rated_at=rated, derived=True)
    unit = f"{currency} {band['period']}"
    figures = [figure(name, band[name], unit, band["source"], detail) for name in ("low", "high")]
    figures += [figure(name, band[name], "years of age", band["ratio_source"]) for name in AGES if name in band]  # type: ignore[literal-required]
    return text, figures


def _of_page(question: Question) -> list[Part]:
    """The page's first band with its years, then the official tenth and median; none without a page's band."""
    bands = question.record["pay"]["by_experience"]
    first = next((one for one in bands if "years_max" in one and not one["derived"]), None)
    return [] if first is None else [_page(question, first), *_official(question)]


def _page(question: Question, band: Band) -> Part:
    t, currency = question.t, question.record["pay"]["currency"]
    low = t.amount(band["low"], band["period"])
    high = t.pay(band["high"], currency, band["period"])
    unit = f"{currency} {band['period']}"
    figures = [figure(name, band[name], unit, band["source"]) for name in ("low", "high")]
    figures.append(figure("years_max", band["years_max"], "years of work", band["source"]))
    return t.n("faq.start.page", band["years_max"], low=low, high=high), figures


def _official(question: Question) -> list[Part]:
    entry = line(question.record)
    if entry is None or not all(is_number(entry.get(step)) for step in STEPS):
        return []
    yearly = _by_the_year(question, entry)
    t, currency, derived = question.t, question.record["pay"]["currency"], entry["period"] != "year"
    text = t(
        "faq.start.official_hourly" if derived else "faq.start.official",
        low=t.amount(yearly["p10"], "year"),
        middle=t.pay(yearly["p50"], currency, "year"),
        year=entry["year"],
    )
    detail = Detail(year=entry["year"], rated_at=entry.get("rated_at", ""), derived=derived)
    figures = [figure(step, amount, f"{currency} year", entry["source"], detail) for step, amount in yearly.items()]
    return [(t.joined([text, of_group(question.record, detail.rated_at, t)]), figures)]


def _by_the_year(question: Question, entry: Percentiles) -> Mapping[str, Figure]:
    """Both steps by the year, as the page gives its own."""
    hours = question.country["hours_per_year"]
    return {step: scaled(value_of(entry, step), in_a_year(hours)[entry["period"]], 0) for step in STEPS}
