"""`career visas --profile`: what the reader's own profile comes to under the points systems of the routes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.cli.own import Own, own_facts
from careercli.errors import CareerError, NotKnownHere, UsageError
from careercli.queries import systems
from careercli.queries.points import asked, points_of
from careercli.queries.visas import occupation_facts
from careercli.record.visas import CLOSED

if TYPE_CHECKING:
    from careercli.record.visas import OwnPoints, RoutesOf


def add_points(record: RoutesOf) -> list[str]:
    """Put `points` into each route that is not closed and has a system; what to tell of the profile.

    Raises NotFound or BadData for the profile, as `load` does.
    """
    from careercli.person.facts.system import SYSTEMS

    routes = [route for route in record["visas"] if route["status"] != CLOSED]
    names = dict.fromkeys(one["system"] for route in routes for one in route["systems"])
    owned = {name: own_facts(name, record["on"]) for name in names if name in SYSTEMS}
    made = {name: own_points(name, own, record) for name, own in owned.items()}
    for route in routes:
        if points := [made[one["system"]] for one in route["systems"] if one["system"] in made]:
            route["points"] = points
    return [note for own in owned.values() for note in own.notes]


def ended(record: RoutesOf) -> list[str]:
    """What is told of systems whose rules had ended on the day, each once."""
    from careercli.text.text import text
    from careercli.words.ended import sentence

    told = {}
    for one in (one for route in record["visas"] for one in route.get("points", ())):
        changed = systems.changed(systems.find_system(one["system"]))
        told[one["system"]] = sentence(changed, one["edition_ended"], text()("ended.your_points"), text())
    return [text for text in told.values() if text]


def own_points(system: str, own: Own, record: RoutesOf) -> OwnPoints:
    """The points under one system; the facts of the occupation asked about go before those of an offer."""
    given = occupation_facts(system, record)
    result: dict[str, object] = {
        "system": system, "on": record["on"], "total": None, "pass": None, "pass_mark": None, "failed": [],
        "missing": [], "assumed": {}, "why": "", "edition_ended": None, "undecided": [],
    }  # fmt: skip
    try:
        answer = points_of(asked(system, {**own.facts, **given}, (), record["on"]))
        for key in ("total", "pass", "pass_mark", "failed", "assumed", "edition_ended", "undecided"):
            result[key] = answer[key]
    except NotKnownHere as problem:
        result["why"] = problem.message
    except UsageError as problem:
        result["missing"] = _missing(own, given, problem)
        result["why"] = "" if result["missing"] else problem.sentences
    return cast("OwnPoints", result)


def _missing(own: Own, given: dict[str, object], problem: CareerError) -> list[dict[str, object]]:
    """The facts the refusal names that the profile lacks."""
    lacking = own.lacking(problem)
    return [{"fact": one.fact, "keys": list(one.keys)} for one in lacking if one.fact not in given]
