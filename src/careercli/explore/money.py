"""Comparable money: one currency for all, by market rate or purchasing power, with the rate named."""

from typing import NamedTuple

from careercli.catalogue import rates
from careercli.catalogue.rates import Rate
from careercli.errors import NotFound, UsageError


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
        used = [rate for rate in (self.origin, self.target) if rate.source]
        return origin | {
            "years": sorted({rate.year for rate in used}),
            "sources": sorted({rate.source for rate in used}),
        }


def conversion(country: str, currency: str, year: int, *, ppp: bool) -> Conversion:
    """The conversion of a country's money of a year into `currency`, at the latest rate not after that year.

    Raises UsageError for an unknown currency, NotFound when there is no rate.
    """
    target = rates.country_of_currency(currency)
    if target is None:
        raise UsageError(f"No rates for `{currency}`", f"Currencies: {', '.join(rates.currencies())}")
    kind = "ppp" if ppp else "market"
    origin, goal = rates.rate_or_none(country, kind, year), rates.rate_or_none(target, kind, year)
    if origin is None or goal is None:
        raise NotFound(f"No {kind} rate for {country if origin is None else target} in {year} or before")
    return Conversion(goal.per_usd / origin.per_usd, kind, origin, goal)
