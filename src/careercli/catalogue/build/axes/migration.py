"""Ease of migration: of the country's visa routes that occupations decide on, how many take this one."""

from careercli.catalogue.build.axes.subject import Among, Subject
from careercli.model.rating import AxisPart
from careercli.model.visas import CLOSED, UNKNOWN


def migration(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """Ten times the share; a route of which it is not known here counts on neither side. Official lists count through
    the routes they open, and are not counted again."""
    decided = [route for route in subject.routes if route.status != UNKNOWN]
    taken = [route for route in decided if route.status != CLOSED]
    if not decided:
        return []
    sources = sorted({route.source for route in decided})
    told = f"{len(taken)} of {len(decided)}"
    value = round(10 * len(taken) / len(decided), 2)
    return [{"what": "routes", "figure": told, "unit": "routes", "value": value, "sources": sources}]
