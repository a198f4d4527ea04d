"""What migrants must have (negative): how many kinds of things the least demanding open route asks."""

from careercli.record.rating import AxisPart
from careerdata.build.axes.migration import decided, opened
from careerdata.build.axes.subject import Among, Subject

MOST = 6
"""Kinds asked that come to 0; one kind comes to 10."""


def requirements(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """10 for one kind, 2 less for each further one; 0 where none of the routes is open, which no effort changes.

    Routes whose demands are not all known here are not counted.
    """
    found = opened(subject)
    if not found:
        sources = sorted({route.source for route in decided(subject)})
        none: AxisPart = {"what": "asks", "figure": "none open", "unit": "kinds", "value": 0.0, "sources": sources}
        return [none] if sources else []
    easiest = min((route for route in found if route.asks), key=lambda route: len(route.asks), default=None)
    if easiest is None:
        return []
    value = 10 * (MOST - min(MOST, len(easiest.asks))) / (MOST - 1)
    told = f"{len(easiest.asks)}: {', '.join(easiest.asks)}"
    return [{"what": "asks", "figure": told, "unit": "kinds", "value": value, "sources": [easiest.source]}]
