"""Outlook on a page: projections, the balance of seekers and openings, where the work leads."""

from careercli.model.occupation import Outlook, Projection
from careercli.output.document import Block, Bullets, Cell, Column, Facts, Grid, Heading, Prose, Style, Value
from careercli.views.labels import Labels

COLUMNS = ("Projection", "Employment", "Then", "Change", "Growth", "Openings", "Openings a year")


def rating_style(text: str) -> Style:
    """A shortage is good news for who looks for work, a surplus bad."""
    folded = text.lower()
    return "good" if "shortage" in folded else "bad" if "surplus" in folded else ""


def outlook(record: Outlook, label: Labels) -> list[Block]:
    """The outlook section; nothing when nothing is known."""
    source = (record["source"],) if "source" in record else ()
    blocks: list[Block] = [*projections(record["projections"], label), *ratings(record["projections"], label)]
    if record["demand"]:
        blocks.append(Prose(record["demand"], refs=source))
    if record["progression"]:
        blocks.append(Prose(record["progression"], refs=source))
    if record["growth_areas"]:
        blocks.append(Bullets(tuple(Cell(area) for area in record["growth_areas"]), label("Growth areas")))
    return [Heading(label("Outlook")), *blocks] if blocks else []


def projections(entries: list[Projection], label: Labels) -> list[Block]:
    """Employment now and then, change, growth and openings, one row per projection."""
    if not entries:
        return []
    totals = any(entry["openings_basis"] == "total" for entry in entries)
    columns = (
        Column(label(name), "right" if place else "left", 1 if place == 2 else 0)
        for place, name in enumerate(COLUMNS)
        if totals or name != "Openings"
    )
    return [Grid(tuple(columns), tuple(_projection(entry, label, totals=totals) for entry in entries))]


def _projection(entry: Projection, label: Labels, *, totals: bool) -> tuple[Value, ...]:
    reason = label.reason(entry["change"]) or label.reason(entry["employment_from"])
    growth = label.percent(entry["growth_percent"], signed=True)
    if entry["growth_derived"] and not reason:
        growth = label("{growth} (derived)", growth=growth)
    years = f"{entry['from']}–{entry['to']}"
    return (
        Cell(label("{years}: {reason}", years=years, reason=reason) if reason else years, refs=(entry["source"],)),
        Cell(label.count(entry["employment_from"])),
        Cell(label.count(entry.get("employment_to"))),
        Cell(label.count(entry["change"])),
        Cell(growth, "strong"),
        *([Cell(label.count(entry["openings"]))] if totals else []),
        Cell(label.count(entry.get("openings_per_year"))),
    )


def ratings(entries: list[Projection], label: Labels) -> list[Block]:
    """The publisher's words for now and for the years to come."""
    rows: list[tuple[str, Value]] = []
    for entry in entries:
        for name, text in (
            (label("Now"), entry.get("recent", "")),
            (label("In the years to come"), entry.get("future", "")),
        ):
            if text:
                rows.append((name, Cell(label(text), rating_style(text), (entry["source"],))))
    return [Facts(tuple(rows))] if rows else []
