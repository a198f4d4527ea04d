"""The visa routes of an occupation on a day, as answers to questions read them, and the lists over by then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.catalogue import visas
from careercli.explore.visas import routes_on
from careercli.model.faq.way import Way, way
from careercli.model.standing import state_on

if TYPE_CHECKING:
    from careercli.model.occupation import Occupation

COUNTS = "in force"


def ways_of(record: Occupation, day: str) -> tuple[list[Way], frozenset[tuple[str, int]]]:
    """Every route as `career visas` answers it on the day; the lists (key, year) that do not count on it."""
    country = record["country"]
    book = visas.book(country)
    routes = {f"{country}/{route['key']}": route for route in book["routes"]}
    ways = [way(told, routes[told["route"]], day) for told in routes_on(record, book, day)]
    return ways, frozenset(_over(country, book, day))


def _over(country: str, book: dict[str, Any], day: str) -> list[tuple[str, int]]:
    return [
        (f"{country}/{name}", version["year"])
        for name, versions in book["lists"].items()
        for version in versions
        if state_on(version, day) != COUNTS
    ]
