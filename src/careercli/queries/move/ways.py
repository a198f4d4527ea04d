"""The visa routes of a country for one person: how each stands, the margin to its last round, what would open it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import places, visas
from careercli.queries import rounds
from careercli.queries.faq.routes import Route, read_routes
from careercli.record.figure import lowest_or_none
from careercli.record.money import in_a_year
from careercli.record.move import CLOSED, CONDITIONS
from careercli.record.route_asks import NEEDED
from careercli.record.visas import PERSON
from careercli.rules.move import GRADE_OF, margin_to, order, stands
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from careercli.record.card import Card
    from careercli.record.move import LeastPay, Margin, Unlock, WayOf
    from careercli.record.occupation import Occupation
    from careercli.record.points import Change
    from careercli.record.visas import OwnPoints, RouteOf, RoutesOf
    from careercli.rules.move import Mover

OFFER_EFFORT = 4
"""An offer of work is mostly in others' hands: dearer than a test, cheaper than a nomination."""
HOUR = "hour"


class Answered(NamedTuple):
    """What a person's facts come to under a system, and what would raise it."""

    points: OwnPoints
    improvements: Sequence[Change]


if TYPE_CHECKING:
    Judge = Callable[[RoutesOf], Mapping[str, Answered]]
    """The points of a person under each system of the routes."""


class Country(NamedTuple):
    """The ways of a country, the best first, and what each asks by kind."""

    ways: list[WayOf]
    asks: Mapping[str, Sequence[str]]

    @property
    def best(self) -> WayOf | None:
        """The first that is not closed."""
        return next((way for way in self.ways if way["way"] != CLOSED), None)


def ways_of(record: RoutesOf, card: Card, who: Mover, answered: Mapping[str, Answered]) -> Country:
    """Every route of the country but those that only pick among the people of another."""
    routes = record["visas"]
    book = visas.book(record["country"])
    read = {one.route: one for one in read_routes(routes, card.record, book, record["on"])}
    picks = [route for route in routes if read[route["route"]].rounds]
    made: list[tuple[tuple[int, ...], WayOf]] = []
    for route in routes:
        if not read[route["route"]].rounds:
            way = _way(route, read[route["route"]], who, answered, _margin(route, picks, answered), card.record)
            made.append((order(way, [reason["kind"] for reason in route["why"]]), way))
    made.sort(key=lambda one: one[0])
    return Country([way for _, way in made], {key: one.asks for key, one in read.items()})


def _way(
    route: RouteOf,
    read: Route,
    who: Mover,
    answered: Mapping[str, Answered],
    margin: Margin | None,
    occupation: Occupation,
) -> WayOf:
    own = [answered[one["system"]] for one in route["systems"] if one["system"] in answered]
    points = [one.points for one in own]
    found = stands(route, read.asks, who, points, margin)
    country = occupation["country"]
    way: WayOf = {
        "route": route["route"],
        "name": route["name"],
        "way": found.way,
        "status": route["status"],
        "offer": route["offer"],
        "offered": who.offered(country),
        "bound_to": route["bound_to"],
        "why": found.why,
        "needs": route["needs"],
        "asks": list(read.asks),
        "lacking": list(dict.fromkeys(key for one in points for fact in one["missing"] for key in fact["keys"])),
        "hint": route["hint"],
        "improvements": [change for one in own for change in one.improvements],
        "page": route["page"],
        "checked": route["checked"],
        "confidence": route["confidence"],
        "grade": GRADE_OF[route["confidence"]],
        "source": route["source"],
    }
    if points:
        way["points"] = points
    if margin:
        way["margin"] = margin
    if least := _least_pay(read, occupation):
        way["least_pay"] = least
    for key in ("edition_ended", "citizens"):
        if key in route:
            way[key] = route[key]
    return way


