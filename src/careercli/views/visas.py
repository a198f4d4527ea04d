"""Visa routes and official lists on a page."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.model.occupation import Listing, Occupation, Visa
from careercli.model.visas import CLOSED, CONDITIONS, REASONS, Assessing, OwnPoints, Reason, RouteOf, RoutesOf
from careercli.output.document import Block, Bullets, Cell, Column, Document, Grid, Heading, Note, Prose, Style, Value
from careercli.views.credentials import CONFIDENCES
from careercli.views.footnote import source_lines
from careercli.views.head import subtitle
from careercli.views.labels import Labels

STYLES: dict[str, Style] = {"open": "good", "open with conditions": "warn", "closed": "bad", "unknown": "dim"}
EVIDENCE = {
    "O": "official text",
    "O2": "dated transcription",
    "S": "secondary source",
    "K": "general knowledge",
}


def page(
    record: RoutesOf, card: Occupation, sources: Mapping[str, Any], warnings: Sequence[str], label: Labels
) -> Document:
    """Every route on the day: what is open and why, what it asks, what is closed, and where that stands."""
    shown = [route for route in record["routes"] if route["status"] != CLOSED]
    blocks: list[Block] = [Heading(label("Visa routes on {day}", day=record["on"])), *_routes(shown, label)]
    blocks += _needs(shown, label)
    blocks += _own(shown, label)
    blocks += _assessing(record, label)
    blocks += _closed(record["routes"], label)
    blocks += _notes(shown, label)
    blocks += [Note(warning, "warning") for warning in warnings]
    blocks += _told([visa for visa in record["visas"] if "on" not in visa], label)
    blocks += _replaced(record["lists"], label)
    blocks += _where(shown, label)
    title = label.title(record["title"])
    return Document(
        title, subtitle(card, label), tuple(blocks), source_lines(sources), label("Sources"), lang=label.lang
    )


def _routes(routes: Sequence[RouteOf], label: Labels) -> list[Block]:
    if not routes:
        return [Note(label("No route known here is open to it, or may be."), "missing")]
    columns = (Column(label("Route")), Column(label("Status")), Column(label("Why")))
    rows = tuple(_shown(group, label) for group in _alike(routes))
    return [Grid(columns, rows)]


def _alike(routes: Sequence[RouteOf]) -> list[list[RouteOf]]:
    """Each route by itself; those of which the same is not known together."""
    groups: dict[object, list[RouteOf]] = {}
    for route in routes:
        groups.setdefault((route["status"], route["details"]) if route["weak"] else route["route"], []).append(route)
    return list(groups.values())


def _shown(routes: Sequence[RouteOf], label: Labels) -> tuple[Value, ...]:
    first = routes[0]
    refs = tuple(dict.fromkeys(reason["source"] for reason in first["why"]))
    return (
        Cell("; ".join(route["name"] for route in routes), "strong"),
        Cell(label(first["status"]), STYLES[first["status"]]),
        Cell(why(first["why"], label), "", refs),
    )


def why(reasons: Sequence[Reason], label: Labels) -> str:
    """The grounds in one line, in the reader's language."""
    return "; ".join(_said(reason, label) for reason in reasons)


def _said(reason: Reason, label: Labels) -> str:
    values = {"to": "", **reason["values"]}
    if "scheme" in values:
        values["scheme"] = label(values["scheme"])
    if values.get("condition") in CONDITIONS.values():  # the others stand in data/ in words of their own
        values["condition"] = label(values["condition"])
    told = label(REASONS[reason["kind"]], **values)
    return f"{told}: {values['condition']}" if "condition" in values and reason["kind"] != "listed-if" else told


def _needs(routes: Sequence[RouteOf], label: Labels) -> list[Block]:
    """What each route still asks of the person; routes that ask the same stand together."""
    by_needs: dict[tuple[str, ...], list[str]] = {}
    for route in routes:
        if route["needs"] and not route["weak"]:
            by_needs.setdefault(tuple(route["needs"]), []).append(route["name"])
    made: list[Block] = [Heading(label("What each still asks for"))] if by_needs else []
    return made + [Bullets(tuple(Cell(need) for need in needs), "; ".join(names)) for needs, names in by_needs.items()]


def _own(routes: Sequence[RouteOf], label: Labels) -> list[Block]:
    """What the reader's profile comes to, a system a line."""
    found = {one["system"]: one for route in routes for one in route.get("points", [])}
    if not found:
        return []
    columns = (Column(label("System")), Column(label("Points"), "right"), Column(label("Result")))
    rows = tuple((Cell(name, "accent"), *_result(one, label)) for name, one in found.items())
    return [Heading(label("By your profile")), Grid(columns, rows)]


