"""Room for higher pay: what the well paid of the occupation earn for each unit the low paid do."""

from typing import Any

from careercli.catalogue.build.axes.subject import Among, Subject
from careercli.model.figure import amount_or_none
from careercli.model.rating import AxisPart


def ratio(subject: Subject) -> float | None:
    """The country's pair of percentiles, one over the other; None where either is a bound or not published."""
    record = subject.record
    national = next((one for one in record["pay"]["percentiles"] if one["region"] == record["country"]), None)
    if national is None:
        return None
    high, low = (amount_or_none(national.get(step)) for step in subject.spread)
    return high / low if high is not None and low else None


def spread(subject: Subject, among: Among) -> list[AxisPart]:
    """The percentile of the ratio in the country: pairs differ between countries, so it is never set across them."""
    amount = ratio(subject)
    if amount is None:
        return []
    national = next(one for one in subject.record["pay"]["percentiles"] if one["region"] == subject.record["country"])
    told: dict[str, Any] = {"what": "/".join(subject.spread), "figure": round(amount, 2), "unit": "ratio"}
    told |= {"year": national["year"], "sources": [national["source"]]}
    return [among.part("spread", subject.record["country"], amount, **told)]


FIGURES = {"spread": ratio}
