"""Where an offer of pay lies: among what the occupation is paid in a place, and against what visa routes ask; what is
left of it after tax and what that buys.

offer.offered(72000, "us", per="year")          an offer, checked
offer.offer(named, "us-ny", given)               its record, and the page where somebody reads

An offer is compared with published steps as they are. Nothing is said of the room between two of them.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas import cards, places, visas, wages
from careercli.errors import UsageError
from careercli.queries import systems
from careercli.queries.currency import LATEST, PERIODS, conversion, country_of
from careercli.queries.net import Extras, extra_keys, with_extras
from careercli.queries.place import notes_on, wider
from careercli.queries.salary import find_region, latest, marked
from careercli.queries.sources import named_sources
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.record.finished import Finished
from careercli.record.money import HOURLY_ONLY, PERCENTILES, in_a_year, rests_on, scaled
from careercli.record.source import named_in
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.queries.currency import Conversion
    from careercli.queries.faq.routes import Route
    from careercli.queries.named import Named
    from careercli.record.card import Card
    from careercli.record.country import Country
    from careercli.record.money import Levels, Percentiles
    from careercli.record.offer import LeastOf, LowerLeast, Offered, OfferOf, PayScale, SponsorLevels
    from careercli.record.source import Sources
    from careercli.text.text import Text

ANNUAL_ONLY = "annual-only"
"""The reason where a publisher gives the year alone, since its hours are not those of other work."""
NOT_HERE = "not-published-here"
LEVELS = ("level1", "level2", "level3", "level4")
FIELDS = (
    "id", "country", "title.en", "region", "place", "currency", "offer.amount", "offer.period", "offer.currency",
    "offer.by_year", "verdict", "lower", "upper", "at", "undecided", "compared", "pay.period", "pay.year", "pay.p10",
    "pay.p25", "pay.p50", "pay.p75", "pay.p90", "of_median", "of_mean", "net", "net_place", "real", "real_net",
    "price_level.level", "sponsor_levels.reached", "pay.source", "pay.of_group", "wider", "on", "missing",
)  # fmt: skip
"""The keys of an answer in the order they are printed in rows."""


class Given(NamedTuple):
    """An offer: gross pay by the `period`, in `currency`, which `rate` turns into the country's; None where that is
    its own money."""

    amount: float
    period: str
    currency: str
    rate: Conversion | None = None

    @property
    def local(self) -> float:
        """The amount in the money of the country."""
        return self.amount * (self.rate.factor if self.rate else 1)


class Position(NamedTuple):
    """Where an amount lies among published steps: the nearest it is above and below of, empty at an end; those it is
    equal to; those between of which nobody can say, and what that makes of it."""

    lower: str
    upper: str
    at: list[str]
    undecided: list[str]
    verdict: str


def offered(amount: float, country: str, per: str | None = None, currency: str | None = None) -> Given:
    """An offer of pay in a country, checked: by the year and in its own money where nothing else is said.

    Raises UsageError for an amount that is none or an unknown period, NotFound for money without a rate.
    """
    period = per or "year"
    if not 0 < amount < inf:
        raise UsageError("error.offer.amount", "error.offer.amount.hint")
    if period not in PERIODS:
        raise UsageError("error.currency.period", "hint.known.periods", name=period, known=PERIODS)
    own = places.country(country)["currency"]
    money = (currency or own).strip().upper()
    rate = None if money == own else conversion(country_of(money), own, LATEST, ppp=False)
    return Given(int(amount) if amount == int(amount) else amount, period, money, rate)


def offer(named: Named, place: str, given: Given, t: Text | None = None) -> Finished:
    """An offer for one occupation in a place. Raises as `find_region` does where there is no such place."""
    card, country, region = cards.load_card(named.id), places.country(named.country), find_region(named.country, place)
    every = latest(marked(named.country, wages.wages_of(named.country, named.code)))
    line = _line([one for one in every if one["region"] == region], given.period)
    by_year = _by_year(given, line, every, country)
    record = _record(named, card, region, given, by_year)
    if line is not None:
        record |= _compared(given, line, every, country)
    else:
        larger = [one for one in wider(named.country, region) if any(entry["region"] == one for entry in every)]
        record |= {"wider": larger[0]} if larger else {}
    left = _left(named.country, region, by_year)
    record |= cast("OfferOf", {key: value for key, value in left.items() if key in _LEFT})
    record["thresholds"] = [
        _least(one, each, given, by_year) for one in _asking(card, record["on"]) for each in one.least_pay
    ]
    record |= _floors(card, record["on"], given, by_year)
    keys = {*named_in(record), *extra_keys([left]), *(given.rate.sources() if given.rate else ())}
    sources = {**card.sources, **named_sources(keys - card.sources.keys())}
    known = {key: source for key, source in sources.items() if key in keys}
    return Finished(
        record, _page(record, country, known, t), known, _warnings(record), notes_on([named.country], place)
    )


def _line(lines: Sequence[Percentiles], per: str) -> Percentiles | None:
    """What an offer is compared with: a line with a median, else one with any step, else a mean."""
    steps = [step for step in PERCENTILES if step != "p50"]
    for names in (["p50"], steps, ["mean"]):
        known = [one for one in lines if any(lowest_or_none(one.get(name)) is not None for name in names)]
        if known:
            return rests_on(known, per)
    return rests_on(lines, per)


_LEFT = (
    "net", "net_of", "net_method", "net_place", "net_year", "net_tax", "net_range", "net_source", "real", "real_net",
    "price_level",
)  # fmt: skip
"""What is said of what is left of an offer; the steps of a spread are none of its own."""


def _record(named: Named, card: Card, region: str, given: Given, by_year: Figure) -> OfferOf:
    """The answer as long as nothing is known of the place."""
    regions = places.regions(named.country)
    return {
        "id": named.id,
        "country": named.country,
        "code": named.code,
        "title": card.record["title"],
        "region": region,
        "place": regions[region].name_en if region in regions else region,
        "currency": card.record["pay"]["currency"],
        "offer": _offered(given, by_year, places.country(named.country)),
        "compared": {"missing": NOT_HERE},
        "verdict": {"missing": NOT_HERE},
        "lower": "",
        "upper": "",
        "at": [],
        "undecided": [],
        "of_median": {"missing": NOT_HERE},
        "thresholds": [],
        "on": systems.today(),
    }


def _offered(given: Given, by_year: Figure, country: Country) -> Offered:
    made: Offered = {
        "amount": given.amount,
        "period": given.period,
        "currency": given.currency,
        "by_year": scaled(by_year, 1, 0),
        "derived": given.period != "year" or given.rate is not None,
    }
    if given.period == "hour" and amount_or_none(by_year) is not None:
        made["hours_per_year"] = country["hours_per_year"]
    if given.rate:
        made |= {
            "rate": round(given.rate.factor, 6),
            "rate_years": given.rate.years(),
            "rate_sources": given.rate.sources(),
        }
    return made


def _by_year(given: Given, line: Percentiles | None, every: Sequence[Percentiles], country: Country) -> Figure:
    """The offer by the year in the country's money; the reason where nothing longer is made of an hour."""
    if given.period == "hour" and not country.get("hours_make_a_year", True):
        if line is not None and all(one["period"] == "hour" for one in every if one["region"] == line["region"]):
            return {"missing": HOURLY_ONLY}
        if not _has_hours(line, every, country):
            return {"missing": ANNUAL_ONLY}
    return given.local * in_a_year(country["hours_per_year"])[given.period]


