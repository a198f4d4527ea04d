"""Room for higher pay: what the well paid of the occupation earn for each unit the low paid do."""

from typing import Any

from careercli.record.figure import amount_or_none
from careercli.record.money import Percentiles
from careercli.record.national import national_lines
from careercli.record.rating import AxisPart
from careerdata.build.axes.subject import Among, Subject, of_group, reason_of

FLOOR = "low-is-floor"
"""The note of a low that is only the minimum wage: it says nothing of the occupation."""


def national(subject: Subject) -> Percentiles | None:
    """The first wage record of the whole country."""
    return next(iter(national_lines(subject.record)), None)


def ratio(subject: Subject) -> float | None:
    """The country's pair of percentiles, one over the other; None where either is a bound, the minimum wage or not
    published."""
    wages = national(subject)
    if wages is None or FLOOR in wages.get("note", "").split():
        return None
    high, low = (amount_or_none(wages.get(step)) for step in subject.spread)
    return high / low if high is not None and low else None


def spread(subject: Subject, among: Among) -> list[AxisPart]:
    """The percentile of the ratio in the country: pairs differ between countries, so it is never set across them."""
    amount, wages = ratio(subject), national(subject)
    if amount is None or wages is None:
        return []
    told: dict[str, Any] = {"what": "/".join(subject.spread), "figure": round(amount, 2), "unit": "ratio"}
    told |= {"year": wages["year"], "sources": [wages["source"]], **of_group(wages)}
    return [among.part("spread", subject.record["country"], amount, **told)]


def why(subject: Subject) -> str:
    """Why there is no axis: the first of the pair that is no number."""
    wages = national(subject)
    if wages is None:
        return "not-published"
    if FLOOR in wages.get("note", "").split():
        return "minimum-wage-floor"
    figures = [wages.get(step) for step in subject.spread]
    return next(filter(None, map(reason_of, figures)), "not-published")


FIGURES = {"spread": ratio}