def _result(one: OwnPoints, label: Labels) -> tuple[Value, ...]:
    if one["missing"]:
        keys = label.listed(key for lacking in one["missing"] for key in lacking["keys"] or [lacking["fact"]])
        return Cell("–"), Cell(label("your profile lacks: {keys}", keys=keys), "dim")
    if one["why"]:
        return Cell("–"), Cell(one["why"], "dim")
    total = "–" if one["total"] is None else label.decimal(one["total"], 0)
    if one["pass"] is None:
        return Cell(total), Cell("")
    style: Style = "good" if one["pass"] else "bad"
    return Cell(total), Cell(label("passes") if one["pass"] else label("does not pass"), style)


def _assessing(record: RoutesOf, label: Labels) -> list[Block]:
    return [Prose(_assessed(one, label), "", (one["source"],)) for one in record.get("assessing", [])]


def _assessed(one: Assessing, label: Labels) -> str:
    if not one["authority"]:
        return label("Skills are assessed for these visas; by whom is not known here: the Department's list says it.")
    sure = label(CONFIDENCES[one["confidence"]])
    told = [label("Skills are assessed by {authority} ({sure}).", authority=one["authority"], sure=sure)]
    if one["years"]:
        told.append(label("An assessment lasts {years} years.", years=one["years"]))
    return " ".join([*told, one["page"]]).strip()


def _closed(routes: Sequence[RouteOf], label: Labels) -> list[Block]:
    """Closed routes, a line each."""
    items = tuple(
        Cell(f"{route['name']}: {why(route['why'], label)}", "dim", (route["why"][0]["source"],))
        for route in routes
        if route["status"] == CLOSED
    )
    return [Bullets(items, label("Closed to this occupation"))] if items else []


def _notes(routes: Sequence[RouteOf], label: Labels) -> list[Block]:
    """What a reader must know of the routes, once each; disputes and weak evidence are marked."""
    found = {note["says"]: note for route in routes if not route["weak"] for note in route["notes"]}
    made: list[Block] = []
    for says, note in found.items():
        weak = label(EVIDENCE[note["confidence"]]) if note["confidence"] in ("S", "K") else ""
        kind: Any = "conflict" if note["contested"] else "info"
        made.append(Note(f"{says} ({weak})" if weak else says, kind, (note["source"],)))
    return made


def _told(routes: Sequence[Visa], label: Labels) -> list[Block]:
    """What a hand-written profile says beside."""
    if not routes:
        return []
    columns = (Column(label("Route")), Column(label("Status")), Column(label("What it asks")))
    rows = tuple(_route(route, label) for route in routes)
    return [Heading(label("What the hand-written profile says")), Grid(columns, rows), *_remarks(routes)]


def _where(routes: Sequence[RouteOf], label: Labels) -> list[Block]:
    """Where to look each route up, when that was read, how sure it is; then the facts its points systems ask for."""
    if not routes:
        return []
    systems = {one["system"]: one for route in routes for one in route["systems"]}
    asks = tuple(
        Cell(f"`career points {name}`: {label.listed(one['facts'])}") for name, one in systems.items() if one["facts"]
    )
    made: list[Block] = [
        Heading(label("Where that stands")),
        Bullets(tuple(Cell(_place(one, label)) for one in routes)),
    ]
    return [*made, Bullets(asks, label("Facts their points systems ask for"))] if asks else made


def _place(route: RouteOf, label: Labels) -> str:
    read = label("{evidence}, checked {day}", evidence=label(EVIDENCE[route["confidence"]]), day=route["checked"])
    points = [one["system"] for one in route["systems"]]
    return " · ".join([route["route"], read, *points, route["page"]])


def visas(routes: Sequence[Visa], lists: Sequence[Listing], label: Labels) -> list[Block]:
    """In short: routes by name and status, and lists no longer in force; nothing when neither is known."""
    blocks: list[Block] = []
    if routes:
        columns = (Column(label("Route")), Column(label("Status")), Column(label("Why, or what it asks")))
        blocks.append(Grid(columns, tuple(_route(route, label) for route in routes)))
        blocks += _remarks(routes)
        if days := [route["on"] for route in routes if "on" in route]:
            told = label("As of {day}. `career visas` answers for today, with what is still needed.", day=days[0])
            blocks.append(Prose(told, "dim"))
    blocks += _replaced(lists, label)
    return [Heading(label("Visas and migration")), *blocks] if blocks else []


def _replaced(lists: Sequence[Listing], label: Labels) -> list[Block]:
    replaced = [entry for entry in lists if entry["status"] == "replaced"]
    items = tuple(Cell(f"{entry['name']} ({entry['year']})", "dim", (entry["source"],)) for entry in replaced)
    return [Bullets(items, label("Stood on these lists, since replaced"))] if items else []


def _route(route: Visa, label: Labels) -> tuple[Value, ...]:
    return (
        Cell(route["name"], "strong", (route["source"],)),
        Cell(label(route["status"]), STYLES.get(route["status"], "")),
        Cell(route["details"]),
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
