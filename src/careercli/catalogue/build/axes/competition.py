"""Competition (negative): job seekers for each opening, where a publisher projects them."""

from typing import Any

from careercli.catalogue.build.axes.subject import Among, Subject
from careercli.model.figure import amount_or_none
from careercli.model.rating import AxisPart


def seekers(subject: Subject) -> float | None:
    """Seekers over openings of the whole projection; so far only Canada publishes them."""
    for projection in subject.record["outlook"]["projections"][:1]:
        people, posts = (amount_or_none(projection.get(key)) for key in ("seekers", "openings"))
        if people is not None and posts:
            return people / posts
    return None


def competition(subject: Subject, among: Among) -> list[AxisPart]:
    """The percentile in the country from its other end: 10 where the fewest seek each opening."""
    amount = seekers(subject)
    if amount is None:
        return []
    projection = subject.record["outlook"]["projections"][0]
    told: dict[str, Any] = {"figure": round(amount, 2), "unit": "per opening", "sources": [projection["source"]]}
    return [among.part("seekers", subject.record["country"], amount, negative=True, **told)]


FIGURES = {"seekers": seekers}
