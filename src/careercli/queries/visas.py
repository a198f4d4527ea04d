"""Every visa route of an occupation's own country on a day: open, with conditions, closed or unknown, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import places, visas
from careercli.atlas.cards import Card
from careercli.queries.free_movement import rights_in
from careercli.queries.named import Named
from careercli.queries.regional_lists import regional_lists
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import ahead, check_day, today
from careercli.record.finished import Finished
from careercli.record.visas import CLOSED, OPEN, PERSON, UNKNOWN, WITH_CONDITIONS, RoutesPage
from careercli.rules.eligibility import (
    ENDED,
    Candidate,
    Eligibility,
    edition_ended,
    eligibility,
    hint_of,
    holds,
    is_over_for_all,
    needs_of,
    weakest,
)
from careercli.rules.invited import invited_of, through
from careercli.rules.occupation import by_occupation
from careercli.text.text import Message, text
from careercli.words.visas import reasons_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.occupation import Occupation
    from careercli.record.visas import RouteNote, RouteOf, RoutesOf, SystemOfRoute, Through
    from careercli.text.text import Text

Record = dict[str, Any]
ORDER = (OPEN, WITH_CONDITIONS, UNKNOWN, CLOSED)
WEAK = ("S", "K")
"""Evidence below a dated transcription of the official text: secondary sources, general knowledge."""


class RoutesFound(NamedTuple):
    """The answer for one occupation, and its card."""

    record: RoutesOf
    card: Card


def routes_of(named: Named, on: str | None = None) -> RoutesFound:
    """The routes of the occupation's country on a day, open ones first. Raises UsageError for what is no day."""
    from careercli.queries.part import part  # the one-screen page of an occupation does without

    day = check_day(on, "--on") if on is not None else today()
    told, card = part(named, "routes")
    book = visas.book(named.country)
    who = candidate_of(card.record)
    routes = routes_on(card.record, book, day, who)
    record: Record = {**told, "country": named.country, "level": card.record["level"], "on": day, "visas": routes}
    record["not_covered"] = book["not_covered"]
    record["posts"] = posts_of(book, card.record["code"])
    record["profile_says"] = [visa for visa in card.record["visas"] if "on" not in visa]
    record["gaps"] = [] if routes else told["gaps"]
    record["regions"] = regional_lists(named.country, book, who.listed, day)
    if rights := rights_in(named.country, day):
        record["free_movement"] = rights
    if authority := visas.assessing(named.country).get(card.record["code"]):
        record["assessing"] = [authority]
        _name_authority(routes, book, authority)
    return RoutesFound(cast("RoutesOf", record), card)


def finished(
    asked: Sequence[RoutesFound], told: Sequence[str] = (), over: Sequence[str] = (), t: Text | None = None
) -> Finished:
    """The answers of some occupations with what is told of all of them together; for a person the page.

    `told` and `over` are what else is known of the reader's own points: warnings, and which of them name rules no
    longer in force.
    """
    records = [one.record for one in asked]
    warnings = [*over, *(text for record in records for text in warnings_on(record)), *told, *ahead(records[0]["on"])]
    warnings = list(dict.fromkeys(warnings))
    sources = dict(named_sources(set(named_in(records))))
    return Finished(
        records if len(records) > 1 else records[0],
        _page(asked, sources, warnings) if t else None,
        sources,
        warnings,
        ended=[*over, *(text for record in records for text in ended_on(record))],
    )


def _page(asked: Sequence[RoutesFound], sources: Record, warnings: Sequence[str]) -> RoutesPage:
    """The routes for a person, with what each asks, the same in short, and the names of their countries."""
    keys = dict.fromkeys(one.record["country"] for one in asked)
    stored = [(key, route) for key in keys for route in visas.book(key)["routes"]]
    return RoutesPage(
        [(one.record, one.card.record) for one in asked],
        sources,
        warnings,
        {f"{key}/{route['key']}": route.get("asks", ()) for key, route in stored},
        {need["says"]: need["short"] for _, route in stored for need in route["needs"] if "short" in need},
        {key: places.country(key)["name"] for key in keys},
    )


def posts_of(book: Record, code: str) -> list[Record]:
    """What keeps foreigners from posts of the occupation, whatever visa they have."""
    return [
        {key: post[key] for key in ("says", "source", "confidence")}
        for post in book["posts"]
        if code.startswith(tuple(post["codes"]))
    ]


def candidate_of(record: Occupation) -> Candidate:
    """What routes look at of the occupation of a card."""
    level = record["level"]
    titles = {group["code"]: group["title"]["en"] for group in record["groups"] if "en" in group["title"]}
    who = candidate(record["code"], level["scheme"], level.get("value", ""), visas.entries(record["country"]))
    return who._replace(titles=titles)


def routes_on(record: Occupation, book: Record, day: str, who: Candidate | None = None) -> list[RouteOf]:
    """Every route of the country's book as it stands with an occupation on the day, open ones first."""
    country, who = record["country"], who or candidate_of(record)
    stands = [(route, eligibility(route, book["lists"], who, day)) for route in book["routes"]]
    routes = [_answered(country, book, route, who, found, day) for route, found in stands if not is_over_for_all(found)]
    _add_rounds(routes, {f"{country}/{route['key']}" for route in book["routes"] if not route.get("asks")})
    return sorted(routes, key=lambda route: ORDER.index(route["status"]))


