"""Prospects: projected growth of employment a year."""

from typing import Any

from careercli.catalogue.build.axes.subject import Among, Subject
from careercli.model.figure import amount_or_none
from careercli.model.rating import AxisPart


def a_year(subject: Subject) -> float | None:
    """Percent a year, compounded over the years of the projection."""
    for projection in subject.record["outlook"]["projections"][:1]:
        percent, years = amount_or_none(projection["growth_percent"]), projection["to"] - projection["from"]
        if percent is not None and percent > -100 and years > 0:
            return float(100 * ((1 + percent / 100) ** (1 / years) - 1))
    return None


def growth(subject: Subject, among: Among) -> list[AxisPart]:
    """The percentile in the country: the publishers project by methods of their own and over different years."""
    amount = a_year(subject)
    if amount is None:
        return []
    projection = subject.record["outlook"]["projections"][0]
    told: dict[str, Any] = {"figure": round(amount, 2), "unit": "percent a year", "sources": [projection["source"]]}
    return [among.part("growth", subject.record["country"], amount, **told)]


FIGURES = {"growth": a_year}
