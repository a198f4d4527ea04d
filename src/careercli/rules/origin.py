"""Whom a step of recognition is for: by passport, country of training and country of recent practice, one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from careercli.record.recognition import ORIGINS, Verdict

Entry = Mapping[str, Any]


class Person(NamedTuple):
    """Where somebody comes from: countries (`ph`) or places within one (`ca-bc`); empty where they did not say."""

    passport: Sequence[str] = ()
    trained_in: Sequence[str] = ()
    worked_in: Sequence[str] = ()


class Found(NamedTuple):
    """Whether an entry is for the person, and the origins (or `only_if`) that would decide."""

    verdict: Verdict
    depends_on: list[str]


def found(entry: Entry, person: Person) -> Found:
    """Whether an entry is for a person. One origin that rules them out is enough; what they did not say leaves it open,
    and so does a condition that no origin decides."""
    verdicts = {origin: _by(entry, origin, getattr(person, origin)) for origin in ORIGINS}
    if "no" in verdicts.values():
        return Found("no", [])
    open_to: list[str] = [origin for origin, verdict in verdicts.items() if verdict == "depends"]
    if entry.get("only_if"):
        open_to.append("only_if")
    return Found("depends" if open_to else "yes", open_to)


def exclusive(one: Entry, other: Entry) -> bool:
    """Whether nobody of one passport, training and practice takes both: who is named for one is not for the other."""
    return any(_apart(one, other, origin) or _apart(other, one, origin) for origin in ORIGINS)


def _apart(one: Entry, other: Entry, origin: str) -> bool:
    named, elsewhere = set(one.get(origin, ())), set(other.get(origin, ()))
    refused = set(other.get(f"not_{origin}", ()))
    return bool(named) and ((bool(elsewhere) and not named & elsewhere) or named <= refused)


_OPPOSITE: Mapping[Verdict, Verdict] = {"yes": "no", "no": "yes", "depends": "depends"}


def _by(entry: Entry, origin: str, places: Sequence[str]) -> Verdict:
    """By one origin: `depends` where it was not given, is given too roughly, or is in neither of two lists."""
    named, refused = entry.get(origin), entry.get(f"not_{origin}")
    if not named and not refused:
        return "yes"
    if not places:
        return "depends"
    is_named, is_refused = _any_in(places, named or ()), _any_in(places, refused or ())
    if named and refused:
        return "yes" if is_named == "yes" else "no" if is_refused == "yes" else "depends"
    if named:
        return is_named
    return _OPPOSITE[is_refused]


def _any_in(places: Sequence[str], listed: Sequence[str]) -> Verdict:
    """Whether any of the places is listed; `depends` where a listed place is only a part of one of them."""
    verdicts = {_in(place, listed) for place in places}
    return "yes" if "yes" in verdicts else "depends" if "depends" in verdicts else "no"


def _in(place: str, listed: Sequence[str]) -> Verdict:
    if place in listed or place.partition("-")[0] in listed:
        return "yes"
    return "depends" if any(one.startswith(f"{place}-") for one in listed) else "no"
