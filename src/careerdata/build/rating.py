"""The rating of every occupation: figures gathered first, since axes are places among others, then axes and overall."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from careercli.record.figure import amount_or_none
from careercli.record.money import BASE
from careercli.record.rating import (
    AXES,
    FEW,
    METHOD,
    NEGATIVE,
    SOURCE,
    AxisOf,
    AxisPart,
    PlaceAmong,
    RatingBrief,
    equal,
    overall,
)  # fmt: skip
from careercli.record.visas import PERSON
from careercli.rules.eligibility import Lists, eligibility, hint_of
from careerdata.build import deflate
from careerdata.build.axes import EVERYWHERE, NOWHERE, Among, Route, Subject
from careerdata.build.axes_entry import ENTRY
from careerdata.build.axes_job import JOB, ratio
from careerdata.build.card import Card
from careerdata.build.country_data import CountryData
from careerdata.build.deflate import dumps
from careerdata.build.visas import candidate, lists_of, routes_of
from careerdata.rows.credential import CoverageRow
from careerdata.rows.occupation import OccupationRow
from careerdata.rows.pay import RateRow

EVERY_AXIS = {**JOB, **ENTRY}
WIDE, NARROW = ("p90", "p10"), ("p75", "p25")
PARTS = ("province", "state", "nation")
"""Kinds of regions that license. Territories are few and small, and sources leave them out; none is a region less."""
UNPROJECTED = "no-projections"
"""The reason of a country without any."""
SAMPLES = 20
"""Workings a country's dictionary is made of."""


class Rated(NamedTuple):
    """What the atlas keeps of one rating."""

    brief: RatingBrief
    axes: list[AxisOf]
    places: dict[str, PlaceAmong]


def rated(
    made: Mapping[str, Sequence[Card]], countries: Mapping[str, CountryData], rates: Iterable[RateRow]
) -> dict[str, Rated]:
    """Id → rating, of the cards by country."""
    worth = [row for row in rates if row.kind == "ppp"]
    every = {country: subjects(cards, countries[country], worth) for country, cards in made.items()}
    among = gathered([subject for each in every.values() for subject in each])
    axes = {one.record["id"]: axes_of(one, among) for each in every.values() for one in each}
    for each in every.values():
        tell_of_country([axes[one.record["id"]] for one in each])
    briefs = {key: brief(found) for key, found in axes.items()}
    placed = places(briefs)
    return {key: Rated(briefs[key], found, placed.get(key, {})) for key, found in axes.items()}


def subjects(cards: Sequence[Card], country: CountryData, worth: Sequence[RateRow]) -> list[Subject]:
    """What the axes look at, of one country."""
    records = [card.record for card in cards]
    pair = spread_of([Subject(record) for record in records])
    regions = regions_read(country)
    told = country.facts.unlisted_known
    shortages = frozenset(f"{country.key}/{name}" for name in country.facts.shortage_lists if told)
    found = []
    for record in records:
        year = record["pay"].get("median_year", {}).get("year", 0)
        dollars, source = dollars_of(country, year, worth)
        open_to = tuple(routes(country, record["code"]))
        found.append(Subject(record, dollars, source, pair, open_to, regions, shortages))
    return found


def regions_read(country: CountryData) -> frozenset[str]:
    """The provinces or states whose licences were read."""
    unread = {row.region for row in country.every(CoverageRow) if row.coverage == "not-in-source"}
    return frozenset(key for key, row in country.regions.items() if row.kind in PARTS and key not in unread)


def spread_of(everyone: Sequence[Subject]) -> tuple[str, str]:
    """The pair of percentiles a country is measured by: the outer tenths where at least half of those with the quarters
    or the tenths have them, else the quarters."""
    wide, narrow = (
        sum(ratio(subject._replace(spread=pair)) is not None for subject in everyone) for pair in (WIDE, NARROW)
    )
    return WIDE if wide >= max(1, narrow / 2) else NARROW


def dollars_of(country: CountryData, year: int, worth: Sequence[RateRow]) -> tuple[float, str]:
    """(US dollars of equal purchasing power for one unit of the country's money, the rate's source); the latest rate
    not after the year. (0, "") without one."""
    if country.facts.currency == BASE:
        return 1.0, ""
    found = [row for row in worth if row.country == country.key and int(row.year) <= year]
    latest = max(found, key=lambda row: row.year, default=None)
    return (1 / float(latest.per_usd), latest.source) if latest else (0.0, "")


def routes(country: CountryData, code: str) -> Iterator[Route]:
    """The visa routes an occupation decides on, as they stand on the day visas.toml was checked."""
    if not country.visas:
        return
    day = max(route.checked for route in country.visas).isoformat()
    who = candidate(country, country.of(OccupationRow, code)[0])
    for route in routes_of(country):
        if "takes" in route and route["bound_to"] != PERSON:
            stands = eligibility(route, cast("Lists", lists_of(country)), who, day)
            instead, hinted = tuple(route.get("instead", {})), bool(hint_of(route, stands))
            yield Route(stands.status, tuple(route["asks"]), route["source"], instead, hinted)


def gathered(everyone: Iterable[Subject]) -> Among:
    """Every figure by name, in its country and everywhere."""
    figures: dict[tuple[str, str], list[float]] = {}
    for subject in everyone:
        for axis in EVERY_AXIS.values():
            for name, figure in axis.figures.items():
                amount = figure(subject)
                for population in (subject.record["country"], EVERYWHERE) if amount is not None else ():
                    figures.setdefault((name, population), []).append(cast("float", amount))
    return Among(figures)


