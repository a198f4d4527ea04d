"""Pay: one occupation everywhere it is published, or the table of a country or region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.catalogue import cards, places, wages
from careercli.catalogue.cards import Card
from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.explore.naming import Named
from careercli.model.figure import lowest_or_none
from careercli.model.fold import fold

if TYPE_CHECKING:
    from careercli.model.listing import PayLine, PayOf
    from careercli.model.money import Percentiles

SORTS = ("code", "title", "p10", "p50", "p90")


def salary_of(named: Named, region: str | None = None) -> tuple[PayOf, Card]:
    """The pay of an occupation; `region` narrows the percentiles to a place and what lies in it."""
    card = cards.load_card(named.id)
    pay = card.record["pay"]
    percentiles = latest(wages.wages_of(named.country, named.code))
    gaps = [gap for gap in card.record["gaps"] if gap["field"].startswith("pay")]
    if region:
        key = find_region(named.country, region)
        inside = [entry for entry in percentiles if entry["region"] == key or _lies_in(named.country, entry, key)]
        percentiles = inside or percentiles[:0]
        if not any(entry["region"] == key for entry in inside):
            gaps.append({"field": f"pay.{key}", "missing": "not-published-here"})
    record: PayOf = {
        "id": named.id,
        "country": named.country,
        "code": named.code,
        "title": card.record["title"],
        "currency": pay["currency"],
        "by_experience": pay["by_experience"],
        "percentiles": sorted(percentiles, key=lambda entry: entry["region"] != named.country),
        "trend": pay["trend"],
        "levels": pay["levels"],
        "gaps": gaps,
    }
    if "median_year" in pay:
        record["median_year"] = pay["median_year"]
    return record, card


def latest(entries: list[Percentiles]) -> list[Percentiles]:
    """The newest year of each region, every period of it."""
    newest: dict[str, int] = {}
    for entry in entries:
        newest[entry["region"]] = max(entry["year"], newest.get(entry["region"], 0))
    return [entry for entry in entries if entry["year"] == newest[entry["region"]]]


def _lies_in(country: str, entry: Percentiles, parent: str) -> bool:
    region = places.regions(country).get(entry["region"])
    return region is not None and region.parent == parent


def find_region(country: str, name: str) -> str:
    """A region by key (`ca-on`), short key (`ON`) or name; NotFound lists the nearest."""
    from difflib import get_close_matches

    regions = places.regions(country)
    wanted = name.strip().lower()
    by_name = {region.name_en.lower(): key for key, region in regions.items()}
    by_name |= {region.name_fr.lower(): key for key, region in regions.items() if region.name_fr}
    for candidate in (wanted, f"{country}-{wanted}", by_name.get(wanted, "")):
        if candidate in regions:
            return candidate
    close = get_close_matches(wanted, [*regions, *by_name], n=5, cutoff=0.5)
    shown = ", ".join(f"{by_name.get(entry, entry)} ({regions[by_name.get(entry, entry)].name_en})" for entry in close)
    raise NotFound(f"No region `{name}` in {country}", f"Nearest: {shown}" if shown else "")


def salary_table(
    country: str, region: str | None = None, sort: str = "code", minimum: float | None = None
) -> list[PayLine]:
    """Every occupation's pay in a country or region; `minimum` is a yearly median in its currency.

    Hourly medians are compared at the country's hours a year; those without a median are last when sorted by
    pay and left out by `minimum`.
    """
    if sort not in SORTS:
        raise UsageError(f"No sort `{sort}`", f"Sorts: {', '.join(SORTS)}")
    record = places.country_or_none(country)
    if record is None:
        raise NotFound(f"No country `{country}`")
    lines = wages.table(country, find_region(country, region) if region else country)
    hours = record["hours_per_year"]
    if minimum is not None:
        lines = [line for line in lines if (yearly(line, "p50", hours) or 0) >= minimum]
    if sort == "title":
        return sorted(lines, key=lambda line: line["title"])
    if sort != "code":
        lines.sort(key=lambda line: -(yearly(line, sort, hours) or 0))
    return lines


def yearly(line: PayLine, step: str, hours: int) -> float | None:
    """A step of a line by the year: hourly pay times the country's hours; None where not published."""
    amount = lowest_or_none(line.get(step))
    if amount is None:
        return None
    return amount * {"hour": hours, "week": 52, "month": 12, "year": 1}[line["period"]]
