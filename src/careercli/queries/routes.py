"""Occupations by visa route: the routes a name stands for, and the occupations open to one of them on a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.atlas import places, visas
from careercli.errors import NotFound, UsageError
from careercli.queries.systems import today
from careercli.queries.visas import candidate
from careercli.record.visas import OPEN, PERSON, UNKNOWN, WITH_CONDITIONS
from careercli.rules.eligibility import Eligibility, eligibility, hint_of
from careercli.text.text import Message, either

if TYPE_CHECKING:
    from careercli.record.listing import OccupationLine

Record = dict[str, Any]
HINTED = "hinted"
"""Open by a sign only: the post or the degree decides."""


class Route(NamedTuple):
    """A route by its full name, and what to know of it."""

    name: str
    country: str
    record: Record


class Open(NamedTuple):
    """The ids of the occupations open to any of the routes, of those that may be, and of those open by a sign only
    (among `ids`); the routes, those of them that name no occupation because they look at the person, and their day."""

    ids: frozenset[str]
    unknown: frozenset[str]
    hinted: frozenset[str]
    routes: list[Route]
    personal: list[Route]
    day: str


def every_route() -> list[Route]:
    """Every route of every country."""
    return [
        Route(f"{country}/{record['key']}", country, record)
        for country in visas.countries()
        for record in visas.book(country)["routes"]
    ]


def open_to(names: Sequence[str], day: str | None = None) -> Open:
    """The occupations of which a route asked for is open or open with conditions, today unless a day is given.

    Raises UsageError for a name no route answers to.
    """
    found, on = routes_of(names), day or today()
    personal = [route for route in found if route.record["bound_to"] == PERSON and "takes" not in route.record]
    status: dict[str, set[str]] = {}
    for country in dict.fromkeys(route.country for route in found):
        records = [route.record for route in found if route.country == country and route not in personal]
        for occupation, stands in _stand(country, records, on):
            status.setdefault(occupation, set()).update(stands)
    ids = {occupation for occupation, stands in status.items() if stands & {OPEN, WITH_CONDITIONS, HINTED}}
    hinted = {one for one in ids if not status[one] & {OPEN, WITH_CONDITIONS}}
    unknown = {occupation for occupation, stands in status.items() if UNKNOWN in stands} - ids
    return Open(frozenset(ids), frozenset(unknown), frozenset(hinted), found, personal, on)


def narrowed(
    lines: list[OccupationLine], names: Sequence[str] | None
) -> tuple[list[OccupationLine], set[str], list[str]]:
    """The lines open to any of the routes, the keys of the routes' sources, and how many more may be open.

    Raises UsageError for a name no route answers to.
    """
    if names is None:
        return lines, set(), []
    found = open_to(names)
    kept = [line for line in lines if line["id"] in found.ids]
    left = sum(line["id"] in found.unknown for line in lines)
    names = [route.name for route in found.routes]
    messages: list[str] = [Message("warning.route.unknown", route=names, n=left)]
    messages = [*doubts(found, [line["id"] for line in kept]), *(messages if left else [])]
    return kept, {route.record["source"] for route in found.routes}, messages


def doubts(found: Open, ids: Collection[str]) -> list[str]:
    """How many of the occupations a route takes by a sign only, and which routes name no occupation at all."""
    by_hint = len(found.hinted.intersection(ids))
    hints = dict.fromkeys(route.record["hint"] for route in found.routes if "hint" in route.record)
    messages: list[str] = []
    if by_hint:
        messages.append(Message("warning.route.hint", by_hint=by_hint, n=len(ids), hints=" ".join(hints)))
    return messages + [Message("warning.route.personal", route=route.name) for route in found.personal]


def ids_open(names: Sequence[str] | None) -> tuple[set[str] | None, list[str]]:
    """The ids open to any of the routes (None: no route asked), and what to tell of those that may be.

    Raises UsageError for a name no route answers to.
    """
    if names is None:
        return None, []
    found = open_to(names)
    routes = [route.name for route in found.routes]
    messages: list[str] = [Message("warning.route.left_out", route=routes, n=len(found.unknown))]
    return set(found.ids), [*(messages if found.unknown else []), *doubts(found, found.ids)]


def _stand(country: str, records: Sequence[Record], day: str) -> list[tuple[str, set[str]]]:
    """Every occupation of a country with the statuses it has for the routes asked for; HINTED where a sign says so."""
    lists, entries = visas.book(country)["lists"], visas.entries(country)
    place = places.country_or_none(country)
    scheme = place["level_scheme"] if place else ""
    rows = [(entry, candidate(code, scheme, level, entries)) for entry, code, level in visas.levels(country)]
    return [(entry, {_status(route, eligibility(route, lists, who, day)) for route in records}) for entry, who in rows]


def _status(route: Record, stands: Eligibility) -> str:
    return HINTED if hint_of(route, stands) else stands.status


def routes_of(names: Sequence[str]) -> list[Route]:
    """The routes these names stand for, each name one route or several with commas between.

    A name is a route's (`ca/aip`, or `aip` where one country has it), a family's (`ca/express-entry`) or a points
    system's (`ca/crs`). Raises NotFound with the nearest names and all there are.
    """
    known = every_route()
    wanted = [part.strip().lower() for name in names for part in name.split(",") if part.strip()]
    if not wanted:
        raise UsageError("error.route.empty", _all(known))
    found = [route for name in wanted for route in _named(name, known)]
    return list({route.name: route for route in found}.values())


def _named(name: str, known: Sequence[Route]) -> list[Route]:
    short = [route for route in known if route.name.partition("/")[2] == name]
    for fitting in (
        [route for route in known if route.name == name],
        short if len(short) == 1 else [],
        [route for route in known if route.name.startswith(f"{name}-")],
        [route for route in known if name in route.record["systems"]],
    ):
        if fitting:
            return fitting
    raise NotFound("error.route.unknown", _suggestion(name, known, short), _all(known), name=name)


def _suggestion(name: str, known: Sequence[Route], short: Sequence[Route]) -> str:
    from difflib import get_close_matches

    names = [route.name for route in known]
    close = [route.name for route in short] or get_close_matches(name, names, n=3, cutoff=0.5)
    if not close:
        by_short = {one.partition("/")[2]: one for one in names}
        close = [by_short[one] for one in get_close_matches(name, by_short, n=3, cutoff=0.6)]
    return Message("hint.did_you_mean", near=either(f"`{one}`" for one in close)) if close else ""


def _all(known: Sequence[Route]) -> str:
    return Message("hint.known.routes", known=[route.name for route in known])


def names() -> list[tuple[str, str]]:
    """(route, its name in words) of every route, for completion."""
    return [(route.name, route.record["name"]) for route in every_route()]
