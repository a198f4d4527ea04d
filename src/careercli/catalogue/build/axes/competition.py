"""Competition (negative): job seekers for each opening, where a publisher projects them."""

from math import log2
from typing import Any

from careercli.catalogue.build.axes.subject import Among, Subject, gap_of, reason_of
from careercli.model.figure import amount_or_none
from careercli.model.rating import AxisPart

MIDDLE, DOUBLING = 5.0, 5.0
"""The value at one seeker for each opening, and what twice as many take from it."""


def seekers(subject: Subject) -> float | None:
    """Seekers over openings of the whole projection; so far only Canada publishes them. None where more posts go than
    come free: there is nothing to share out."""
    for projection in subject.record["outlook"]["projections"][:1]:
        people, posts = (amount_or_none(projection.get(key)) for key in ("seekers", "openings"))
        if people is not None and posts is not None and posts > 0:
            return max(0.0, people / posts)
    return None


def competition(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """10 at half a seeker for each opening or fewer, 5 at one, 0 at two or more, evenly by doublings.

    Not a percentile: half of the figures lie within a few percent of one, and their order there is rounding.
    """
    amount = seekers(subject)
    if amount is None:
        return []
    value = MIDDLE - DOUBLING * log2(amount) if amount else 10.0
    told: dict[str, Any] = {"figure": round(amount, 2), "unit": "per opening"}
    told |= {
        "value": round(min(10.0, max(0.0, value)), 2),
        "sources": [subject.record["outlook"]["projections"][0]["source"]],
    }
    return [AxisPart(**{"what": "seekers", **told})]  # type: ignore[typeddict-item]


def why(subject: Subject) -> str:
    """Why there is no axis."""
    projection = next(iter(subject.record["outlook"]["projections"]), None)
    if projection is None:
        return gap_of(subject.record, "outlook") or "not-published"
    gap = reason_of(projection.get("seekers")) or reason_of(projection["openings"])
    return gap or ("no-openings" if "seekers" in projection else "not-published")


FIGURES = {"seekers": seekers}
