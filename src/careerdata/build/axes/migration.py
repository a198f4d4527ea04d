"""Ease of migration: whether a route open to the occupation asks for an employer, and how many are open to it."""

from typing import Any

from careercli.record.rating import AxisPart
from careercli.record.route_asks import is_for_newcomers, needs_offer
from careercli.record.visas import CLOSED, UNKNOWN
from careerdata.build.axes.subject import Among, Route, Subject

BEST = {"no offer needed": 10.0, "an offer needed": 5.0, "open, what it asks is not known here": 5.0, "none open": 0.0}
"""What the best route counts."""


def decided(subject: Subject) -> list[Route]:
    """The routes a newcomer of any country may take, as far as it is known whether they take the occupation; those
    that look at the person are not among them."""
    return [route for route in subject.routes if route.status != UNKNOWN and is_for_newcomers(route.asks)]


def opened(subject: Subject) -> list[Route]:
    """Those of them that take it."""
    return [route for route in decided(subject) if route.status != CLOSED]


def count(subject: Subject) -> float | None:
    """How many take it; None where of none it is known."""
    return float(len(opened(subject))) if decided(subject) else None


def migration(subject: Subject, among: Among) -> list[AxisPart]:
    """The mean of the best route and the percentile of their number in the country, 0 where none is open: which lists
    and routes a country has differs, so numbers are never set across. Official lists count through the routes they
    open, and not again."""
    found = opened(subject)
    amount = count(subject)
    if amount is None:
        return []
    best = max(found, key=lambda route: (BEST[_way_in(route)], not route.hinted), default=None)
    told = _way_in(best) if best else "none open"
    sources = sorted({route.source for route in found or decided(subject)})
    way: AxisPart = {"what": "way-in", "figure": told, "unit": "words", "value": BEST[told], "sources": sources}
    if best is None:
        return [way]
    if best.hinted:
        way["hint"] = True
    number: dict[str, Any] = {"figure": int(amount), "unit": "routes", "sources": sources}
    return [way, among.part("routes", subject.record["country"], amount, **number)]


def _way_in(route: Route) -> str:
    if not route.asks:
        return "open, what it asks is not known here"
    return "an offer needed" if needs_offer(route.asks, route.instead) else "no offer needed"


FIGURES = {"routes": count}
