"""Visa routes and official lists on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Bullets, Cell, Column, Document, Grid, Heading, Note, Prose, Style, Value
from careercli.pages import regional_lists, rights
from careercli.pages.document import document, joined
from careercli.pages.head import subtitle
from careercli.pages.points import verdict, weighed
from careercli.record.visas import (
    CLOSED,
    OPEN,
    PERSON,
    UNKNOWN,
    WITH_CONDITIONS,
    Assessing,
    OwnPoints,
    Reason,
    RouteOf,
    RoutesOf,
    RoutesPage,
    names_it,
)
from careercli.text.slug import slug
from careercli.words.facts import fact_names
from careercli.words.sentences import families, in_sentences, parted, shortened
from careercli.words.visas import invited_text, reasons_text

if TYPE_CHECKING:
    from careercli.record.occupation import ClosedPost, Listing, Occupation, Visa
    from careercli.text.text import Text

STYLES: dict[str, Style] = {OPEN: "good", WITH_CONDITIONS: "warn", CLOSED: "bad", UNKNOWN: "dim"}


def page(record: RoutesPage, t: Text, rows: int | None = None) -> Document:
    """The routes of each occupation."""
    return joined([_one(routes, card, record.sources, record.warnings, t) for routes, card in record.routes], t)


def _one(record: RoutesOf, card: Occupation, sources: Mapping[str, Any], warnings: Sequence[str], t: Text) -> Document:
    """Every route on the day: what is open and why, what it asks, what is closed, and where that stands."""
    shown = [route for route in record["visas"] if route["status"] != CLOSED and is_for_reader(route)]
    own = [route for route in shown if route["bound_to"] != PERSON]
    personal = [route for route in shown if route["bound_to"] == PERSON]
    blocks: list[Block] = [Heading(t("visas.title", day=record["on"])), *rights.whole(record, t), *_routes(own, t)]
    blocks += regional_lists.whole(record["regions"], t)
    blocks += _invited(shown, t)
    blocks += _posts(record["posts"], t)
    blocks += _notices(
        {t.from_data(note["says"]): note["source"] for route in shown for note in route["notes"] if note["notice"]}
    )
    blocks += not_covered(record["not_covered"], t)
    blocks += _personal(personal, t)
    blocks += _needs([*own, *personal], t)
    blocks += own_points(shown, t)
    blocks += _assessing(record, t)
    blocks += _closed(record["visas"], t)
    blocks += _for_others(record["visas"], t)
    blocks += _notes(shown, t)
    blocks += [Note(t.message(warning), "warning") for warning in warnings]
    blocks += _of_profile(record["profile_says"], t)
    blocks += _replaced(record["lists"], t)
    blocks += _where(shown, t)
    title = t.title(record["title"])
    return document(title, subtitle(card, t), blocks, sources, t)


def is_for_reader(route: RouteOf) -> bool:
    """Whether a route may be for the reader: not where their profile has no citizenship that it asks for, or only such
    as do not get it."""
    return route.get("for_citizen", True)


def _for_others(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """The routes for citizens of countries that the reader's profile does not name, and those that citizens of theirs
    do not get, a line each."""
    others = [route for route in routes if route["status"] != CLOSED and not is_for_reader(route)]
    blocks: list[Block] = []
    for key, found in (
        ("visas.for_others", [route for route in others if "citizens" in route]),
        ("visas.barred", [route for route in others if "citizens" not in route]),
    ):
        items = tuple(Cell(t.from_data(route["name"]), "dim", (route["source"],)) for route in found)
        blocks += [Bullets(items, t(key))] if items else []
    return blocks


def _routes(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    if not routes:
        return [Note(t("visas.none"), "missing")]
    columns = tuple(Column(t(f"visas.column.{name}")) for name in ("route", "status", "offer", "why"))
    rows = tuple(_shown(group, t) for group in _alike(routes))
    return [Grid(columns, rows)]


def _posts(posts: Sequence[ClosedPost], t: Text) -> list[Block]:
    """Who may not hold such posts, with the evidence for it."""
    return [
        Note(_with_evidence(t.from_data(post["says"]), post["confidence"], t), "warning", (post["source"],))
        for post in posts
    ]


def _with_evidence(text: str, confidence: str, t: Text) -> str:
    return t("evidence.weak", text=text, evidence=t(f"evidence.{confidence}"))


def not_covered(names: Sequence[str], t: Text) -> list[Block]:
    """The ways to work in the country that are not here: without them "none" would say too much."""
    return [Bullets(tuple(Cell(t.from_data(name), "dim") for name in names), t("visas.not_covered"))] if names else []


def _personal(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """Routes that look at the person, whatever the occupation: by what they ask first, never as open to the job."""
    if not routes:
        return []
    columns = (Column(t("visas.column.route")), Column(t("visas.column.offer")), Column(t("visas.column.looks")))
    rows = tuple(_looks(route, t) for route in routes)
    return [Grid(columns, rows, t("visas.personal"))]


def _looks(route: RouteOf, t: Text) -> tuple[Value, ...]:
    doubt = [why(route["why"], t)] if route["status"] == UNKNOWN else []
    looks = " · ".join([*map(t.from_data, route["needs"][:1]), *doubt])
    name = Cell(t.from_data(route["name"]), "strong")
    return name, Cell(t(f"visas.offer.{route['offer']}")), Cell(looks, "", (route["source"],))


def status(route: RouteOf | Visa, t: Text) -> Cell:
    """The status in words; a sign only is marked as one."""
    words = t(f"visas.status.{route['status']}")
    marked = t("visas.hint", status=words) if route.get("hint") else words
    return Cell(marked, STYLES.get(route["status"], ""))


def _alike(routes: Sequence[RouteOf]) -> list[list[RouteOf]]:
    """Each route by itself; those of which the same is not known together."""
    groups: dict[object, list[RouteOf]] = {}
    for route in routes:
        groups.setdefault((route["status"], route["details"]) if route["weak"] else route["route"], []).append(route)
    return list(groups.values())


def _shown(routes: Sequence[RouteOf], t: Text) -> tuple[Value, ...]:
    first = routes[0]
    refs = tuple(dict.fromkeys(reason["source"] for reason in first["why"]))
    return (
        Cell("; ".join(t.from_data(route["name"]) for route in routes), "strong"),
        status(first, t),
        Cell(t(f"visas.offer.{first['offer']}")),
        Cell(
            " ".join(filter(None, [why(first["why"], t), first["hint"] and f"~ {t.from_data(first['hint'])}"])),
            "",
            refs,
        ),
    )


def why(reasons: Sequence[Reason], t: Text) -> str:
    """The grounds in one line, in the reader's language."""
    return reasons_text(reasons, t)


