"""What the work pays in a country, what is left of it after tax, and what that buys there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from careercli.atlas import places, rates
from careercli.errors import NotFound
from careercli.queries.currency import COMMON, conversion
from careercli.queries.everywhere import pay_of
from careercli.queries.net import with_net
from careercli.record.figure import lowest_or_none
from careercli.record.money import PERCENTILES, scaled
from careercli.record.national import national_line
from careercli.record.net import METHOD

if TYPE_CHECKING:
    from careercli.queries.currency import Wanted
    from careercli.record.everywhere import EverywherePay
    from careercli.record.figure import Figure
    from careercli.record.money import Percentiles
    from careercli.record.move import Buys, PlanNet, SumConverted
    from careercli.record.occupation import Occupation
    from careercli.record.recognition import Sum


def pay_in(record: Occupation, wanted: Wanted) -> EverywherePay:
    """The national median by the year, also in the reader's money."""
    return pay_of(record, wanted)


def net_in(record: Occupation, region: str | None) -> PlanNet:
    """What is left of the national median by the year after the tax of the country, or of one region of it."""
    country = record["country"]
    found: dict[str, Any] = {"currency": places.country(country)["currency"], "method": METHOD}
    line = national_line(record)
    if line is None:
        why: Figure = {"missing": "not-published"}
        return cast("PlanNet", {"low": why, "high": why, **found})
    made = with_net([cast("Percentiles", {**_median(line), "region": region or country})], country)[0]
    taken: dict[str, Any] = {**made}
    for key, name in (("net_of", "of"), ("net_year", "tax_year"), ("net_place", "place"), ("net_source", "source")):
        if key in taken:
            found[name] = taken[key]
    if "net_range" in made:
        ends = made["net_range"]
        return cast("PlanNet", {"low": ends[0]["net"], "high": ends[-1]["net"], "ends": ends, **found})
    left = made.get("net", {"missing": "not-published"})
    return cast("PlanNet", {"low": left, "high": left, **found})


def _median(line: Percentiles) -> dict[str, Any]:
    """The line without its other percentiles, whose net pay nobody asks for here."""
    return {key: value for key, value in line.items() if key not in PERCENTILES or key == "p50"}


def buys_in(country: str, pay: EverywherePay, net: PlanNet) -> Buys | None:
    """What the net pay, else the gross, buys at American prices; None where neither is known or there is no rate."""
    left = lowest_or_none(net["low"])
    low, high = (net["low"], net["high"]) if left is not None else (pay["amount"], pay["amount"])
    if lowest_or_none(low) is None or "year" not in pay:
        return None
    try:
        rate = conversion(country, COMMON, pay["year"], ppp=True)
    except NotFound:
        return None
    return {
        "low": scaled(low, rate.factor, 0),
        "high": scaled(high, rate.factor, 0),
        "currency": COMMON,
        "of": "gross" if left is None else "net",
        "rate_years": rate.years(),
        "sources": rate.sources(),
    }


def in_reader_money(sums: list[Sum], currency: str, year: int) -> SumConverted | None:
    """Sums of several currencies in one, at the latest market rates; None where a rate is lacking."""
    made: SumConverted = {"currency": currency, "low": 0, "high": 0, "rate_years": [], "sources": []}
    years, sources = set[int](), set[str]()
    for one in sums:
        if one["currency"] == currency:
            made["low"], made["high"] = made["low"] + one["low"], made["high"] + one["high"]
            continue
        home = rates.country_of_currency(one["currency"])
        try:
            rate = conversion(home, currency, year, ppp=False) if home else None
        except NotFound:
            rate = None
        if rate is None:
            return None
        made["low"] += one["low"] * rate.factor
        made["high"] += one["high"] * rate.factor
        years |= {*rate.years()}
        sources |= {*rate.sources()}
    made["low"], made["high"] = round(made["low"], 2), round(made["high"], 2)
    made["rate_years"], made["sources"] = sorted(years), sorted(sources)
    return made