def _has_hours(line: Percentiles | None, every: Sequence[Percentiles], country: Country) -> bool:
    """Whether the publisher gives the occupation's pay by the hour as well, so that its year has its usual hours."""
    own = line is not None and lowest_or_none(line.get("p50_hour")) is not None
    whole = [one for one in every if one["region"] == country["country"] and one["period"] == "hour"]
    return own or any(lowest_or_none(one.get("p50")) is not None for one in whole)


def _compared(given: Given, line: Percentiles, every: Sequence[Percentiles], country: Country) -> OfferOf:
    """What the offer is compared with, by the publisher's period, and where it lies; why neither can be said."""
    found: dict[str, object] = {"pay": line}
    amount = _in_period(given, line, every, country)
    number = amount_or_none(amount)
    if number is None:
        return cast("OfferOf", {**found, "compared": amount, "verdict": amount, "of_median": amount})
    where = position(line, number)
    found |= {"compared": amount, "verdict": where.verdict, "lower": where.lower, "upper": where.upper}
    found |= {"at": where.at, "undecided": where.undecided, "of_median": _share(number, line.get("p50"))}
    if amount_or_none(line.get("p50")) is None and lowest_or_none(line.get("mean")) is not None:
        found["of_mean"] = _share(number, line.get("mean"))
    return cast("OfferOf", found)


