"""Visa routes and official lists on a page."""

from careercli.model.occupation import Listing, Visa
from careercli.output.document import Block, Bullets, Cell, Column, Grid, Heading, Note, Style, Value
from careercli.views.labels import Labels

STYLES: dict[str, Style] = {"open": "good", "open with conditions": "warn", "closed": "bad", "unknown": "dim"}


def visas(routes: list[Visa], lists: list[Listing], label: Labels) -> list[Block]:
    """Routes with what they ask, and lists no longer in force; nothing when neither is known."""
    blocks: list[Block] = []
    if routes:
        columns = (Column(label("Route")), Column(label("Status")), Column(label("What it asks")))
        blocks.append(Grid(columns, tuple(_route(route, label) for route in routes)))
        blocks += _remarks(routes)
    replaced = [entry for entry in lists if entry["status"] != "in force"]
    if replaced:
        items = tuple(Cell(f"{entry['name']} ({entry['year']})", "dim", (entry["source"],)) for entry in replaced)
        blocks.append(Bullets(items, label("Stood on these lists, since replaced")))
    return [Heading(label("Visas and migration")), *blocks] if blocks else []


def _route(route: Visa, label: Labels) -> tuple[Value, ...]:
    return (
        Cell(route["name"], "strong", (route["source"],)),
        Cell(label(route["status"]), STYLES.get(route["status"], "")),
        Cell(route["details"]),
    )


def _remarks(routes: list[Visa]) -> list[Block]:
    notes: list[Block] = [
        Note(f"{route['name']}: {route['note']}", "info", (route["source"],)) for route in routes if route.get("note")
    ]
    return notes + [
        Note(f"{route['name']}: {remark['text']}", "info", (remark["source"],))
        for route in routes
        for remark in route.get("official", [])
    ]