def axes_of(subject: Subject, among: Among) -> list[AxisOf]:
    """Every axis in order, the mean of its parts or a gap."""
    return [_axis(name, EVERY_AXIS[name].parts(subject, among), subject) for name in AXES]


def _axis(name: str, parts: list[AxisPart], subject: Subject) -> AxisOf:
    if parts:
        value: object = round(sum(part["value"] for part in parts) / len(parts), 2)
    else:
        value = {"missing": EVERY_AXIS[name].why(subject)}
    return cast("AxisOf", {"axis": name, "value": value, "negative": name in NEGATIVE, "parts": parts})


def tell_of_country(everyone: Sequence[list[AxisOf]]) -> None:
    """Give absent axes that no occupation of the country has the reason `NOWHERE`, unless theirs says as much."""
    for place in range(len(AXES)):
        absent = [axes[place] for axes in everyone if not axes[place]["parts"]]
        if len(absent) == len(everyone):
            for axis in absent:
                if axis["value"] != {"missing": UNPROJECTED}:
                    axis["value"] = {"missing": NOWHERE}


def brief(axes: Sequence[AxisOf]) -> RatingBrief:
    """The overall under equal weights and the axes with data."""
    values = {axis["axis"]: amount for axis in axes if (amount := amount_or_none(axis["value"])) is not None}
    found = overall(values, equal())
    return {
        "overall": {"missing": FEW} if found.value is None else found.value,
        "out_of": 10,
        "coverage": found.coverage,
        "axes": values,
        "method": METHOD,
        "derived": True,
        "source": SOURCE,
    }


def places(briefs: Mapping[str, RatingBrief]) -> dict[str, dict[str, PlaceAmong]]:
    """Id → where its overall stands in its country and everywhere."""
    overalls = {key: value for key, one in briefs.items() if (value := amount_or_none(one["overall"])) is not None}
    figures: dict[tuple[str, str], list[float]] = {}
    for key, value in overalls.items():
        for population in (key.partition(":")[0], EVERYWHERE):
            figures.setdefault(("overall", population), []).append(value)
    among = Among(figures)
    return {
        key: {
            name: _place(among, population, value)
            for name, population in (("in_country", key.partition(":")[0]), ("in_all", EVERYWHERE))
        }
        for key, value in overalls.items()
    }


def _place(among: Among, population: str, value: float) -> PlaceAmong:
    percentile, of = among.below("overall", population, value)
    return {"place": among.place("overall", population, value), "percentile": round(percentile, 1), "of": of}


def ratings(database: sqlite3.Connection, cards: Iterable[Card], found: dict[str, Rated]) -> Iterator[Card]:
    """Write the tables of the rating; the cards with theirs in brief. `found` is emptied on the way, for its memory."""
    texts = {key: dumps({"axes": one.axes, **one.places}).encode() for key, one in found.items()}
    database.executemany("INSERT INTO rating_source VALUES (?, ?, ?)", axis_sources(found))
    words = dictionaries(texts)
    database.executemany(
        "INSERT INTO meta VALUES (?, ?)", ((f"rating_words:{key}", text) for key, text in words.items())
    )
    for card in cards:
        key, one = card.record["id"], found.pop(card.record["id"])
        row = (one.brief["axes"].get(name) for name in AXES)
        told = (
            amount_or_none(one.brief["overall"]),
            one.brief["coverage"],
            " ".join(grouped(one.axes)),
            " ".join(hinted(one.axes)),
        )
        values = (key, card.record["country"], *told, *row)
        database.execute(f"INSERT INTO rating VALUES ({', '.join('?' * len(values))})", values)
        database.execute(
            "INSERT INTO rating_working VALUES (?, ?)",
            (key, deflate.deflated(texts.pop(key), words[card.record["country"]])),
        )
        card.record["rating"] = one.brief
        yield card._replace(sources=sorted({*card.sources, SOURCE}))


def dictionaries(texts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Country → the dictionary its workings are deflated with."""
    inside: dict[str, list[bytes]] = {}
    for key, text in texts.items():
        inside.setdefault(key.partition(":")[0], []).append(text)
    return {country: deflate.dictionary(found, SAMPLES) for country, found in inside.items()}


def hinted(axes: Iterable[AxisOf]) -> list[str]:
    """The axes that rest on a sign only."""
    return [axis["axis"] for axis in axes if any("hint" in part for part in axis["parts"])]


def grouped(axes: Iterable[AxisOf]) -> list[str]:
    """The axes that rest on figures of a whole group."""
    return [axis["axis"] for axis in axes if any("rated_at" in part for part in axis["parts"])]


def axis_sources(found: Mapping[str, Rated]) -> Iterator[tuple[str, str, str]]:
    """(country, axis, the keys of every source it rests on there)."""
    used: dict[tuple[str, str], set[str]] = {}
    for key, one in found.items():
        for axis in one.axes:
            keys = used.setdefault((key.partition(":")[0], axis["axis"]), set())
            keys.update(*(part["sources"] for part in axis["parts"]))
    yield from ((country, axis, " ".join(sorted(keys))) for (country, axis), keys in used.items())