def _in_period(given: Given, line: Percentiles, every: Sequence[Percentiles], country: Country) -> Figure:
    """The offer by the period of a published line, rounded as pay by that period is; the reason where an hour and a
    longer period are not turned into each other."""
    period = line["period"]
    places_kept = 2 if period in ("hour", "week") else 0
    if period == given.period:
        return given.local if given.rate is None else scaled(given.local, 1, places_kept)
    if "hour" in (period, given.period) and not country.get("hours_make_a_year", True):
        if period == "hour":
            return {"missing": HOURLY_ONLY}
        if not _has_hours(line, every, country):
            return {"missing": ANNUAL_ONLY}
    times = in_a_year(country["hours_per_year"])
    return scaled(given.local, times[given.period] / times[period], places_kept)


def _share(amount: float, of: object) -> Figure:
    """An amount in percent of another; of a bound it is less than so much, so that nothing is said."""
    whole = amount_or_none(of)
    if whole is None or whole <= 0:
        return cast("Figure", of) if isinstance(of, dict) and "missing" in of else {"missing": "not-published"}
    return round(100 * amount / whole, 1)


def position(line: Mapping[str, object], amount: float) -> Position:
    """Where an amount lies among the steps of a line; a top-coded step is above what is below its bound."""
    sides = {step: _side(line.get(step), amount) for step in PERCENTILES}
    above = [step for step in PERCENTILES if sides[step] == 1]
    below = [step for step in PERCENTILES if sides[step] == -1]
    lower, upper = above[-1] if above else "", below[0] if below else ""
    first = PERCENTILES.index(lower) + 1 if lower else 0
    last = PERCENTILES.index(upper) if upper else len(PERCENTILES)
    between = PERCENTILES[first:last]
    return Position(
        lower,
        upper,
        [step for step in between if sides[step] == 0],
        [step for step in between if sides[step] is None and step in line],
        _verdict(sides, line, amount),
    )


def _side(figure: object, amount: float) -> int | None:
    """1 where an amount is above a figure, -1 below, 0 equal; None where nobody can say."""
    number, least = amount_or_none(figure), lowest_or_none(figure)
    if number is not None:
        return (amount > number) - (amount < number)
    return -1 if least is not None and amount < least else None


def _verdict(sides: Mapping[str, int | None], line: Mapping[str, object], amount: float) -> str:
    """The steps an amount is known to lie above and below of, in a word; by the mean where there is nothing else."""
    p10, p25, p50, p75, p90 = (sides[step] for step in PERCENTILES)
    reaches_quarter, stays_in_half = p25 in (0, 1), p75 in (-1, 0)
    found = (
        ("at-median", p50 == 0),
        ("above-highest-tenth", p90 == 1),
        ("below-lowest-tenth", p10 == -1),
        ("above-middle-half", p75 == 1),
        ("below-middle-half", p25 == -1),
        ("middle-half-upper", p50 == 1 and stays_in_half),
        ("middle-half-lower", p50 == -1 and reaches_quarter),
        ("middle-half", p50 is None and reaches_quarter and stays_in_half),
        ("above-median", p50 == 1),
        ("below-median", p50 == -1),
    )
    first = next((name for name, holds in found if holds), "")
    steps = any(lowest_or_none(line.get(step)) is not None for step in PERCENTILES)
    side = None if first or steps else _side(line.get("mean"), amount)
    return first or {-1: "below-mean", 0: "at-mean", 1: "above-mean", None: "undecided"}[side]


