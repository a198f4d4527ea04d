"""What a profile gives and lacks, system by system."""

import datetime
from collections.abc import Iterable
from typing import Any

from careercli.person.facts.languages import Tables
from careercli.person.facts.sheet import Facts
from careercli.person.facts.system import SYSTEMS, facts_for
from careercli.person.profile.model import Profile
from careercli.record.profile import LackingFact, SystemCheck


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
