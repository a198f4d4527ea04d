"""Comparable money: one currency and one period for all, by market rate or purchasing power, with the rate named.

wanted = currency.wanted("usd", ppp=True, per="hour")          what the reader asks for, checked
terms = currency.terms(wanted, "de", 2023, "month")            how pay of a country, year and period is converted
terms.convert(4200), terms.record()                            the amount; its rate, years, kind and hours
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from careercli.atlas import places, rates
from careercli.atlas.rates import Rate
from careercli.errors import NotFound, UsageError
from careercli.record.money import HOURLY_ONLY, in_a_year, scaled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careercli.record.figure import Figure
    from careercli.record.listing import PayLine, PayOf
    from careercli.record.money import Band, Converted, Pay, Percentiles
    from careercli.record.place import PlaceLine

PERIODS = ("hour", "week", "month", "year")
COMMON = "USD"
"""The money of a comparison when the reader names none."""


class Wanted(NamedTuple):
    """The money a reader asks for; None leaves the publisher's own currency or period."""

    currency: str | None = None
    ppp: bool = False
    per: str | None = None


class Conversion(NamedTuple):
    """How amounts of one country become another's money: `factor` times the amount."""

    factor: float
    kind: str
    origin: Rate
    target: Rate

    def record(self) -> dict[str, object]:
        """The rates as programs read them."""
        origin = {
            "from": self.origin.currency,
            "to": self.target.currency,
            "kind": self.kind,
            "factor": round(self.factor, 6),
        }
        return origin | {"years": self.years(), "sources": self.sources()}

    def years(self) -> list[int]:
        """The years of the rates used; the dollar has none."""
        return sorted({rate.year for rate in self._used()})

    def sources(self) -> list[str]:
        """The keys of the sources of the rates used."""
        return sorted({rate.source for rate in self._used()})

    def _used(self) -> list[Rate]:
        return [rate for rate in (self.origin, self.target) if rate.source]


class Terms(NamedTuple):
    """How pay of one country, year and period is told in the wanted money: `times` the published amount.

    `hours`: the country's hours a year, where an hour is turned into a longer period or back; else None.
    `withheld`: the publisher gives the hour alone since few work the whole year, so that nothing longer is made of it.
    """

    times: float
    rate: float
    kind: str
    currency: str
    period: str
    rate_years: tuple[int, ...]
    pay_year: int
    hours: int | None
    sources: tuple[str, ...]
    withheld: bool = False

    def convert(self, figure: Figure) -> Figure:
        """The figure in the wanted money: cents by the hour and week, whole by the month and year.

        A bound stays a bound of the converted amount, a gap keeps its reason; nothing is touched where nothing changes.
        """
        if self.withheld:
            return {"missing": HOURLY_ONLY}
        return scaled(figure, self.times, 2 if self.period in ("hour", "week") else 0) if self.derived else figure

    @property
    def derived(self) -> bool:
        """Whether the amounts are worked out here rather than published."""
        return self.times != 1

    def record(self) -> Converted:
        """The rate, its years and kind, and the hours, as programs read them; amounts are the caller's to add."""
        record: dict[str, object] = {
            "currency": self.currency,
            "period": self.period,
            "kind": self.kind,
            "rate": round(self.rate, 6),
            "rate_years": list(self.rate_years),
            "pay_year": self.pay_year,
            "derived": self.derived,
            "sources": list(self.sources),
        }
        if self.hours is not None:
            record["hours_per_year"] = self.hours
        return cast("Converted", record)

    def conversions(self, record: Mapping[str, object], steps: Iterable[str]) -> Converted:
        """The record of the terms with these steps of `record` in the wanted currency."""
        amounts = {step: self.convert(cast("Figure", record[step])) for step in steps if step in record}
        return cast("Converted", {**self.record(), **amounts})


def wanted(currency: str | None, *, ppp: bool = False, per: str | None = None) -> Wanted | None:
    """What the reader asks for, checked; None when nothing is asked. Purchasing power alone is told in US dollars.

    Raises NotFound for a currency without rates, UsageError for an unknown period, with those there are.
    """
    if per is not None and per not in PERIODS:
        raise UsageError("error.currency.period", "hint.known.periods", name=per, known=PERIODS)
    money = currency.strip().upper() if currency is not None else COMMON if ppp else None
    if money is not None:
        country_of(money)
    return Wanted(money, ppp, per) if money or per else None


