"""What migrants must have (negative): how many kinds of things the least demanding open route asks."""

from careercli.catalogue.build.axes.subject import Among, Subject
from careercli.model.rating import AxisPart
from careercli.model.visas import CLOSED, UNKNOWN

FOR_SOME = {"stay", "citizenship"}
"""A route that asks these is open only to people who are there already, or of certain countries: it is not counted."""
MOST = 6
"""Kinds asked that come to 0; one kind comes to 10."""


def requirements(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """10 for one kind, 2 less for each further one. Routes whose demands are not all known here are not counted."""
    open_ones = [route for route in subject.routes if route.status not in (CLOSED, UNKNOWN)]
    asking = [route for route in open_ones if route.asks and not FOR_SOME & set(route.asks)]
    if not asking:
        return []
    easiest = min(asking, key=lambda route: len(route.asks))
    value = 10 * (MOST - min(MOST, len(easiest.asks))) / (MOST - 1)
    told = f"{len(easiest.asks)}: {', '.join(easiest.asks)}"
    return [{"what": "asks", "figure": told, "unit": "kinds", "value": value, "sources": [easiest.source]}]
