"""Visa routes and official lists on a page."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Bullets, Cell, Column, Document, Grid, Heading, Note, Prose, Style, Value
from careercli.pages.footnote import source_lines
from careercli.pages.head import subtitle
from careercli.pages.joined import joined
from careercli.record.invited import told
from careercli.record.occupation import ClosedPost, Listing, Occupation, Visa
from careercli.record.route_asks import OFFERS
from careercli.record.visas import (
    CLOSED,
    CONDITIONS,
    OPEN,
    PERSON,
    REASONS,
    STATUS_WORDS,
    TOLD_WITHIN,
    UNKNOWN,
    WITH_CONDITIONS,
    Assessing,
    Invited,
    OwnPoints,
    Reason,
    RouteOf,
    RoutesOf,
    RoutesPage,
    names_it,
)
from careercli.text.slug import slug
from careercli.text.text import Text

STYLES: dict[str, Style] = {OPEN: "good", WITH_CONDITIONS: "warn", CLOSED: "bad", UNKNOWN: "dim"}
EVIDENCE = {
    "O": "official text",
    "O2": "dated transcription",
    "S": "secondary source",
    "K": "general knowledge",
}


def page(record: RoutesPage, t: Text, rows: int | None = None) -> Document:
    """The routes of each occupation."""
    return joined([_one(routes, card, record.sources, record.warnings, t) for routes, card in record.routes], t)


def _one(record: RoutesOf, card: Occupation, sources: Mapping[str, Any], warnings: Sequence[str], t: Text) -> Document:
    """Every route on the day: what is open and why, what it asks, what is closed, and where that stands."""
    shown = [route for route in record["visas"] if route["status"] != CLOSED]
    own = [route for route in shown if route["bound_to"] != PERSON]
    personal = [route for route in shown if route["bound_to"] == PERSON]
    blocks: list[Block] = [Heading(t("Visa routes on {day}", day=record["on"])), *_routes(own, t)]
    blocks += _invited(shown, t)
    blocks += _posts(record["posts"], t)
    blocks += _notices({note["says"]: note["source"] for route in shown for note in route["notes"] if note["notice"]})
    blocks += not_covered(record["not_covered"], t)
    blocks += _personal(personal, t)
    blocks += _needs([*own, *personal], t)
    blocks += _own(shown, t)
    blocks += _assessing(record, t)
    blocks += _closed(record["visas"], t)
    blocks += _notes(shown, t)
    blocks += [Note(warning, "warning") for warning in warnings]
    blocks += _told(record["profile_says"], t)
    blocks += _replaced(record["lists"], t)
    blocks += _where(shown, t)
    title = t.title(record["title"])
    return Document(title, subtitle(card, t), tuple(blocks), source_lines(sources), t("Sources"), lang=t.lang)


def _routes(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    if not routes:
        return [Note(t("None of the routes known here takes this occupation."), "missing")]
    columns = (Column(t("Route")), Column(t("Status")), Column(t("Job offer")), Column(t("Why")))
    rows = tuple(_shown(group, t) for group in _alike(routes))
    return [Grid(columns, rows)]


def _posts(posts: Sequence[ClosedPost], t: Text) -> list[Block]:
    """Who may not hold such posts, with the evidence for it."""
    return [Note(f"{post['says']} ({t(EVIDENCE[post['confidence']])})", "warning", (post["source"],)) for post in posts]


def not_covered(names: Sequence[str], t: Text) -> list[Block]:
    """The ways to work in the country that are not here: without them "none" would say too much."""
    return [Bullets(tuple(Cell(name, "dim") for name in names), t("Not covered here"))] if names else []


def _personal(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """Routes that look at the person, whatever the occupation: by what they ask first, never as open to the job."""
    if not routes:
        return []
    columns = (Column(t("Route")), Column(t("Job offer")), Column(t("What it looks at")))
    rows = tuple(_looks(route, t) for route in routes)
    return [Grid(columns, rows, t("Routes that look at you, not at the occupation"))]


def _looks(route: RouteOf, t: Text) -> tuple[Value, ...]:
    doubt = [why(route["why"], t)] if route["status"] == UNKNOWN else []
    looks = " · ".join([*route["needs"][:1], *doubt])
    return Cell(route["name"], "strong"), Cell(t(OFFERS[route["offer"]])), Cell(looks, "", (route["source"],))


def status(route: RouteOf | Visa, t: Text) -> Cell:
    """The status in words; a sign only is marked as one."""
    words = t(STATUS_WORDS.get(route["status"], route["status"]))
    marked = t("{status} ~ a hint only", status=words) if route.get("hint") else words
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
        Cell("; ".join(route["name"] for route in routes), "strong"),
        status(first, t),
        Cell(t(OFFERS[first["offer"]])),
        Cell(" ".join(filter(None, [why(first["why"], t), first["hint"] and f"~ {first['hint']}"])), "", refs),
    )


def why(reasons: Sequence[Reason], t: Text) -> str:
    """The grounds in one line, in the reader's language."""
    return "; ".join(_said(reason, t) for reason in reasons)


