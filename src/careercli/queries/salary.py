"""Pay: one occupation everywhere it is published, or the table of a country or region."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas import cards, places, wages
from careercli.atlas.cards import Card
from careercli.errors import NotFound, UsageError
from careercli.queries.currency import lines_with_conversions, rate_keys, with_conversions
from careercli.queries.named import Named
from careercli.queries.net import Extras, extra_keys, pay_with_extras, with_extras
from careercli.queries.place import notes_on, place_of, wider
from careercli.queries.sources import basis, named_sources
from careercli.record.figure import lowest_or_none
from careercli.record.finished import Finished
from careercli.record.money import PERCENTILES, in_a_year
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.currency import Wanted
    from careercli.record.country import Country
    from careercli.record.listing import PayLine, PayOf
    from careercli.record.money import Percentiles
    from careercli.record.source import Source
    from careercli.text.text import Message, Text

SORTS = ("code", "title", "p10", "p50", "p90")
STEPS = ("p10", "p50", "p90")
FIELDS = (
    "id", "country", "code", "title", "level", "region", "year", "currency", "period", "p10", "p25", "p50", "p75",
    "p90", "source", "of_group", "missing",
)  # fmt: skip
"""The keys of a line of the table in the order they are printed in rows."""
CONVERTED = ("currency", "period", "p10", "p50", "p90", "kind", "rate")
"""What a line has of the money asked for, after its own fields."""
NO_EXTRAS = Extras()
NATIONAL = ("median_year", "by_experience", "trend", "levels", "scales", "basic")
"""What is of the whole country, whichever place was asked for."""


def salary(
    found: Sequence[Named],
    region: str | None = None,
    wanted: Wanted | None = None,
    t: Text | None = None,
    shown: int | None = None,
    extras: Extras = NO_EXTRAS,
) -> Finished:
    """The pay of each occupation, as `salary_of`; `shown`: how many places a page of one screen names."""
    answers = [salary_of(named, region, wanted, extras) for named in found]
    records = [record for record, _ in answers]
    lines = [line for record in records for line in record["percentiles"]]
    rates = _sources(rate_keys(records) | extra_keys(lines))
    regional = named_sources({entry["source"] for record in records for entry in record["percentiles"]}) | rates
    page = None
    if t:
        from careercli.queries.countries import places_in
        from careercli.queries.systems import today
        from careercli.record.pages.salary import SalaryPage

        known: dict[str, tuple[str, str]] = {}
        for record in records:
            known |= places_in(record["country"], t.lang)
        parts = [(record, card.sources | regional, card.warnings) for record, card in answers]
        countries = {record["country"]: places.country(record["country"]) for record in records}
        dropped = {card.record["id"]: card.record["dropped"] for _, card in answers if "dropped" in card.record}
        page = SalaryPage(parts, known, countries, today(), shown, dropped)
    return Finished(
        records if len(records) > 1 else records[0],
        page,
        basis(records, [*(card.sources for _, card in answers), regional]),
        [*(warning for _, card in answers for warning in card.warnings), *(w for r in records for w in unpublished(r))],
        notes_on((named.country for named in found), region),
    )


class Order(NamedTuple):
    """What a table is sorted by, and the least yearly median in it, in the country's money."""

    sort: str = "code"
    minimum: float | None = None


IN_ORDER = Order()


def pay_table(
    country: str,
    region: str | None = None,
    order: Order = IN_ORDER,
    wanted: Wanted | None = None,
    t: Text | None = None,
    extras: Extras = NO_EXTRAS,
) -> Finished:
    """The pay of a country's or region's occupations, as `salary_table`."""
    from careercli.queries.countries import names_in

    sort, minimum = order
    lines = with_extras(salary_table(country, region, sort, minimum, wanted), country, extras, wanted)
    key = find_region(country, region) if region else country
    sources = {**named_sources({line["source"] for line in lines}), **_sources(rate_keys(lines) | extra_keys(lines))}
    page = None
    if t:
        from careercli.queries.titles import titled
        from careercli.record.pages.salary import PayTablePage

        called = names_in(country, t.lang)[key]
        page = PayTablePage(titled(lines, t.lang), called, sources, sort, bounded(lines, sort))
    whole = lines if minimum is None else salary_table(country, region)
    place = names_in(country)[key]
    warnings: list[str] = [] if lines else [Message("warning.no_match_in", place=place)]
    warnings += doubts(whole, country, place, sort, minimum)
    return Finished(with_gaps(lines), page, sources, warnings, notes_on([country], region))


