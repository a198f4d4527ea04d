"""Income: the yearly median among the country's occupations, and at purchasing power among those of all countries."""

from typing import Any

from careercli.record.figure import lowest_or_none
from careercli.record.rating import AxisPart
from careerdata.build.axes.subject import EVERYWHERE, Among, Subject, of_group, reason_of


def median(subject: Subject) -> float | None:
    """The national median by the year, in the country's money; a bound counts as the amount it names."""
    found = subject.record["pay"].get("median_year")
    return lowest_or_none(found["amount"]) if found else None


def dollars(subject: Subject) -> float | None:
    """The same in US dollars of equal purchasing power; None without a rate."""
    amount = median(subject)
    return amount * subject.dollars if amount is not None and subject.dollars else None


def pay(subject: Subject, among: Among) -> list[AxisPart]:
    """Two percentiles of equal weight. Without a rate the first alone."""
    amount, worth = median(subject), dollars(subject)
    if amount is None:
        return []
    told = subject.record["pay"]["median_year"]
    year, sources = told["year"], [told["source"]]
    group = of_group(next(iter(subject.record["pay"]["percentiles"]), {}))
    own: dict[str, Any] = {
        "figure": told["amount"],
        "unit": told["currency"],
        "year": year,
        "sources": sources,
        **group,
    }
    parts = [among.part("median", subject.record["country"], amount, **own)]
    if worth is not None:
        keys = [*sources, *([subject.dollars_source] if subject.dollars_source else [])]
        alike: dict[str, Any] = {"figure": round(worth), "unit": "USD", "year": year, "sources": keys, **group}
        parts.append(among.part("ppp", EVERYWHERE, worth, **alike))
    return parts


def why(subject: Subject) -> str:
    """Why there is no axis."""
    found = subject.record["pay"].get("median_year")
    return reason_of(found["amount"]) if found else "not-published"


FIGURES = {"median": median, "ppp": dollars}
