"""Which function fills in the facts of which system, and what a profile gives and lacks for each."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from careercli.person.facts import au, ca, de, gb, ie, nz, provinces, sg, us
from careercli.person.facts.languages import Tables
from careercli.person.facts.sheet import Facts, Sheet
from careercli.person.profile.model import Profile
from careercli.record.profile import LackingFact, SystemCheck

SYSTEMS: Mapping[str, Callable[[Sheet, Tables], Any]] = {
    "ca/crs": ca.crs,
    "ca/fsw67": ca.fsw67,
    "ca/cec": ca.cec,
    "ca/fst": ca.fst,
    "ca/ab": provinces.alberta,
    "ca/bc": provinces.british_columbia,
    "ca/mb": provinces.manitoba,
    "ca/nl": provinces.newfoundland,
    "ca/on": provinces.ontario,
    "ca/sk": provinces.saskatchewan,
    "us/h1b": us.h1b,
    "us/tn": us.tn,
    "gb/skilled-worker": gb.skilled_worker,
    "gb/hpi": gb.hpi,
    "au/points": au.points,
    "au/skills-in-demand": au.skills_in_demand,
    "de/blue-card": de.blue_card,
    "de/opportunity-card": de.opportunity_card,
    "sg/employment-pass": sg.employment_pass,
    "sg/compass": sg.compass,
    "ie/critical-skills": ie.critical_skills,
    "nz/skilled-migrant": nz.skilled_migrant,
}


def facts_for(system: str, profile: Profile, day: datetime.date, tables: Tables) -> Facts:
    """The facts of `system` on `day`, those the profile does not give, and what was left aside.

    Raises KeyError for a system without a mapping.
    """
    sheet = Sheet(profile, day)
    SYSTEMS[system](sheet, tables)
    return sheet.done()


def checks(
    profile: Profile, day: datetime.date, tables: Tables, systems: Iterable[str] = tuple(SYSTEMS)
) -> list[SystemCheck]:
    """One line a system."""
    return [check(system, facts_for(system, profile, day, tables), day) for system in systems]


def check(system: str, found: Facts, day: datetime.date) -> SystemCheck:
    """What is known, what is lacking and by which keys, what was left aside."""
    lacking: list[LackingFact] = [{"fact": one.fact, "keys": list(one.keys), "why": one.why} for one in found.missing]
    known = sum(1 for _ in leaves(found.facts))
    return {"system": system, "on": day.isoformat(), "known": known, "missing": lacking, "notes": found.notes}


def leaves(facts: Any) -> Iterable[Any]:
    """Every single fact, blocks opened."""
    if isinstance(facts, dict):
        for inner in facts.values():
            yield from leaves(inner)
    else:
        yield facts
