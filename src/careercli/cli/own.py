"""`--profile`: the facts of a system out of the reader's own profile."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from careercli import paths
from careercli.errors import UsageError
from careercli.queries.systems import check_day, find_system, today

if TYPE_CHECKING:
    from careercli.person.facts.sheet import Missing
    from careercli.queries.points import Asked

ProfileOption = Annotated[bool, typer.Option("--profile", help="Take the facts from your profile (`career profile`).")]


class Own(NamedTuple):
    """The facts of the profile by the system's names; those it lacks; what was left aside."""

    facts: dict[str, Any]
    missing: list[Missing]
    notes: list[str]

    def assumed(self, defaults: dict[str, Any]) -> list[str]:
        """What the system took for facts the profile does not give, a line each, with the keys that would."""
        spelt = {True: "true", False: "false"}
        return [
            f"Your profile does not say `{one.fact}` ({', '.join(one.keys)}): "
            f"counted as {spelt.get(defaults[one.fact], defaults[one.fact])}"
            for one in self.missing
            if one.fact in defaults
        ]

    def asks(self, problem: UsageError) -> UsageError:
        """The refusal of the facts, with the keys of the profile that would give those missing."""
        told = " ".join(problem.hints)
        keys = [
            f"In your profile: {', '.join(one.keys)} gives `{one.fact}`{f' ({one.why})' if one.why else ''}"
            for one in self.missing
            if f"`{one.fact}`" in told or f"`{one.fact}." in told
        ]
        return UsageError(problem.message, *problem.hints, *keys)


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
        raise UsageError(f"A profile says nothing for `{name}`", "Give its facts with --facts or --set.")
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
