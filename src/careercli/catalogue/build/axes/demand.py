"""Demand: what the publisher says of a shortage, and openings for each worker."""

from collections.abc import Iterator
from typing import Any

from careercli.catalogue.build.axes.subject import Among, Subject
from careercli.model.figure import amount_or_none
from careercli.model.occupation import Listing, Projection
from careercli.model.rating import AxisPart

SHORTAGE_LISTS = (
    "us/schedule-a", "gb/immigration-salary-list", "gb/temporary-shortage-list", "au/osl", "de/blue-card-shortage",
    "sg/compass-shortage",
)  # fmt: skip
"""Official lists of occupations found short; a state's own is the same name with the state behind it."""
BALANCE = {"Strong": 5.0, "Moderate": 2.5}
"""How far from balance (5) the words of a rating lie, up for a shortage and down for a surplus."""


def rating(words: str) -> float:
    """0 to 10 for the publisher's words: strong surplus, moderate surplus, balance, moderate and strong shortage."""
    away = next((steps for word, steps in BALANCE.items() if words.startswith(word)), 0.0)
    return 5 + away if words.endswith("Shortage") else 5 - away


def openings(subject: Subject) -> float | None:
    """Openings a year for 1,000 workers at the start of the projection."""
    projection = _projection(subject)
    if projection is None:
        return None
    posts, people = (amount_or_none(projection.get(key)) for key in ("openings_per_year", "employment_from"))
    return 1000 * posts / people if posts is not None and people else None


def demand(subject: Subject, among: Among) -> list[AxisPart]:
    """The mean of the parts there are. An occupation on no shortage list has no such part: lists name the short ones,
    and say nothing of the others."""
    parts = [*_balance(subject), *_listed(subject)]
    per_worker, projection = openings(subject), _projection(subject)
    if per_worker is not None and projection is not None:
        told: dict[str, Any] = {"figure": round(per_worker, 1), "unit": "per 1,000", "sources": [projection["source"]]}
        parts.append(among.part("openings", subject.record["country"], per_worker, **told))
    return parts


def _projection(subject: Subject) -> Projection | None:
    return next(iter(subject.record["outlook"]["projections"]), None)


def _balance(subject: Subject) -> Iterator[AxisPart]:
    projection = _projection(subject)
    words = [projection[key] for key in ("recent", "future") if key in projection] if projection else []
    if projection and words:
        value = sum(map(rating, words)) / len(words)
        told = " → ".join(words)
        yield {"what": "balance", "figure": told, "unit": "words", "value": value, "sources": [projection["source"]]}


def _listed(subject: Subject) -> Iterator[AxisPart]:
    """10 on a national list; where states have their own, 5 on any and up to 10 by the share of states."""
    found = [entry for entry in subject.record["lists"] if entry["status"] == "in force" and _is_shortage(entry)]
    states = {entry["list"] for entry in found if entry["list"] not in SHORTAGE_LISTS}
    if found:
        value = 5 + 5 * len(states) / subject.states if subject.states else 10.0
        told = f"{len(states)} of {subject.states}" if subject.states else found[0]["name"]
        unit = "states" if subject.states else "words"
        sources = sorted({entry["source"] for entry in found})
        yield {"what": "shortage-list", "figure": told, "unit": unit, "value": round(value, 2), "sources": sources}


def _is_shortage(entry: Listing) -> bool:
    return any(entry["list"] == name or entry["list"].startswith(f"{name}-") for name in SHORTAGE_LISTS)


FIGURES = {"openings": openings}
