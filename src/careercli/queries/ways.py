"""The visa routes of an occupation on a day, as answers to questions read them, and the lists over by then."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

from careercli.atlas import routes as systems
from careercli.atlas import visas
from careercli.queries.visas import posts_of, routes_on
from careercli.record.faq.way import Way, way
from careercli.record.standing import in_time, state_on

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation

COUNTS = "in force"
GOING_RATES = dict.fromkeys(("gb/skilled-worker", "gb/skilled-worker-shortage"), ("gb/skilled-worker", "published_A_D"))
"""Routes that ask the going rate of the job where it is above their least pay: the system and the rule that has them,
for 37.5 hours a week, in full."""


def ways_of(record: Occupation, day: str) -> tuple[list[Way], frozenset[tuple[str, int]]]:
    """Every route as `career visas` answers it on the day; the lists (key, year) that do not count on it."""
    country = record["country"]
    book = visas.book(country)
    routes = {f"{country}/{route['key']}": route for route in book["routes"]}
    ways = [
        way(told, routes[told["route"]], day, record["code"], partial(going_rate, told["route"], record["code"], day))
        for told in routes_on(record, book, day)
    ]
    return ways, frozenset(_over(country, book, day))


def posts_told(record: Occupation) -> list[tuple[str, str]]:
    """Who may not hold posts of the occupation, whatever visa they have, and the grade of the evidence."""
    return [(post["says"], post["confidence"]) for post in posts_of(visas.book(record["country"]), record["code"])]


def not_covered(country: str) -> list[str]:
    """The ways to work in the country that are not here."""
    found: list[str] = visas.book(country)["not_covered"]
    return found


def going_rate(route: str, code: str, day: str, part: str = "") -> float:
    """The yearly going rate a route asks for the occupation on the day, or the part of it that a rule of the system
    has; 0 where it asks none."""
    if route not in GOING_RATES:
        return 0.0
    system, whole = GOING_RATES[route]
    return _going_rates(system, part or whole, day).get(code, 0.0)


@cache
def _going_rates(system: str, rule: str, day: str) -> dict[str, float]:
    record = systems.record_or_none(system) or {"rules": []}
    blocks = (block for one in record["rules"] if one["id"] == rule for block in one["dated"])
    return next((block["levels"] for block in blocks if in_time(block, day)), {})


def _over(country: str, book: dict[str, Any], day: str) -> list[tuple[str, int]]:
    return [
        (f"{country}/{name}", version["year"])
        for name, versions in book["lists"].items()
        for version in versions
        if state_on(version, day) != COUNTS
    ]