def _needs(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """What each route still asks of the person; routes that ask the same stand together."""
    by_needs: dict[tuple[str, ...], list[str]] = {}
    for route in routes:
        if route["needs"] and not route["weak"]:
            by_needs.setdefault(tuple(route["needs"]), []).append(t.from_data(route["name"]))
    made: list[Block] = [Heading(t("visas.needs"))] if by_needs else []
    return made + [
        Bullets(tuple(Cell(t.from_data(need)) for need in needs), "; ".join(names)) for needs, names in by_needs.items()
    ]


def own_points(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """What the reader's profile comes to, a system a line."""
    found = {one["system"]: one for route in routes for one in route.get("points", [])}
    if not found:
        return []
    columns = (
        Column(t("visas.column.system")),
        Column(t("visas.column.points"), "right"),
        Column(t("visas.column.result")),
    )
    rows = tuple((Cell(name, "accent"), *_result(one, t)) for name, one in found.items())
    return [Heading(t("visas.own")), Grid(columns, rows)]


def _result(one: OwnPoints, t: Text) -> tuple[Value, ...]:
    if one["missing"]:
        keys = t.listed(key for lacking in one["missing"] for key in lacking["keys"] or [lacking["fact"]])
        return Cell("–"), Cell(t("visas.lacks", keys=keys), "dim")
    if one["why"]:
        return Cell("–"), Cell(one["why"], "dim")
    total = "–" if one["total"] is None else t.decimal(one["total"], 0)
    ended = t("visas.old_rules", day=one["edition_ended"]) if one["edition_ended"] else ""
    if one["pass"] is None:
        open_ = t("visas.undecided", facts=fact_names(one["undecided"], t)) if one["undecided"] else ""
        return Cell(total), Cell("; ".join(filter(None, (open_, ended))), "dim")
    style: Style = "good" if one["pass"] else "bad"
    return Cell(total), Cell("; ".join(filter(None, (verdict(one["pass"], one["leads_to"], t), ended))), style)


def _assessing(record: RoutesOf, t: Text) -> list[Block]:
    return [Prose(_assessed(one, t), "", (one["source"],)) for one in record.get("assessing", [])]


def _assessed(one: Assessing, t: Text) -> str:
    if not one["authority"]:
        return t("visas.assessed_unknown")
    sure = t(f"pages.credentials.confidence.{slug(one['confidence'])}")
    sentences = [t("visas.assessed_by", authority=one["authority"], sure=sure)]
    if one["years"]:
        sentences.append(t("visas.assessed_years", years=one["years"]))
    return " ".join([*sentences, one["page"]]).strip()


def _closed(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """Closed routes, a line each."""
    items = tuple(
        Cell(f"{t.from_data(route['name'])}: {why(route['why'], t)}", "dim", (route["why"][0]["source"],))
        for route in routes
        if route["status"] == CLOSED
    )
    return [Bullets(items, t("visas.closed"))] if items else []


def _notes(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """What a reader must know of the routes, once each; disputes and weak evidence are marked."""
    every = [(route, note) for route in routes if not route["weak"] for note in route["notes"] if not note["notice"]]
    found = {note["says"]: note for _, note in every}
    made: list[Block] = []
    for says, note in found.items():
        of = list(dict.fromkeys(route["name"] for route, other in every if other["says"] == says))
        text = (
            t.from_data(says) if len(of) > 1 else t("visas.note_of", route=t.from_data(of[0]), says=t.from_data(says))
        )
        text = weighed(text, note["confidence"], t)
        made.append(Note(text, "conflict" if note["contested"] else "info", (note["source"],)))
    return made


def _of_profile(routes: Sequence[Visa], t: Text) -> list[Block]:
    """What a hand-written profile says beside."""
    if not routes:
        return []
    columns = (Column(t("visas.column.route")), Column(t("visas.column.status")), Column(t("visas.column.asks")))
    rows = tuple(_route(route, t) for route in routes)
    return [Heading(t("visas.profile")), Grid(columns, rows), *_remarks(routes)]


def _notices(says: Mapping[str, str]) -> list[Block]:
    """What goes with the routes' names, each once; text → source."""
    return [Note(text, "warning", (source,) if source else ()) for text, source in says.items()]


def _invited(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """When people of each route with a pool or a lottery were last invited: open in law is not open in practice."""
    found: dict[str, list[RouteOf]] = {}
    for route in routes:
        if "invited" in route and not route["weak"]:
            found.setdefault(invited_text(route["invited"], t), []).append(route)
    items = tuple(
        Cell(
            f"{'; '.join(t.from_data(one['name']) for one in alike)}: {says}",
            "",
            tuple(filter(None, [alike[0]["invited"].get("source", "")])),
        )
        for says, alike in found.items()
    )
    return [Bullets(items, t("visas.invited"))] if items else []


def _where(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """Where to look each route up, when that was read, how sure it is; then the facts its points systems ask for."""
    if not routes:
        return []
    systems = {one["system"]: one for route in routes for one in route["systems"]}
    asks = tuple(
        Cell(f"`career points {name}`: {fact_names(one['facts'], t)}") for name, one in systems.items() if one["facts"]
    )
    made: list[Block] = [
        Heading(t("visas.where")),
        Bullets(tuple(Cell(_place(one, t)) for one in routes)),
    ]
    return [*made, Bullets(asks, t("visas.facts"))] if asks else made


def _place(route: RouteOf, t: Text) -> str:
    key = "visas.not_checked" if route["confidence"] == "K" else "visas.checked"
    read = t(key, evidence=t(f"evidence.{route['confidence']}"), day=route["checked"])
    return " · ".join([t.from_data(route["name"]), read, route["page"]])


def visas(
    routes: Sequence[Visa],
    lists: Sequence[Listing],
    t: Text,
    posts: Sequence[ClosedPost] = (),
    left_out: Sequence[str] = (),
) -> list[Block]:
    """In short: routes by name and status, who may hold no such post, which ways are left out, and lists no longer in
    force; nothing when none is known."""
    blocks: list[Block] = []
    if routes:
        blocks += _short(routes, t)
        blocks += _posts(posts, t)
        if left_out:
            names = [parted(t.from_data(name))[0] for name in left_out]
            blocks.append(Prose(t("visas.others", names=shortened(names, t)), "dim"))
        blocks += _remarks(routes)
        if days := [route["on"] for route in routes if "on" in route]:
            text = t("visas.as_of", day=days[0])
            blocks.append(Prose(text, "dim"))
    blocks += _replaced(lists, t)
    return [Heading(t("visas.section")), *blocks] if blocks else []


def _short(routes: Sequence[Visa], t: Text) -> list[Block]:
    """The routes that name the occupation; in a line each those that look at the person, and those not known."""
    named = [route for route in routes if "on" not in route or names_it(route)]
    columns = (Column(t("visas.column.route")), Column(t("visas.column.status")), Column(t("visas.column.why_or_asks")))
    blocks: list[Block] = [Grid(columns, tuple(_route(route, t) for route in named))] if named else []
    if not named:
        blocks.append(Note(t("visas.none"), "missing"))
    notices = dict.fromkeys((t.from_data(says) for route in routes for says in route.get("notices", [])), "")
    blocks += _notices(notices)
    personal, unknown = [one for one in routes if _is_personal(one)], [one for one in routes if _is_unknown(one)]
    if personal:
        text = in_sentences("visas.depend_on_you", _names(personal, t), t)
        blocks.append(Prose(text, "dim", _refs(personal)))
    if unknown:
        text = in_sentences("visas.unknown_routes", _names(unknown, t), t)
        blocks.append(Prose(text, "dim", _refs(unknown)))
    return blocks


def _names(routes: Sequence[Visa], t: Text) -> list[str]:
    return families((t.from_data(route["name"]) for route in routes), t)


def _refs(routes: Sequence[Visa]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(route["source"] for route in routes))


def _is_personal(route: Visa) -> bool:
    return "on" in route and route["bound_to"] == PERSON and route["status"] != CLOSED


def _is_unknown(route: Visa) -> bool:
    return "on" in route and not _is_personal(route) and route["status"] != CLOSED and not names_it(route)


def _replaced(lists: Sequence[Listing], t: Text) -> list[Block]:
    replaced = [entry for entry in lists if entry["status"] == "replaced"]
    items = tuple(Cell(_ended(entry, t), "dim", (entry["source"],)) for entry in replaced)
    return [Bullets(items, t("visas.replaced"))] if items else []


def _ended(entry: Listing, t: Text) -> str:
    """The list with its last day, else with its year."""
    if "to" in entry:
        return t("visas.list_to", list=entry["name"], date=entry["to"])
    return t("list.named", list=entry["name"], year=entry["year"])


def _route(route: Visa, t: Text) -> tuple[Value, ...]:
    hint = f"~ {route['hint']}" if route.get("hint") else ""
    return (
        Cell(t.from_data(route["name"]), "strong", (route["source"],)),
        status(route, t),
        Cell(". ".join(filter(None, [route["details"], hint, route.get("invited", "")]))),
    )


def _remarks(routes: Sequence[Visa]) -> list[Block]:
    notes: list[Block] = [
        Note(f"{route['name']}: {route['note']}", "info", (route["source"],)) for route in routes if route.get("note")
    ]
    return notes + [
        Note(f"{route['name']}: {remark['text']}", "info", (remark["source"],))
        for route in routes
        for remark in route.get("official", [])
    ]