def _left(country: str, region: str, by_year: Figure) -> Percentiles:
    """What is left of the offer after tax, and what it buys."""
    line = {"region": region, "year": 0, "period": "year", "p50": by_year, "source": ""}
    return with_extras([cast("Percentiles", line)], country, Extras(net=True, real=True, steps=False))[0]


def _asking(card: Card, day: str) -> list[Route]:
    """The routes that take an offer for the occupation, or may, and ask for a least pay."""
    if not any(route.get("least_pay") for route in visas.book(card.record["country"])["routes"]):
        return []
    from careercli.queries.faq.routes import routes_of

    found, _ = routes_of(card.record, day)
    return [one for one in found if one.least_pay and one.takes_offer and (one.is_open or one.is_unsure)]


def _least(route: Route, least: tuple[float, str], given: Given, by_year: Figure) -> LeastOf:
    amount, period = least
    lower: list[LowerLeast] = [
        {"amount": less, "period": per, "whom": whom, "reached": _reaches(given, by_year, less, per)}
        for less, per, whom in route.lower_pay
    ]
    return {
        "route": route.route,
        "name": route.name,
        "status": route.status,
        "amount": amount,
        "period": period,
        "going_rate": route.going_rate,
        "reached": _reaches(given, by_year, amount, period),
        "lower": lower,
        "more": route.more_pay,
        "source": route.source,
    }


def _reaches(given: Given, by_year: Figure, least: float, period: str) -> bool | None:
    """Whether an offer is as high as a least pay, by the same period or by the year; None where an hour of a law would
    have to be made a year, which laws and statistics do in their own ways."""
    if period == given.period:
        return given.local >= least
    amount = amount_or_none(by_year)
    return None if amount is None or period == "hour" else amount >= least * in_a_year(0)[period]


def _floors(card: Card, day: str, given: Given, by_year: Figure) -> OfferOf:
    """What sponsors of visas must pay by the level of the post, and the ends of a national pay scale."""
    found: dict[str, object] = {}
    pay = card.record["pay"]
    if pay["levels"]:
        found["sponsor_levels"] = _levels(pay["levels"][0], day, given, by_year)
    if grades := pay.get("scales", []):
        amounts = sorted(grade["amount"] for grade in grades)
        scale: PayScale = {"low": amounts[0], "high": amounts[-1], "period": "year", "source": grades[0]["source"]}
        found["pay_scale"] = scale
    return cast("OfferOf", found)


def _levels(entry: Levels, day: str, given: Given, by_year: Figure) -> SponsorLevels:
    """The levels with the highest that the offer reaches; one that is not a number leaves it open."""
    floors = {name: amount_or_none(cast("dict[str, object]", entry)[name]) for name in LEVELS}
    reached = {
        name: None if floor is None else _reaches(given, by_year, floor, entry["period"])
        for name, floor in floors.items()
    }
    highest = "".join([name for name, holds in reached.items() if holds][-1:])
    return {**entry, "reached": None if None in reached.values() else highest, "ended": day > entry["to"]}


def _warnings(record: OfferOf) -> list[str]:
    """That nothing is published for the place, and which larger area has pay."""
    if "pay" in record:
        return []
    values = {"id": record["id"], "place": record["place"]}
    if "wider" not in record:
        return [Message("warning.salary.place", **values)]
    larger = record["wider"]
    title = places.regions(record["country"])[larger].name_en
    return [Message("warning.offer.wider", **values, title=title, region=larger)]


def _page(record: OfferOf, country: Country, sources: Sources, t: Text | None) -> object:
    if not t:
        return None
    from careercli.record.pages.offer import OfferPage

    names = {key: one.name(t.lang) for key, one in places.regions(record["country"]).items()}
    short = {one["name"]: one["short"] for one in visas.book(record["country"])["routes"] if "short" in one}
    return OfferPage(record, country, names, short, sources)
