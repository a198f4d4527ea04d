"""Demand: what the publisher says of a shortage, and openings for each worker."""

from collections.abc import Iterator
from typing import Any

from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of
from careercli.record.occupation import Listing
from careercli.record.rating import AxisPart
from careerdata.build.axes.subject import Among, Subject, gap_of, of_group, reason_of

SHORTAGE_LISTS = ("us/schedule-a", "gb/immigration-salary-list", "gb/temporary-shortage-list")
"""Official lists of occupations found short, of countries where something tells of the occupations that are on none.

Germany's and Singapore's are left out: nothing there tells of the others, so that the axis could only ever be high.
"""
NOT_HIRING = "only for staying"
"""How the condition of a listed occupation begins that is open to people who are there already."""
BALANCE = {"Strong": 5.0, "Moderate": 2.5}
"""How far from balance (5) the words of a rating lie, up for a shortage and down for a surplus."""
RATED = {"shortage": 10.0, "regional shortage": 5.0, "metropolitan shortage": 5.0, "no shortage": 0.0}
"""What a rating counts, of the country or a state."""


def rating(words: str) -> float:
    """0 to 10 for the publisher's words: strong surplus, moderate surplus, balance, moderate and strong shortage."""
    away = next((steps for word, steps in BALANCE.items() if words.startswith(word)), 0.0)
    return 5 + away if words.endswith("Shortage") else 5 - away


def openings(subject: Subject) -> float | None:
    """Openings a year for 1,000 workers at the start of the projection."""
    projection = projection_of(subject.record)
    if projection is None:
        return None
    posts, people = (amount_or_none(projection.get(key)) for key in ("openings_per_year", "employment_from"))
    return 1000 * posts / people if posts is not None and people else None


def demand(subject: Subject, among: Among) -> list[AxisPart]:
    """The mean of the parts there are. A list alone is no axis: it names the short ones and says nothing of others."""
    parts = [*_balance(subject), *_rated(subject, among), *_openings(subject, among)]
    return [*parts, *_listed(subject)] if parts else []


def _openings(subject: Subject, among: Among) -> Iterator[AxisPart]:
    per_worker, projection = openings(subject), projection_of(subject.record)
    if per_worker is not None and projection is not None:
        told: dict[str, Any] = {"figure": round(per_worker, 1), "unit": "per 1,000", "sources": [projection["source"]]}
        yield among.part("openings", subject.record["country"], per_worker, **told, **of_group(projection))


def _balance(subject: Subject) -> Iterator[AxisPart]:
    projection = projection_of(subject.record)
    words = [projection[key] for key in ("recent", "future") if key in projection] if projection else []
    if projection and words:
        value = sum(map(rating, words)) / len(words)
        told = " → ".join(words)
        yield {"what": "balance", "figure": told, "unit": "words", "value": value, "sources": [projection["source"]]}


def short(subject: Subject) -> float | None:
    """Percent: the mean of what the rating of the country counts and of what those of its states do."""
    rated = [RATED[one["rating"]] for one in subject.record["outlook"].get("shortage", [])]
    country, states = rated[:1], rated[1:]
    return 10 * (country[0] + sum(states) / len(states)) / 2 if states else None


def _rated(subject: Subject, among: Among) -> Iterator[AxisPart]:
    """By percentile in the country, as openings are: not short is no surplus, which nobody there rates."""
    amount = short(subject)
    if amount is not None:
        first = subject.record["outlook"]["shortage"][0]
        told: dict[str, Any] = {"unit": "percent", "year": first["year"], "sources": [first["source"]]}
        yield among.part(
            "short", subject.record["country"], amount, what="shortage-rated", figure=round(amount, 1), **told
        )


def _listed(subject: Subject) -> Iterator[AxisPart]:
    """10 on an official list of shortages."""
    found = [entry for entry in subject.record["lists"] if _is_shortage(entry)]
    if found:
        sources = sorted({entry["source"] for entry in found})
        yield {"what": "shortage-list", "figure": found[0]["name"], "unit": "words", "value": 10.0, "sources": sources}


def _is_shortage(entry: Listing) -> bool:
    hiring = not entry.get("condition", "").startswith(NOT_HIRING)
    return entry["list"] in SHORTAGE_LISTS and entry["status"] == "in force" and hiring


def why(subject: Subject) -> str:
    """Why there is no axis."""
    projection = projection_of(subject.record)
    found = projection and (projection.get("openings_per_year") or projection["openings"])
    return reason_of(found) or gap_of(subject.record, "outlook") or "not-assessed"


FIGURES = {"openings": openings, "short": short}
