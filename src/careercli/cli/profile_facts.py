"""`--profile`: the facts of a points system out of the reader's own profile, and what they come to."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, cast

import typer

from careercli import paths
from careercli.cli.facts import day_of
from careercli.errors import CareerError, NotKnownHere, UsageError
from careercli.queries import systems
from careercli.rules.facts import named_in
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.person.facts.languages import Levels, Tables
    from careercli.person.facts.sheet import Missing
    from careercli.person.profile.model import Profile
    from careercli.queries.move.ways import Answered
    from careercli.queries.points import Question
    from careercli.record.points import Change
    from careercli.record.visas import OwnPoints, RoutesOf

ProfileOption = Annotated[bool, typer.Option("--profile", help="cli.option.profile")]


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


def facts_of_profile(system: str, on: str | None, profile: Profile | None = None) -> ProfileFacts:
    """What a profile, else the reader's own, gives for a system. Raises NotFound or BadData for the profile, as `load`
    does."""
    from careercli.person.facts.system import SYSTEMS, facts_for
    from careercli.person.profile.load import load

    name = systems.find_system(system)["system"]
    if name not in SYSTEMS:
        raise UsageError("error.profile.no_system", "error.profile.no_system.hint", system=name)
    return ProfileFacts(*facts_for(name, profile or load(paths.user_profile()), day_of(on), tables()))


def question_of_profile(
    system: str, given: dict[str, Any], settings: Sequence[str], on: str | None
) -> tuple[Question, list[str]]:
    """The question with the facts of the profile, those given on the command line before them; and the notes on it.

    Raises UsageError naming the facts missing and the keys of the profile that would give them.
    """
    from careercli.queries.points import question_by_name

    profile = facts_of_profile(system, on)
    try:
        question = question_by_name(system, {**profile.facts, **given}, settings, on)
    except UsageError as problem:
        raise profile.explaining(problem) from problem
    return question, [*profile.notes, *profile.assumed(question.facts.assumed)]


def add_points(record: RoutesOf) -> list[str]:
    """Put `points` into each route that is not closed and has a system; the notes on the profile.

    Raises NotFound or BadData for the profile, as `load` does.
    """
    from careercli.person.facts.system import SYSTEMS
    from careercli.record.visas import CLOSED

    routes = [route for route in record["visas"] if route["status"] != CLOSED]
    names = dict.fromkeys(one["system"] for route in routes for one in route["systems"])
    profiles = {name: facts_of_profile(name, record["on"]) for name in names if name in SYSTEMS}
    made = {name: points_under(name, profile, record).points for name, profile in profiles.items()}
    for route in routes:
        if points := [made[one["system"]] for one in route["systems"] if one["system"] in made]:
            route["points"] = points
    return [note for profile in profiles.values() for note in profile.notes]


def add_citizenship(record: RoutesOf) -> list[str]:
    """Put `for_citizen` into each route that is for citizens of some countries; a note where the profile names none.

    Raises NotFound or BadData for the profile, as `load` does.
    """
    from careercli.person.profile.load import load
    from careercli.record.visas import CLOSED

    asking = [route for route in record["visas"] if route["status"] != CLOSED and "citizens" in route]
    own = load(paths.user_profile()).citizenship
    if own is None:
        return [Message("note.profile.citizenship")] if asking else []
    for route in asking:
        route["for_citizen"] = not {*own}.isdisjoint(route["citizens"])
    return []


def ended(record: RoutesOf) -> list[str]:
    """A sentence for each system whose rules had ended on the day."""
    from careercli.text.text import text
    from careercli.words.points import sentence

    sentences = {}
    for one in (one for route in record["visas"] for one in route.get("points", ())):
        changed = systems.changed(systems.find_system(one["system"]))
        sentences[one["system"]] = sentence(changed, one["edition_ended"], text()("ended.your_points"), text())
    return [text for text in sentences.values() if text]


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
