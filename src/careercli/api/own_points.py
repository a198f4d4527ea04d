"""What a profile gives for a points system, and what it comes to: of the reader's own profile or of facts given for one
question."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.errors import CareerError, NotKnownHere, UsageError
from careercli.queries import systems
from careercli.rules.facts import named_in
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.person.facts.languages import Levels, Tables
    from careercli.person.facts.sheet import Missing
    from careercli.person.profile.model import Profile
    from careercli.queries.move.ways import Answered
    from careercli.record.points import Change
    from careercli.record.visas import OwnPoints, RoutesOf


def day_of(on: str | None) -> datetime.date:
    """The day asked about, else today. Raises UsageError for what is no day."""
    return datetime.date.fromisoformat(systems.check_day(on, "--on") if on is not None else systems.today())


class ProfileFacts(NamedTuple):
    """The facts of the profile by the system's names; those it lacks; notes on what was left out."""

    facts: dict[str, Any]
    missing: list[Missing]
    notes: list[str]

    def assumed(self, defaults: dict[str, Any]) -> list[str]:
        """What the system took for facts the profile does not give, a line each, with the keys that would."""
        from careercli.words.facts import fact_message, value_message

        return [
            Message(
                "warning.profile.assumed",
                fact=fact_message(one.fact),
                keys=one.keys,
                value=value_message(one.fact, defaults[one.fact]),
            )
            for one in self.missing
            if one.fact in defaults
        ]

    def explaining(self, problem: CareerError) -> CareerError:
        """The refusal of the facts, with the keys of the profile that would give those missing."""
        return problem.adding(*(_gives(one) for one in self.lacking(problem)))

    def lacking(self, problem: CareerError) -> list[Missing]:
        """The facts a refusal speaks of that the profile does not give."""
        named = named_in(problem)
        return [
            one for one in self.missing if one.fact in named or any(name.startswith(f"{one.fact}.") for name in named)
        ]


def _gives(one: Missing) -> Message:
    """Which keys of the profile give a fact."""
    if one.why:
        return Message("hint.profile.gives.why", keys=one.keys, fact=one.fact, reason=one.why)
    return Message("hint.profile.gives", keys=one.keys, fact=one.fact)


def tables() -> Tables:
    """The language tables of the atlas, as person.facts reads them; nothing is read until a test is converted."""
    from careercli.person.facts.languages import Tables

    return Tables(_levels, _lowest)


def _levels(country: str, test: str, scores: Mapping[str, float]) -> Levels:
    from careercli.queries import language

    return language.levels_in(country, test, scores)


def _lowest(country: str, test: str, scores: Mapping[str, float], day: datetime.date) -> str:
    from careercli.queries import language

    return language.lowest_in(country, test, scores, day.isoformat())


def filled_in(system: str) -> str:
    """The name of a system that a profile fills in. Raises NotFound for none, UsageError for one that no profile
    fills in."""
    from careercli.person.facts.system import SYSTEMS

    name: str = systems.find_system(system)["system"]
    if name not in SYSTEMS:
        raise UsageError("error.profile.no_system", "error.profile.no_system.hint", system=name)
    return name


def facts_of(system: str, on: str | None, profile: Profile) -> ProfileFacts:
    """What a profile gives for a system of `filled_in` on a day, today without one."""
    from careercli.person.facts.system import facts_for

    return ProfileFacts(*facts_for(system, profile, day_of(on), tables()))


def points_under(system: str, profile: ProfileFacts, record: RoutesOf) -> Answered:
    """The points under one system, and what would raise them; the facts of the occupation go before those of an
    offer."""
    from careercli.queries.move.ways import Answered
    from careercli.queries.points import points_of, question_by_name
    from careercli.queries.visas import occupation_facts

    given = occupation_facts(system, record)
    result: dict[str, object] = {
        "system": system, "on": record["on"], "total": None, "pass": None, "pass_mark": None, "failed": [],
        "missing": [], "assumed": {}, "why": "", "edition_ended": None, "undecided": [], "leads_to": None,
    }  # fmt: skip
    changes: Sequence[Change] = ()
    try:
        answer = points_of(question_by_name(system, {**profile.facts, **given}, (), record["on"]))
        for key in ("total", "pass", "pass_mark", "failed", "assumed", "edition_ended", "undecided", "leads_to"):
            result[key] = answer[key]
        changes = answer["improvements"]
    except NotKnownHere as problem:
        result["why"] = problem.message
    except UsageError as problem:
        result["missing"] = _missing(profile, given, problem)
        result["why"] = "" if result["missing"] else problem.sentences
    return Answered(cast("OwnPoints", result), changes)


def _missing(profile: ProfileFacts, given: dict[str, object], problem: CareerError) -> list[dict[str, object]]:
    """The facts the refusal names that the profile lacks."""
    lacking = profile.lacking(problem)
    return [{"fact": one.fact, "keys": list(one.keys)} for one in lacking if one.fact not in given]