def _margin(route: RouteOf, picks: Sequence[RouteOf], answered: Mapping[str, Answered]) -> Margin | None:
    """The score against the lowest cut-off among the newest rounds that take people of the route with this occupation;
    where only scores of invited people were seen, against the lowest of them."""
    names = [one["system"] for one in route["systems"]]
    if not names:
        return None
    system = rounds.system() if rounds.system() in names else names[0]
    sharing = [one for one in picks if system in {other["system"] for other in one["systems"]}]
    newest = _fitting(route, [one for one in (route, *sharing) if _cutoff(one) is not None])
    if newest is None:
        return None
    score = answered[system].points if system in answered else None
    cutoff = _cutoff(newest)
    total = score["total"] if score else None
    return {
        "system": system,
        "total": total,
        "cutoff": cutoff or 0,
        "points": margin_to(total, cutoff or 0),
        "round": newest["route"],
        "name": newest["name"],
        "date": newest["invited"]["last"] or "",
        "edition_ended": next((one["known_to"] for one in route["systems"] if _has_ended(one, system)), None),
    }


def _has_ended(one: Mapping[str, object], system: str) -> bool:
    return one["system"] == system and not one["known"]


def _cutoff(route: RouteOf) -> int | None:
    invited = route.get("invited")
    return invited.get("cutoff", invited.get("low")) if invited else None


def _fitting(route: RouteOf, found: Sequence[RouteOf]) -> RouteOf | None:
    """Of the routes with rounds the one with the lowest cut-off that takes this occupation; rounds that look at the
    person alone (French) do not fit everybody, and a round is old where a later one of the same people was held."""
    own = [one for one in found if one is route or (one["status"] == CONDITIONS and one["bound_to"] != PERSON)]
    others = [one for one in own if one is not route]
    later = [one for one in others if str(one["invited"]["last"]) > str(route.get("invited", {}).get("last") or "")]
    return min(later or own, key=lambda one: _cutoff(one) or 0, default=None)


def _least_pay(read: Route, occupation: Occupation) -> LeastPay | None:
    """The least pay the route asks on the day, against the usual pay."""
    if not read.least_pay:
        return None
    amount, period = read.least_pay[0]
    median = occupation["pay"].get("median_year")
    usual = lowest_or_none(median["amount"]) if median else None
    country = places.country(occupation["country"])
    yearly = None if period == HOUR else amount * in_a_year(country["hours_per_year"])[period]
    return {
        "amount": amount,
        "period": period,
        "currency": country["currency"],
        "going_rate": read.going_rate,
        "median_reaches": _reaches(usual, yearly, [less for less, per, _ in read.lower_pay if per == period]),
        "lower": [less for less, _, _ in read.lower_pay],
        "source": read.source,
    }


def _reaches(usual: float | None, least: float | None, lower: Sequence[float]) -> bool | None:
    """Whether the usual pay is as high; not said where a lower one is enough for some."""
    if usual is None or least is None:
        return None
    if usual >= least:
        return True
    return None if lower else False


def unlocks(country: Country, who: Mover, key: str) -> list[Unlock]:
    """What would open ways that are not, or raise the points of the best: the cheapest first."""
    found = [*_by_points(country), *_by_offer(country, who, key)]
    return sorted(found, key=lambda one: (not one["passes"], one["effort"], -(one["gain"] or 0)))


def _by_points(country: Country) -> Iterator[Unlock]:
    seen: set[str] = set()
    for way in country.ways:
        for change in way["improvements"]:
            if change["says"] not in seen and (way is country.best or change["passes"]):
                seen.add(change["says"])
                yield _unlock(way, "points", change["says"], change["gain"], change["passes"], change["effort"])


def _by_offer(country: Country, who: Mover, key: str) -> Iterator[Unlock]:
    """The first route, in words, that an offer of work would open where the best does without or lacks one."""
    waiting = [way for way in country.ways if way["way"] == CONDITIONS and way["offer"] == NEEDED]
    if waiting and not who.offered(key):
        says = Message("move.unlock.offer", names=[way["name"] for way in waiting if way["bound_to"] != PERSON])
        yield _unlock(waiting[0], "offer", says, None, passes=False, effort=OFFER_EFFORT)


def _unlock(way: WayOf, kind: str, says: str, gain: float | None, passes: bool, effort: int) -> Unlock:
    made = {"says": says, "route": way["route"], "name": way["name"], "kind": kind}
    return {**made, "gain": gain, "passes": passes, "effort": effort}  # type: ignore[typeddict-item]
