"""Rows of countries, places and exchange rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import places, rates
from careercli.queries.export.row import chosen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.queries.export.row import Row


def country_rows(countries: list[str]) -> Iterator[Row]:
    """What is one country's own way, and the median of all its pay."""
    for key in countries:
        record = places.country(key)
        median = record.get("all_pay")
        row = chosen(
            record, "country", "classification", "currency", "pay_period", "hours_per_year", "level_scheme", "source"
        )
        row |= {"name": record["name"]["en"], "hours_make_a_year": record.get("hours_make_a_year", True)}
        if median:
            row |= {"all_pay": median["amount"], "all_pay_year": median["year"], "all_pay_method": median["method"]}
            row |= {"all_pay_source": median["source"]}
        yield row


def place_rows(countries: list[str]) -> Iterator[Row]:
    """Every place, a country before what lies in it."""
    for key in countries:
        for place in sorted(places.regions(key).values(), key=lambda one: one.region):
            row = {"place": place.region, "country": key, "kind": place.kind, "name": place.name_en}
            yield row | {"name_fr": place.name_fr, "name_own": place.name_own, "parent": place.parent}


def rate_rows(countries: list[str]) -> Iterator[Row]:
    """Exchange and price-level rates."""
    for rate in rates.every(countries):
        row = rate._asdict()
        yield row | {"rate_kind": row["kind"]}