def fields_of(wanted: Wanted | None, extras: Extras = NO_EXTRAS) -> tuple[str, ...]:
    """The fields of a table's lines, of the money asked for, and of what is left and what it buys."""
    net = ("net", "net_of", "net_place", *(("converted.net",) if wanted else ())) if extras.net else ()
    real = ("real", *(("real_net",) if extras.net else ()), "price_level.level") if extras.real else ()
    money = tuple(f"converted.{name}" for name in CONVERTED) if wanted else ()
    return (*FIELDS, *money, *net, *real)


def _sources(keys: set[str]) -> dict[str, Source]:
    """The sources of the rates used, by key."""
    return named_sources(keys) if keys else {}


def salary_of(
    named: Named, region: str | None = None, wanted: Wanted | None = None, extras: Extras = NO_EXTRAS
) -> tuple[PayOf, Card]:
    """The pay of an occupation; `region` narrows the percentiles to a place and what lies in it; the country alone
    where that is the place. Where nothing is published there, `wider` is the next larger area where there is.

    `wanted` adds each amount in that money. Raises NotFound when there is no rate for it.
    """
    card = cards.load_card(named.id)
    pay = card.record["pay"]
    percentiles = latest(marked(named.country, wages.wages_of(named.country, named.code)))
    gaps = [gap for gap in card.record["gaps"] if gap["field"].startswith("pay")]
    key = named.country
    if region:
        key = find_region(named.country, region)
        published = {entry["region"] for entry in percentiles}
        percentiles = [entry for entry in percentiles if entry["region"] == key or _lies_in(named.country, entry, key)]
        if key not in published:
            gaps.append({"field": f"pay.{key}", "missing": "not-published-here"})
    record: PayOf = {
        "id": named.id,
        "country": named.country,
        "code": named.code,
        "title": card.record["title"],
        "currency": pay["currency"],
        "by_experience": pay["by_experience"],
        "percentiles": sorted(percentiles, key=lambda entry: entry["region"] != key),
        "trend": pay["trend"],
        "levels": pay["levels"],
        "gaps": gaps,
    }
    if "median_year" in pay:
        record["median_year"] = pay["median_year"]
    if "scales" in pay:
        record["scales"] = pay["scales"]
    if "basic" in pay:
        record["basic"] = pay["basic"]
    if region:
        record["region"], record["national"] = key, [name for name in NATIONAL if record.get(name)]
        larger = [] if key in published else [one for one in wider(named.country, key) if one in published]
        record |= {"wider": larger[0]} if larger else {}
    converted = with_conversions(record, named.country, wanted)
    return pay_with_extras(converted, named.country, extras, wanted), card


def unpublished(record: PayOf) -> list[str]:
    """That nothing is published for the place asked for, and which larger area there is; nothing where it is."""
    if "region" not in record or any(entry["region"] == record["region"] for entry in record["percentiles"]):
        return []
    names = {key: region.name_en for key, region in places.regions(record["country"]).items()}
    values = {"id": record["id"], "place": names.get(record["region"], record["region"])}
    if "wider" not in record:
        return [Message("warning.salary.place", **values)]
    larger = record["wider"]
    return [Message("warning.salary.place_wider", **values, title=names[larger], region=larger)]


def latest(entries: list[Percentiles]) -> list[Percentiles]:
    """The newest year of each region, every period of it."""
    newest: dict[str, int] = {}
    for entry in entries:
        newest[entry["region"]] = max(entry["year"], newest.get(entry["region"], 0))
    return [entry for entry in entries if entry["year"] == newest[entry["region"]]]


def marked(country: str, entries: list[Percentiles]) -> list[Percentiles]:
    """The entries, those that repeat their province's or state's figures marked `same_as`.

    The publisher fills in an area it could not measure with the wider one's figures of the same year and does not say
    so: `entries` are of every year, since those of the area may be older than the wider one's newest.
    """
    regions = places.regions(country)
    figures = {(entry["region"], entry["period"], entry["year"]): _figures(entry) for entry in entries}
    for entry in entries:
        parent = regions[entry["region"]].parent if entry["region"] in regions else None
        whole = "p10" in entry and "p90" in entry  # medians alone may agree by chance
        if (
            whole
            and parent
            and parent != country
            and figures.get((parent, entry["period"], entry["year"])) == _figures(entry)
        ):
            entry["same_as"] = parent
    return entries


