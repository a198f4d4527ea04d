"""What the page a profile began from says of pay at the start, set beside the official statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, figure, is_number
from careercli.record.faq.group import group
from careercli.record.faq.steps import line, value_of
from careercli.record.figure import Figure
from careercli.record.money import in_a_year, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.money import Band, Percentiles
    from careercli.record.occupation import FaqFigure


PAGE = "AI Career Graph estimates {low} to {high} in the first {n} years."
OFFICIAL = "Official statistics put the lowest tenth at {low} and the middle at {middle} ({year})."
WORKED_OUT = (
    "Official statistics put the lowest tenth at {low} and the middle at {middle} ({year}, worked out from hourly pay)."
)
STEPS = ("p10", "p50")


def of_page(asking: Asking) -> list[tuple[str, list[FaqFigure]]]:
    """The page's first band with its years, then the official tenth and median; none without a page's band."""
    bands = asking.record["pay"]["by_experience"]
    first = next((one for one in bands if "years_max" in one and not one["derived"]), None)
    return [] if first is None else [_page(asking, first), *_official(asking)]


def _page(asking: Asking, band: Band) -> tuple[str, list[FaqFigure]]:
    t, currency = asking.t, asking.record["pay"]["currency"]
    low = t.amount(band["low"], band["period"])
    high = t.pay(band["high"], currency, band["period"])
    unit = f"{currency} {band['period']}"
    figures = [figure(name, band[name], unit, band["source"]) for name in ("low", "high")]
    figures.append(figure("years_max", band["years_max"], "years of work", band["source"]))
    return t(PAGE, low=low, high=high, n=band["years_max"]), figures


def _official(asking: Asking) -> list[tuple[str, list[FaqFigure]]]:
    entry = line(asking.record)
    if entry is None or not all(is_number(entry.get(step)) for step in STEPS):
        return []
    yearly = _by_the_year(asking, entry)
    t, currency, derived = asking.t, asking.record["pay"]["currency"], entry["period"] != "year"
    low, middle = t.amount(yearly["p10"], "year"), t.pay(yearly["p50"], currency, "year")
    text = t(WORKED_OUT if derived else OFFICIAL, low=low, middle=middle, year=entry["year"])
    beside = Beside(year=entry["year"], rated_at=entry.get("rated_at", ""), derived=derived)
    figures = [figure(step, amount, f"{currency} year", entry["source"], beside) for step, amount in yearly.items()]
    return [(t.joined([text, group(asking.record, beside.rated_at, t)]), figures)]


def _by_the_year(asking: Asking, entry: Percentiles) -> Mapping[str, Figure]:
    """Both steps by the year, as the page tells its own."""
    hours = asking.country["hours_per_year"]
    return {step: scaled(value_of(entry, step), in_a_year(hours)[entry["period"]], 0) for step in STEPS}