def country_of(currency: str) -> str:
    """The country whose rates stand for a currency; NotFound names the currencies there are."""
    country = rates.country_of_currency(currency)
    if country is None:
        raise NotFound("error.currency.unknown", "hint.known.currencies", currency=currency, known=rates.currencies())
    return country


@cache
def terms(asked: Wanted, country: str, year: int, period: str) -> Terms:
    """How gross pay of a country, published for `year` by the `period`, is told in the wanted money.

    An hour is the country's own hours a year, a week 52 to the year, a month 12. Raises UsageError for an unknown
    currency, NotFound when there is no rate of that year or before.
    """
    record = places.country_or_none(country)
    if record is None:
        raise NotFound("error.country.unknown", name=country)
    per = asked.per or period
    stays = period == "hour" and not record.get("hours_make_a_year", True)
    in_year = in_a_year(record["hours_per_year"])
    currency = asked.currency or record["currency"]
    found = conversion(country, currency, year, ppp=asked.ppp) if currency != record["currency"] else None
    rate = found.factor if found else 1.0
    return Terms(
        times=rate * in_year[period] / in_year[per],
        rate=rate,
        kind=found.kind if found else "none",
        currency=currency,
        period=per,
        rate_years=tuple(found.years()) if found else (),
        pay_year=year,
        hours=record["hours_per_year"] if "hour" in {per, period} and per != period else None,
        sources=tuple(found.sources()) if found else (),
        withheld=stays and per != period,
    )


def conversion(country: str, currency: str, year: int, *, ppp: bool) -> Conversion:
    """The conversion of a country's money of a year into `currency`, at the latest rate not after that year.

    Both rates are of one year. Raises UsageError for an unknown currency, NotFound when there is no rate.
    """
    target = country_of(currency)
    kind = "ppp" if ppp else "market"
    origin, goal = _rate(country, kind, year), _rate(target, kind, year)
    common = min(origin.year, goal.year)
    if origin.year != goal.year:
        origin, goal = _rate(country, kind, common), _rate(target, kind, common)
    return Conversion(goal.per_usd / origin.per_usd, kind, origin, goal)


def _rate(country: str, kind: str, year: int) -> Rate:
    found = rates.rate_or_none(country, kind, year)
    if found is None:
        known = [*map(str, rates.years(country, kind))]
        hint = "hint.known.years" if known else "hint.known.no_years"
        raise NotFound(f"error.currency.rate.{kind}", hint, country=country, year=str(year), known=known)
    return found


STEPS = ("p10", "p25", "p50", "p75", "p90", "mean")
ENDS = ("low", "high")
LATEST = 9999
"""Later than any rate: the latest there is."""

P = TypeVar("P", "PayOf", "Pay")
L = TypeVar("L", "PayLine", "PlaceLine", "Percentiles")


def with_conversions(record: P, country: str, wanted: Wanted | None) -> P:
    """The record with `converted` in each of its percentiles and bands; itself when nothing is asked.

    A page's bands have no year of their own: they go by the year of the newest national percentiles, and by the latest
    rate where there are none. Raises NotFound when a rate is lacking.
    """
    if wanted is None:
        return record
    year = max((entry["year"] for entry in record["percentiles"]), default=LATEST)
    changed: dict[str, object] = {
        "percentiles": lines_with_conversions(record["percentiles"], country, wanted),
        "by_experience": [_band(band, country, wanted, year) for band in record["by_experience"]],
    }
    if "basic" in record:
        changed["basic"] = lines_with_conversions([record["basic"]], country, wanted)[0]
    return cast("P", {**record, **changed})


def lines_with_conversions(lines: Iterable[L], country: str, wanted: Wanted | None) -> list[L]:
    """Wage records, each with its amounts in the wanted money under `converted`."""
    if wanted is None:
        return list(lines)
    return [cast("L", {**line, "converted": _converted(line, country, wanted)}) for line in lines]


def _converted(line: Mapping[str, Any], country: str, wanted: Wanted) -> object:
    return terms(wanted, country, line["year"], line["period"]).conversions(line, STEPS)


def _band(band: Band, country: str, wanted: Wanted, year: int) -> Band:
    told = terms(wanted, country, year, band["period"]).conversions(cast("Mapping[str, object]", band), ENDS)
    return {**band, "converted": told}


def rate_keys(data: object) -> set[str]:
    """The source keys of every rate used anywhere in the data."""
    found: set[str] = set()
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            found.update(one["converted"]["sources"] if "converted" in one else ())
            waiting += one.values()
    return found
