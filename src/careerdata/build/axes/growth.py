"""Prospects: projected growth of employment a year."""

from typing import Any

from careercli.record.figure import amount_or_none
from careercli.record.growth import a_year as compounded
from careercli.record.national import projection_of
from careercli.record.rating import AxisPart
from careerdata.build.axes.subject import Among, Subject, gap_of, of_group, reason_of


def a_year(subject: Subject) -> float | None:
    """Percent a year, compounded over the years of the projection."""
    projection = projection_of(subject.record)
    percent = amount_or_none(projection["growth_percent"]) if projection else None
    if projection is None or percent is None:
        return None
    return compounded(percent, projection["to"] - projection["from"])


def growth(subject: Subject, among: Among) -> list[AxisPart]:
    """The percentile in the country: the publishers project by methods of their own and over different years."""
    amount, projection = a_year(subject), projection_of(subject.record)
    if amount is None or projection is None:
        return []
    told: dict[str, Any] = {"figure": round(amount, 2), "unit": "percent a year", "sources": [projection["source"]]}
    return [among.part("growth", subject.record["country"], amount, **told, **of_group(projection))]


def why(subject: Subject) -> str:
    """Why there is no axis."""
    projection = projection_of(subject.record)
    found = reason_of(projection["growth_percent"]) if projection else ""
    return found or gap_of(subject.record, "outlook") or "not-published"


FIGURES = {"growth": a_year}
