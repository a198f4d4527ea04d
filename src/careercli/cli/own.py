"""`--profile`: the facts of a system out of the reader's own profile."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from careercli import paths
from careercli.errors import CareerError, UsageError
from careercli.queries.systems import check_day, find_system, today
from careercli.rules.facts import named_in
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.person.facts.sheet import Missing
    from careercli.queries.points import Asked

ProfileOption = Annotated[bool, typer.Option("--profile", help="cli.option.profile")]


class Own(NamedTuple):
    """The facts of the profile by the system's names; those it lacks; what was left aside."""

    facts: dict[str, Any]
    missing: list[Missing]
    notes: list[str]

    def assumed(self, defaults: dict[str, Any]) -> list[str]:
        """What the system took for facts the profile does not give, a line each, with the keys that would."""
        spelt = {True: "true", False: "false"}
        return [
            Message(
                "warning.profile.assumed",
                fact=one.fact,
                keys=one.keys,
                value=str(spelt.get(defaults[one.fact], defaults[one.fact])),
            )
            for one in self.missing
            if one.fact in defaults
        ]

    def asks(self, problem: CareerError) -> CareerError:
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


def day_asked(on: str | None) -> datetime.date:
    """The day of `--on`, else today."""
    return datetime.date.fromisoformat(check_day(on, "--on") if on is not None else today())


def own_facts(system: str, on: str | None) -> Own:
    """What the reader's profile gives for a system. Raises NotFound or BadData for the profile, as `load` does."""
    from careercli.cli.equivalences import tables
    from careercli.person.facts.system import SYSTEMS, facts_for
    from careercli.person.profile.load import load

    name = find_system(system)["system"]
    if name not in SYSTEMS:
        raise UsageError("error.profile.no_system", "error.profile.no_system.hint", system=name)
    return Own(*facts_for(name, load(paths.user_profile()), day_asked(on), tables()))


def own_question(
    system: str, given: dict[str, Any], settings: Sequence[str], on: str | None
) -> tuple[Asked, list[str]]:
    """The question with the facts of the profile, those given on the command line before them; and what to tell of it.

    Raises UsageError naming the facts missing and the keys of the profile that would give them.
    """
    from careercli.queries.points import asked

    own = own_facts(system, on)
    try:
        question = asked(system, {**own.facts, **given}, settings, on)
    except UsageError as problem:
        raise own.asks(problem) from problem
    return question, [*own.notes, *own.assumed(question.facts.assumed)]
