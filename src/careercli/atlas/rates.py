"""Exchange and purchasing-power rates."""

from typing import NamedTuple

from careercli.atlas.connection import ask, ask_one
from careercli.atlas.places import countries, country_or_none
from careercli.record.money import BASE


class Rate(NamedTuple):
    """Units of `currency` per US dollar in `year`; `kind` market or ppp."""

    country: str
    kind: str
    year: int
    currency: str
    per_usd: float
    months: int
    source: str


def rate_or_none(country: str, kind: str, year: int) -> Rate | None:
    """The rate of a country's money in the latest year not after `year`; the dollar is 1 everywhere."""
    known = country_or_none(country)
    if known and known["currency"] == BASE:
        return Rate(country, kind, year, BASE, 1.0, 12, "")
    row = ask_one(
        "SELECT country, kind, year, currency, per_usd, months, source FROM rate"
        " WHERE country = ? AND kind = ? AND year <= ? ORDER BY year DESC LIMIT 1",
        country,
        kind,
        year,
    )
    return Rate(*row) if row else None


def years(country: str, kind: str) -> list[int]:
    """The years a country has a rate of this kind for."""
    return [row[0] for row in ask("SELECT year FROM rate WHERE country = ? AND kind = ? ORDER BY year", country, kind)]


def country_of_currency(currency: str) -> str | None:
    """The country whose money this is, or None."""
    if currency == BASE:
        return next((one["country"] for one in countries() if one["currency"] == BASE), None)
    row = ask_one("SELECT country FROM rate WHERE currency = ? ORDER BY country LIMIT 1", currency)
    return row[0] if row else None


def currencies() -> list[str]:
    """Every currency with a rate, the dollar among them."""
    return sorted({BASE, *(row[0] for row in ask("SELECT DISTINCT currency FROM rate"))})


def every(countries: list[str]) -> list[Rate]:
    """All rates of some countries' money."""
    marks = ", ".join("?" * len(countries))
    rows = ask(
        "SELECT country, kind, year, currency, per_usd, months, source FROM rate"
        f" WHERE country IN ({marks}) ORDER BY country, kind, year",
        *countries,
    )
    return [Rate(*row) for row in rows]