def _add_rounds(routes: Sequence[RouteOf], no_asks: set[str]) -> None:
    """Name, at each route of a pool, the later rounds of others that picked among its people as well: `no_asks` are the
    routes that ask nothing of their own, and a common points system says whom they pick among."""
    rounds = [one for one in routes if one["route"] in no_asks and one["status"] in (OPEN, WITH_CONDITIONS)]
    for route in routes:
        if route["route"] not in no_asks and "invited" in route:
            own, last = {one["system"] for one in route["systems"]}, route["invited"]["last"] or ""
            found = [one for one in rounds if own & {system["system"] for system in one["systems"]}]
            route["invited"] = through(route["invited"], _later(found, last))


def _later(rounds: Sequence[RouteOf], last: str) -> list[Through]:
    """Those held after a day, those for the occupation first, then the newest."""
    dated = [(one, day) for one in rounds if (day := one.get("invited", {}).get("last")) and day > last]
    dated.sort(key=lambda found: found[1], reverse=True)
    dated.sort(key=lambda found: found[0]["bound_to"] == PERSON)
    return [{"route": one["route"], "name": one["name"], "last": day} for one, day in dated]


def candidate(code: str, scheme: str, level: str, entries: Record) -> Candidate:
    """What routes look at of an occupation; `entries`: list → year → code → condition."""
    listed = {
        name: {year: codes[code] for year, codes in years.items() if code in codes} for name, years in entries.items()
    }
    return Candidate(code, scheme, level, listed)


def route_of(country: str, book: Record, route: Record, who: Candidate, day: str) -> RouteOf:
    """One route as it is answered."""
    return _answered(country, book, route, who, eligibility(route, book["lists"], who, day), day)


def _answered(country: str, book: Record, route: Record, who: Candidate, stands: Eligibility, day: str) -> RouteOf:
    told: RouteOf = {
        "route": f"{country}/{route['key']}",
        "name": route["name"],
        "status": stands.status,
        "offer": route["offer"],
        "bound_to": route["bound_to"],
        "details": reasons_text(stands.why, text()),
        "hint": hint_of(route, stands),
        "why": stands.why,
        "needs": needs_of(route, stands, day, who.code, who.level),
        "systems": [_system(name, book["systems"][name], day) for name in route["systems"]],
        "notes": [] if stands.status == CLOSED else _notes(route, day, who.code),
        "bound": "takes" in route,
        "weak": stands.weak,
        "page": route["page"],
        "checked": route["checked"],
        "confidence": weakest(route, stands),
        "clause": route["clause"],
        "source": route["source"],
    }
    seen = visas.seen(country) if "skillselect" in route.get("pool", {}) else {}
    if citizens := route.get("citizens"):
        told["citizens"] = citizens
    if (refused := route.get("not_citizens")) and route["not_citizens_from"] <= day:
        told["not_citizens"] = refused
    if ended := edition_ended(stands):
        told["edition_ended"] = ended
    if invited := invited_of(route, stands, who.code, (book["rounds"], seen), day):
        told["invited"] = invited
    return told


def _system(name: str, system: Record, day: str) -> SystemOfRoute:
    editions = system["editions"]
    known = any(edition["from"] <= day <= edition.get("to", "9999-12-31") for edition in editions)
    return {"system": name, "known": known, "known_to": editions[-1].get("to"), "facts": system["facts"]}


def _notes(route: Record, day: str, code: str) -> list[RouteNote]:
    keys = ("says", "source", "contested", "notice", "confidence")
    return [cast("RouteNote", {key: note[key] for key in keys}) for note in route["notes"] if holds(note, day, code)]


def _name_authority(routes: list[RouteOf], book: Record, authority: Record) -> None:
    assessed = {route["key"] for route in book["routes"] if route["assessed"]}
    for route in routes:
        if route["status"] != CLOSED and route["route"].partition("/")[2] in assessed:
            by = authority["authority"]
            need = Message("visas.need.assessment_by", name=by) if by else Message("visas.need.assessment")
            route["needs"].insert(0, need)


def warnings_on(record: RoutesOf) -> list[str]:
    """Which of the routes not closed rest on less than the official text or a dated transcription of it, and whose
    points system has no known rules on the day."""
    routes = [route for route in record["visas"] if route["status"] != CLOSED]
    told: list[str] = []
    for grade in WEAK:
        if names := [route["name"] for route in routes if route["confidence"] == grade]:
            weak = Message(f"warning.weak.{grade}", known="; ".join(names))
            told.append(Message("warning.weak.of", id=record["id"], warning=weak))
    systems = {one["system"]: one for route in routes for one in route["systems"] if not one["known"]}
    for name, one in systems.items():
        values = {"system": name, "day": record["on"], "high": one["known_to"]}
        told.append(Message("warning.visas.no_rules_since" if one["known_to"] else "warning.visas.no_rules", **values))
    return told


def ended_on(record: RoutesOf) -> list[str]:
    """What of a list or rule set that was over on the day, and of which no successor is known, a route not closed
    rests on; each once."""
    told = []
    for route in record["visas"]:
        if route["status"] != CLOSED:
            told += [reason["says"] for reason in route["why"] if reason["kind"] in ENDED]
            told += [
                _rules_ended(one, record["on"]) for one in route["systems"] if not one["known"] and one["known_to"]
            ]
    return list(dict.fromkeys(told))


def _rules_ended(one: SystemOfRoute, day: str) -> str:
    return Message("warning.visas.rules_ended", system=one["system"], day=day, high=one["known_to"])


def occupation_facts(system: str, record: RoutesOf) -> Record:
    """The facts of a system that the occupation itself gives, whatever the person does."""
    code = record["id"].partition(":")[2]
    status = {route["route"]: route["status"] for route in record["visas"]}
    opened = {route for route, found in status.items() if found in (OPEN, WITH_CONDITIONS)}

    return by_occupation(system, code, opened)
