"""What it pays at the start: an estimate, since nobody publishes that, and the published low end beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure, is_number, is_told
from careercli.record.faq.group import group
from careercli.record.faq.page_start import of_page
from careercli.record.faq.steps import line, value_of, when
from careercli.record.figure import Figure, amount_or_none
from careercli.record.money import last_day

if TYPE_CHECKING:
    from careercli.record.money import Band, Levels, Percentiles
    from careercli.record.occupation import FaqFigure

    Part = tuple[str, list[FaqFigure]]
    """A sentence and its figures."""


LOWS = {
    "p10": "The lowest-paid tenth of all who do it earn {pay} or less ({when}).",
    "p25": "The lowest-paid quarter of all who do it earn {pay} or less ({when}).",
}
LEVELS = (
    "Employers hiring from abroad must pay at least about {low} to {high} (levels I, entry, and II: medians of "
    "{areas} areas, the year from July {year})."
)
PAST_LEVELS = (
    "Employers hiring from abroad had to pay at least about {low} to {high} until {to} (levels I, entry, and II: "
    "medians of {areas} areas); newer levels are not known here."
)
"""The same once the year of the levels is over."""
AGES = ("age_min", "age_max")
EARLY = {
    "spread/2": "About {low} to {high} early on ({year}). This is our estimate from the spread of pay.",
    "group-ages/2": "About {low} to {high} early on ({year}). This is our estimate from pay at ages {from} to {to} in "
    "its major group {group}.",
    "occupation-ages/2": "About {low} to {high} early on ({year}). This is our estimate from pay at ages {from} to "
    "{to}.",
}
"""The first band of each method."""


def start(asking: Asking) -> Said | None:
    """What a page says beside the official figures; else the published low end, with what else bears on it."""
    parts = of_page(asking) or [*_early(asking), *_low(asking), *_levels(asking)]
    if not parts:
        return None
    texts, figures = [text for text, _ in parts], [one for _, told in parts for one in told]
    question = asking.t("What does it pay at the start?")
    sources = [one["source"] for one in figures]
    sources += [band["ratio_source"] for band in _derived(asking) if "ratio_source" in band]
    return Said("pay-start", question, asking.t.joined(texts), figures, sources)


def low_of(entry: Percentiles | None) -> tuple[str, float] | None:
    """The lowest step of a line and its amount; a bound says nothing of the low end."""
    found = ((step, value_of(entry, step)) for step in LOWS if entry is not None and is_number(entry.get(step)))
    return next(((step, amount) for step, value in found if (amount := amount_or_none(value)) is not None), None)


def _low(asking: Asking) -> list[Part]:
    record, t = asking.record, asking.t
    entry = line(record)
    found = low_of(entry)
    if entry is None or found is None:
        return []
    step, amount = found
    currency, rated = record["pay"]["currency"], entry.get("rated_at", "")
    text = t(LOWS[step], pay=t.pay(amount, currency, entry["period"]), when=when(entry, t))
    beside = Beside(year=entry["year"], rated_at=rated)
    told = [figure(step, amount, f"{currency} {entry['period']}", entry["source"], beside)]
    return [(t.joined([text, group(record, rated, t)]), told)]


def _levels(asking: Asking) -> list[Part]:
    """The American wage levels I and II, which are floors for employers who hire from abroad."""
    known = [one for one in asking.record["pay"]["levels"] if is_number(one["level1"]) and is_number(one["level2"])]
    return [_level(asking, one) for one in known[:1]]


def _level(asking: Asking, entry: Levels) -> Part:
    record, t = asking.record, asking.t
    currency, rated = record["pay"]["currency"], entry.get("rated_at", "")
    values = {
        "low": t.amount(entry["level1"], entry["period"]),
        "high": t.pay(entry["level2"], currency, entry["period"]),
        "areas": t.count(amount_or_none(entry["areas"]) or 0),
        "year": entry["year"],
        "to": (to := entry.get("to") or last_day(entry["year"])),
    }
    text = PAST_LEVELS if asking.around.day > to else LEVELS
    beside = Beside(year=entry["year"], rated_at=rated)
    unit = f"{currency} {entry['period']}"
    figures = [figure(name, entry[name], unit, entry["source"], beside) for name in ("level1", "level2")]
    figures.append(figure("areas", entry["areas"], "areas", entry["source"], beside))
    return t.joined([t(text, **values), group(record, rated, t)]), figures


def _derived(asking: Asking) -> list[Band]:
    """The first band of an estimate of ours, if there is one."""
    bands = asking.record["pay"]["by_experience"]
    return [one for one in bands[:1] if one["derived"] and is_told(one["low"])]


def _early(asking: Asking) -> list[Part]:
    """Pay early in a career, by whichever method the record has."""
    return [_told(asking, one) for one in _derived(asking)]


def _told(asking: Asking, band: Band) -> Part:
    record, t = asking.record, asking.t
    currency, entry = record["pay"]["currency"], line(record)
    year, rated = entry["year"] if entry else None, band.get("rated_at", "")
    values = {
        "low": t.amount(_bare(band["low"]), band["period"]),
        "high": t.pay(_bare(band["high"]), currency, band["period"]),
        "year": year,
        "from": band.get("age_min", ""),
        "to": band.get("age_max", ""),
        "group": rated,
    }
    beside = Beside(year=year, rated_at=rated, derived=True)
    unit = f"{currency} {band['period']}"
    figures = [figure(name, band[name], unit, band["source"], beside) for name in ("low", "high")]
    figures += [figure(name, band[name], "years of age", band["ratio_source"]) for name in AGES if name in band]  # type: ignore[literal-required]
    return t(EARLY[band["method"]], **values), figures


def _bare(amount: Figure) -> Figure:
    """The number of a bound, as the answer rounds it."""
    return amount["at_least"] if isinstance(amount, dict) and "at_least" in amount else amount
