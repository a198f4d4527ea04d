"""Competition (negative): job seekers for each opening, where a publisher projects them."""

from math import log2

from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of
from careercli.record.rating import AxisPart
from careerdata.build.axes.subject import Among, Subject, gap_of, reason_of

MIDDLE, DOUBLING = 5.0, 5.0
"""The value at one seeker for each opening, and what twice as many take from it."""


def seekers(subject: Subject) -> float | None:
    """Seekers over openings of the whole projection; so far only Canada publishes them. None where more posts go than
    come free: there is nothing to share out."""
    projection = projection_of(subject.record)
    if projection is None:
        return None
    people, posts = amount_or_none(projection.get("seekers")), amount_or_none(projection["openings"])
    return max(0.0, people / posts) if people is not None and posts is not None and posts > 0 else None


def competition(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """10 at half a seeker for each opening or fewer, 5 at one, 0 at two or more, evenly by doublings.

    Not a percentile: half of the figures lie within a few percent of one, and their order there is rounding.
    """
    amount, projection = seekers(subject), projection_of(subject.record)
    if amount is None or projection is None:
        return []
    value = round(min(10.0, max(0.0, MIDDLE - DOUBLING * log2(amount) if amount else 10.0)), 2)
    told, sources = round(amount, 2), [projection["source"]]
    return [{"what": "seekers", "figure": told, "unit": "per opening", "value": value, "sources": sources}]


def why(subject: Subject) -> str:
    """Why there is no axis."""
    projection = projection_of(subject.record)
    if projection is None:
        return gap_of(subject.record, "outlook") or "not-published"
    gap = reason_of(projection.get("seekers")) or reason_of(projection["openings"])
    return gap or ("no-openings" if "seekers" in projection else "not-published")


FIGURES = {"seekers": seekers}