def _said(reason: Reason, t: Text) -> str:
    values = {"to": "", **reason["values"]}
    if "scheme" in values:
        values["scheme"] = t(values["scheme"])
    if values.get("condition") in CONDITIONS.values():  # the others stand in data/ in words of their own
        values["condition"] = t(values["condition"])
    told = t(REASONS[reason["kind"]], **values)
    return f"{told}: {values['condition']}" if "condition" in values and reason["kind"] not in TOLD_WITHIN else told


def _needs(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """What each route still asks of the person; routes that ask the same stand together."""
    by_needs: dict[tuple[str, ...], list[str]] = {}
    for route in routes:
        if route["needs"] and not route["weak"]:
            by_needs.setdefault(tuple(route["needs"]), []).append(route["name"])
    made: list[Block] = [Heading(t("What each still asks for"))] if by_needs else []
    return made + [Bullets(tuple(Cell(need) for need in needs), "; ".join(names)) for needs, names in by_needs.items()]


def _own(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """What the reader's profile comes to, a system a line."""
    found = {one["system"]: one for route in routes for one in route.get("points", [])}
    if not found:
        return []
    columns = (Column(t("System")), Column(t("Points"), "right"), Column(t("Result")))
    rows = tuple((Cell(name, "accent"), *_result(one, t)) for name, one in found.items())
    return [Heading(t("By your profile")), Grid(columns, rows)]


def _result(one: OwnPoints, t: Text) -> tuple[Value, ...]:
    if one["missing"]:
        keys = t.listed(key for lacking in one["missing"] for key in lacking["keys"] or [lacking["fact"]])
        return Cell("–"), Cell(t("your profile lacks: {keys}", keys=keys), "dim")
    if one["why"]:
        return Cell("–"), Cell(one["why"], "dim")
    total = "–" if one["total"] is None else t.decimal(one["total"], 0)
    ended = t("by the rules to {day}", day=one["edition_ended"]) if one["edition_ended"] else ""
    if one["pass"] is None:
        open_ = t("not decided here: {facts}", facts=t.listed(one["undecided"])) if one["undecided"] else ""
        return Cell(total), Cell("; ".join(filter(None, (open_, ended))), "dim")
    style: Style = "good" if one["pass"] else "bad"
    verdict = t("passes") if one["pass"] else t("does not pass")
    return Cell(total), Cell("; ".join(filter(None, (verdict, ended))), style)


def _assessing(record: RoutesOf, t: Text) -> list[Block]:
    return [Prose(_assessed(one, t), "", (one["source"],)) for one in record.get("assessing", [])]


def _assessed(one: Assessing, t: Text) -> str:
    if not one["authority"]:
        return t("Skills are assessed for these visas; by whom is not known here: the Department's list says it.")
    sure = t(f"pages.credentials.confidence.{slug(one['confidence'])}")
    told = [t("Skills are assessed by {authority} ({sure}).", authority=one["authority"], sure=sure)]
    if one["years"]:
        told.append(t("An assessment lasts {years} years.", years=one["years"]))
    return " ".join([*told, one["page"]]).strip()


def _closed(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """Closed routes, a line each."""
    items = tuple(
        Cell(f"{route['name']}: {why(route['why'], t)}", "dim", (route["why"][0]["source"],))
        for route in routes
        if route["status"] == CLOSED
    )
    return [Bullets(items, t("Closed to this occupation"))] if items else []


def _notes(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """What a reader must know of the routes, once each; disputes and weak evidence are marked."""
    every = [note for route in routes if not route["weak"] for note in route["notes"]]
    found = {note["says"]: note for note in every if not note["notice"]}
    made: list[Block] = []
    for says, note in found.items():
        weak = t(EVIDENCE[note["confidence"]]) if note["confidence"] in ("S", "K") else ""
        kind: Any = "conflict" if note["contested"] else "info"
        made.append(Note(f"{says} ({weak})" if weak else says, kind, (note["source"],)))
    return made


def _told(routes: Sequence[Visa], t: Text) -> list[Block]:
    """What a hand-written profile says beside."""
    if not routes:
        return []
    columns = (Column(t("Route")), Column(t("Status")), Column(t("What it asks")))
    rows = tuple(_route(route, t) for route in routes)
    return [Heading(t("What the hand-written profile says")), Grid(columns, rows), *_remarks(routes)]


def _notices(says: Mapping[str, str]) -> list[Block]:
    """What goes with the routes' names, each once; text → source."""
    return [Note(text, "warning", (source,) if source else ()) for text, source in says.items()]


def _invited(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """When people of each route with a pool or a lottery were last invited: open in law is not open in practice."""
    found: dict[str, list[RouteOf]] = {}
    for route in routes:
        if "invited" in route and not route["weak"]:
            found.setdefault(invited_words(route["invited"], t), []).append(route)
    items = tuple(
        Cell(
            f"{'; '.join(one['name'] for one in alike)}: {says}",
            "",
            tuple(filter(None, [alike[0]["invited"].get("source", "")])),
        )
        for says, alike in found.items()
    )
    return [Bullets(items, t("When people were last invited"))] if items else []


def invited_words(invited: Invited, t: Text) -> str:
    """The same in the reader's language; what data/ says of a lottery stands there in words of its own."""
    ids = told(invited)
    return " ".join(t(text, **invited) for text in ids) if ids else t(invited["says"])


def _where(routes: Sequence[RouteOf], t: Text) -> list[Block]:
    """Where to look each route up, when that was read, how sure it is; then the facts its points systems ask for."""
    if not routes:
        return []
    systems = {one["system"]: one for route in routes for one in route["systems"]}
    asks = tuple(
        Cell(f"`career points {name}`: {t.listed(one['facts'])}") for name, one in systems.items() if one["facts"]
    )
    made: list[Block] = [
        Heading(t("Where that stands")),
        Bullets(tuple(Cell(_place(one, t)) for one in routes)),
    ]
    return [*made, Bullets(asks, t("Facts their points systems ask for"))] if asks else made


def _place(route: RouteOf, t: Text) -> str:
    read = t("{evidence}, checked {day}", evidence=t(EVIDENCE[route["confidence"]]), day=route["checked"])
    points = [one["system"] for one in route["systems"]]
    return " · ".join([route["route"], read, *points, route["page"]])


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
            told = "; ".join(name.partition(": ")[0] for name in left_out)
            blocks.append(Prose(t("Other ways that are not covered here: {names}.", names=told), "dim"))
        blocks += _remarks(routes)
        if days := [route["on"] for route in routes if "on" in route]:
            told = t("As of {day}. `career visas` answers for today, with what is still needed.", day=days[0])
            blocks.append(Prose(told, "dim"))
    blocks += _replaced(lists, t)
    return [Heading(t("Visas and migration")), *blocks] if blocks else []


def _short(routes: Sequence[Visa], t: Text) -> list[Block]:
    """The routes that name the occupation; in a line each those that look at the person, and those not known."""
    named = [route for route in routes if "on" not in route or names_it(route)]
    columns = (Column(t("Route")), Column(t("Status")), Column(t("Why, or what it asks")))
    blocks: list[Block] = [Grid(columns, tuple(_route(route, t) for route in named))] if named else []
    if not named:
        blocks.append(Note(t("None of the routes known here takes this occupation."), "missing"))
    notices = dict.fromkeys((says for route in routes for says in route.get("notices", [])), "")
    blocks += _notices(notices)
    personal, unknown = [one for one in routes if _is_personal(one)], [one for one in routes if _is_unknown(one)]
    if personal:
        told = t("These look at you, not at the occupation: {ways}.", ways=_names(personal))
        blocks.append(Prose(told, "dim", _refs(personal)))
    if unknown:
        told = t("Whether these take it is not known here: {names}.", names=_names(unknown))
        blocks.append(Prose(told, "dim", _refs(unknown)))
    return blocks


def _names(routes: Sequence[Visa]) -> str:
    return "; ".join(route["name"] for route in routes)


def _refs(routes: Sequence[Visa]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(route["source"] for route in routes))


def _is_personal(route: Visa) -> bool:
    return "on" in route and route["bound_to"] == PERSON and route["status"] != CLOSED


def _is_unknown(route: Visa) -> bool:
    return "on" in route and not _is_personal(route) and route["status"] != CLOSED and not names_it(route)


def _replaced(lists: Sequence[Listing], t: Text) -> list[Block]:
    replaced = [entry for entry in lists if entry["status"] == "replaced"]
    items = tuple(Cell(_ended(entry, t), "dim", (entry["source"],)) for entry in replaced)
    return [Bullets(items, t("Stood on these lists, since replaced"))] if items else []


def _ended(entry: Listing, t: Text) -> str:
    """The list with its last day, else with its year."""
    if "to" in entry:
        return t("{list} (to {date})", list=entry["name"], date=entry["to"])
    return f"{entry['name']} ({entry['year']})"


def _route(route: Visa, t: Text) -> tuple[Value, ...]:
    hint = f"~ {route['hint']}" if route.get("hint") else ""
    return (
        Cell(route["name"], "strong", (route["source"],)),
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
