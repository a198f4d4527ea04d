"""`--profile`: the facts of a points system out of the reader's own profile, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercli import paths
from careercli.api.own_points import ProfileFacts, facts_of, filled_in, points_under
from careercli.errors import UsageError
from careercli.queries import systems
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.points import Question
    from careercli.record.visas import RoutesOf

ProfileOption = Annotated[bool, typer.Option("--profile", help="cli.option.profile")]


def facts_of_profile(system: str, on: str | None) -> ProfileFacts:
    """What the reader's own profile gives for a system. Raises NotFound or BadData for the profile, as `load` does."""
    from careercli.person.profile.load import load

    name = filled_in(system)
    return facts_of(name, on, load(paths.user_profile()))


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
    """Put `for_citizen` into each route that is for citizens of some countries, or not given to those of some, and into
    each right to work without; a note where the profile names no citizenship, one of the country itself, or one that
    gives such a right or gave it once.

    Raises NotFound or BadData for the profile, as `load` does.
    """
    from careercli.person.profile.load import load
    from careercli.queries.free_movement import lost_in, right_of
    from careercli.record.visas import CLOSED

    asking = [
        route
        for route in record["visas"]
        if route["status"] != CLOSED and ("citizens" in route or "not_citizens" in route)
    ]
    rights = record.get("free_movement", [])
    profile = load(paths.user_profile())
    if profile.citizenship is None:
        return [Message("note.profile.citizenship")] if asking or rights else []
    own, there = {*profile.citizenship}, profile.residence == record["country"]
    for route in asking:
        wanted, barred = route.get("citizens"), route.get("not_citizens", ())
        route["for_citizen"] = (not wanted or not own.isdisjoint(wanted)) and (there or not own <= {*barred})
    if record["country"] in own:
        return [Message("note.profile.citizen")]
    for right in rights:
        right["for_citizen"] = not own.isdisjoint(right["citizens"])
    if mine := right_of(record["country"], own, record["on"]):
        return [Message(f"note.profile.free.{mine['visa']}", name=mine["name"])]
    lost = lost_in(record["country"], own, record["on"])
    return [Message("note.profile.lost", name=one["name"], day=one["to"]) for one in lost]


def ended(record: RoutesOf) -> list[str]:
    """A sentence for each system whose rules had ended on the day."""
    from careercli.text.text import text
    from careercli.words.points import sentence

    sentences = {}
    for one in (one for route in record["visas"] for one in route.get("points", ())):
        changed = systems.changed(systems.find_system(one["system"]))
        sentences[one["system"]] = sentence(changed, one["edition_ended"], text()("ended.your_points"), text())
    return [text for text in sentences.values() if text]