def _figures(entry: Percentiles) -> tuple[object, ...]:
    return (entry.get("p10"), entry.get("p50"), entry.get("p90"))


def _lies_in(country: str, entry: Percentiles, parent: str) -> bool:
    region = places.regions(country).get(entry["region"])
    return region is not None and region.parent == parent != country


def find_region(country: str, name: str) -> str:
    """The region pay may be published for. Raises as `place_of` does, and NotFound naming the larger area where the
    place is smaller than any: its figures are never passed off as the place's."""
    found = place_of(country, name)
    if not found.inside:
        return found.region
    larger = next((key for key in (found.region, *wider(country, found.region)) if wages.has_any(key)), country)
    raise NotFound(
        "error.salary.place",
        "error.salary.place.hint",
        name=name.strip(),
        place=places.regions(country)[larger].name_en,
        region=larger,
    )


def salary_table(
    country: str,
    region: str | None = None,
    sort: str = "code",
    minimum: float | None = None,
    wanted: Wanted | None = None,
) -> list[PayLine]:
    """Every occupation's pay in a country or region; `minimum` is a yearly median in its currency.

    A wider group's pay stands below others' and answers no `minimum`. Pay is compared by the year, hourly pay at
    the country's hours a year; a top-coded amount counts as its bound. Those without a figure are last when sorted
    by it and left out by `minimum`. `wanted` adds each amount in that money, from pay published by the period asked
    for where there is any. Raises NotFound when there is no rate for it.
    """
    if sort not in SORTS:
        raise UsageError("error.sort", "hint.known.sorts", name=sort, known=list(SORTS))
    record = places.country_or_none(country)
    if record is None:
        raise NotFound("error.country.unknown", name=country)
    lines = wages.table(country, find_region(country, region) if region else country, wanted.per if wanted else None)
    if minimum is not None:
        lines = [line for line in lines if "of_group" not in line and (yearly(line, "p50", record) or 0) >= minimum]
    if sort == "title":
        lines.sort(key=lambda line: line["title"])
    elif sort != "code":
        lines.sort(key=lambda line: ("of_group" in line, -(yearly(line, sort, record) or 0)))
    return lines_with_conversions(lines, country, wanted)


def with_gaps(lines: Sequence[PayLine]) -> list[PayLine]:
    """The lines with every step, those the publisher has no column for as gaps."""
    gaps = {step: {"missing": "not-published"} for step in PERCENTILES}
    return [cast("PayLine", {**gaps, **line}) for line in lines]


def doubts(lines: Sequence[PayLine], country: str, place: str, sort: str, minimum: float | None) -> list[str]:
    """What a country's table cannot say of a step nobody publishes, or of top-coded pay below `minimum`.

    `lines`: the whole table, before the minimum narrows it; `place`: what the country or region is called.
    """
    messages: list[str] = []
    wider = sum("of_group" in line for line in lines)
    if wider and (minimum is not None or sort in STEPS):
        messages.append(Message("warning.salary.wider", n=wider))
    if sort in STEPS and lines and not any(lowest_or_none(line.get(sort)) for line in lines):
        messages.append(Message("warning.salary.no_step", step=sort, place=place))
    record = places.country_or_none(country)
    if record is None or minimum is None:
        return messages
    open_ended = [line for line in lines if bounded([line], "p50") and (yearly(line, "p50", record) or 0) < minimum]
    return [*messages, top_coded_out(len(open_ended))] if open_ended else messages


def top_coded_out(count: int) -> str:
    """That occupations whose pay has no known upper end are not among those above a minimum."""
    return Message("warning.list.may_reach", n=count)


def bounded(lines: Sequence[PayLine], step: str) -> int:
    """How many lines have only a lower bound for a step."""
    return sum(isinstance(figure := line.get(step), dict) and "at_least" in figure for line in lines)


def yearly(line: PayLine, step: str, country: Country) -> float | None:
    """A step of a line by the year: hourly pay times the country's hours; None where not published, or where nothing
    longer is made of an hour."""
    amount = lowest_or_none(line.get(step))
    if amount is None or (line["period"] == "hour" and not country.get("hours_make_a_year", True)):
        return None
    return amount * in_a_year(country["hours_per_year"])[line["period"]]
