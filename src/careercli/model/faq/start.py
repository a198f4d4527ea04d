"""What it pays at the start: nobody publishes that, so the answer says what is published instead and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.model.faq.asking import Asking, Beside, Said, figure, is_number
from careercli.model.faq.group import group
from careercli.model.faq.page_start import of_page
from careercli.model.faq.steps import line, value_of, when
from careercli.model.figure import amount_or_none

if TYPE_CHECKING:
    from careercli.model.money import Band, Levels, Percentiles
    from careercli.model.occupation import FaqFigure

    Part = tuple[str, list[FaqFigure]]
    """A sentence and its figures."""


LOWS = {
    "p10": "Not published by experience. The lowest-paid tenth of all who do it earn {pay} or less ({when}).",
    "p25": "Not published by experience. The lowest-paid quarter of all who do it earn {pay} or less ({when}).",
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
AGES = "Worked out: about {pay} at ages {from} to {to} ({year}), if pay rises with age as in its major group {group}."


def start(asking: Asking) -> Said | None:
    """What a page says beside the official figures; else the published low end, with what else bears on it."""
    parts = of_page(asking) or [*_low(asking), *_levels(asking), *_ages(asking)]
    if not parts:
        return None
    texts, figures = [text for text, _ in parts], [one for _, told in parts for one in told]
    question = asking.label("What does it pay at the start?")
    sources = [one["source"] for one in figures]
    band = _band(asking)
    if band and "ratio_source" in band and any(one["name"] == "low" for one in figures):
        sources.append(band["ratio_source"])
    return Said("pay-start", question, asking.label.joined(texts), figures, sources)


def low_of(entry: Percentiles | None) -> tuple[str, float] | None:
    """The lowest step of a line and its amount; a bound says nothing of the low end."""
    found = ((step, value_of(entry, step)) for step in LOWS if entry is not None and is_number(entry.get(step)))
    return next(((step, amount) for step, value in found if (amount := amount_or_none(value)) is not None), None)


def _low(asking: Asking) -> list[Part]:
    record, label = asking.record, asking.label
    entry = line(record)
    found = low_of(entry)
    if entry is None or found is None:
        return []
    step, amount = found
    currency, rated = record["pay"]["currency"], entry.get("rated_at", "")
    text = label(LOWS[step], pay=label.pay(amount, currency, entry["period"]), when=when(entry, label))
    beside = Beside(year=entry["year"], rated_at=rated)
    told = [figure(step, amount, f"{currency} {entry['period']}", entry["source"], beside)]
    return [(label.joined([text, group(record, rated, label)]), told)]


def _levels(asking: Asking) -> list[Part]:
    """The American wage levels I and II, which are floors for employers who hire from abroad."""
    known = [one for one in asking.record["pay"]["levels"] if is_number(one["level1"]) and is_number(one["level2"])]
    return [_level(asking, one) for one in known[:1]]


def _level(asking: Asking, entry: Levels) -> Part:
    record, label = asking.record, asking.label
    currency, rated = record["pay"]["currency"], entry.get("rated_at", "")
    values = {
        "low": label.amount(entry["level1"], entry["period"]),
        "high": label.pay(entry["level2"], currency, entry["period"]),
        "areas": label.number(amount_or_none(entry["areas"]) or 0),
        "year": entry["year"],
        "to": (to := last_day(entry["year"])),
    }
    text = PAST_LEVELS if asking.around.day > to else LEVELS
    beside = Beside(year=entry["year"], rated_at=rated)
    unit = f"{currency} {entry['period']}"
    figures = [figure(name, entry[name], unit, entry["source"], beside) for name in ("level1", "level2")]
    figures.append(figure("areas", entry["areas"], "areas", entry["source"], beside))
    return label.joined([label(text, **values), group(record, rated, label)]), figures


def last_day(year: int) -> str:
    """The last day of a wage year, which is July to June after the year it is named by."""
    return f"{year + 1}-06-30"


def _band(asking: Asking) -> Band | None:
    bands = asking.record["pay"]["by_experience"]
    return next((one for one in bands if "age_min" in one and is_number(one["low"])), None)


def _ages(asking: Asking) -> list[Part]:
    """Pay at the youngest ages, worked out; not where it lies below what is published."""
    record, label = asking.record, asking.label
    band, entry = _band(asking), line(record)
    low = low_of(entry)
    amount = amount_or_none(band["low"]) if band else None
    if band is None or entry is None or amount is None or (low is not None and amount < low[1]):
        return []
    group_of = band.get("rated_at", "")
    values = {"from": band["age_min"], "to": band.get("age_max", ""), "year": entry["year"], "group": group_of}
    pay = label.pay(amount, record["pay"]["currency"], band["period"])
    beside = Beside(year=entry["year"], rated_at=group_of, derived=True)
    unit = f"{record['pay']['currency']} {band['period']}"
    ages = [figure(name, band[name], "years of age", band["source"]) for name in ("age_min", "age_max") if name in band]
    return [(label(AGES, pay=pay, **values), [figure("low", amount, unit, band["source"], beside), *ages])]
