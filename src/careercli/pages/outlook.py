"""Outlook on a page: projections, the balance of seekers and openings, where the work leads."""

from collections.abc import Mapping

from careercli.output.document import Block, Bullets, Cell, Column, Facts, Grid, Heading, Note, Prose, Style, Value
from careercli.pages.shortage import shortage
from careercli.record.figure import lowest_or_none
from careercli.record.national import disagreement
from careercli.record.occupation import Outlook, Projection
from careercli.text.text import Text

COLUMNS = ("Projection", "Employment", "Then", "Change", "Growth", "Openings", "Job seekers", "Openings a year")
COUNTS = ("Then", "Change", "Openings", "Openings a year")
"""The columns that stay empty where the growth alone is projected."""


def rating_style(text: str) -> Style:
    """A shortage is good news for who looks for work, a surplus bad."""
    folded = text.lower()
    return "good" if "shortage" in folded else "bad" if "surplus" in folded else ""


def outlook(record: Outlook, t: Text, names: Mapping[str, str]) -> list[Block]:
    """The outlook section; nothing when nothing is known. `names` spells region keys."""
    source = (record["source"],) if "source" in record else ()
    blocks: list[Block] = [*projections(record["projections"], t), *ratings(record["projections"], t)]
    blocks += shortage(record.get("shortage", []), t, names)
    if record["demand"]:
        blocks.append(Prose(record["demand"], refs=source))
    if record["progression"]:
        blocks.append(Prose(record["progression"], refs=source))
    if record["growth_areas"]:
        blocks.append(Bullets(tuple(Cell(area) for area in record["growth_areas"]), t("Growth areas")))
    return [Heading(t("Outlook")), *blocks] if blocks else []


def projections(entries: list[Projection], t: Text) -> list[Block]:
    """Employment now and then, change, growth and openings, one row per projection."""
    if not entries:
        return []
    totals = any(entry["openings_basis"] == "total" for entry in entries)
    bare = COUNTS if all(_growth_alone(entry) for entry in entries) else ()
    without = {name for name, there in (("Openings", totals), ("Job seekers", _any_seekers(entries))) if not there}
    kept = [place for place, name in enumerate(COLUMNS) if name not in bare and name not in without]
    columns = (Column(t(COLUMNS[place]), "right" if place else "left", 1 if place == 2 else 0) for place in kept)
    rows = (_projection(entry, t) for entry in entries)
    grid = Grid(tuple(columns), tuple(tuple(row[place] for place in kept) for row in rows))
    groups = {entry["of_group"]["code"]: entry["of_group"]["title"] for entry in entries if "of_group" in entry}
    told = [t("~ figures of the group {code} {title}", code=code, title=groups[code]) for code in groups]
    return [grid, *(Prose(text, "dim") for text in told)]


def _any_seekers(entries: list[Projection]) -> bool:
    """Whether the publisher counts who will look for that work: the other side of its openings."""
    return any(lowest_or_none(entry.get("seekers")) is not None for entry in entries)


def _growth_alone(entry: Projection) -> bool:
    """Whether the publisher projects the growth but gives no numbers of people for it."""
    people = (entry["change"], entry.get("employment_to"), entry["openings"], entry.get("openings_per_year"))
    return lowest_or_none(entry["growth_percent"]) is not None and not any(map(lowest_or_none, people))


def _projection(entry: Projection, t: Text) -> tuple[Value, ...]:
    gap = t.reason(entry["change"]) or t.reason(entry["employment_from"])
    reason = "" if _growth_alone(entry) else gap
    growth = t.percent(entry["growth_percent"], signed=True)
    if entry["growth_derived"] and not reason:
        growth = t("{growth} (derived)", growth=growth)
    years = f"{entry['from']}–{entry['to']}"
    wider = entry.get("of_group")
    return (
        Cell(t("{years}: {reason}", years=years, reason=reason) if reason else years, refs=(entry["source"],)),
        Cell(t.wider(t.count(entry["employment_from"]), wider)),
        Cell(t.wider(t.count(entry.get("employment_to")), wider)),
        Cell(t.wider(t.count(entry["change"]), wider)),
        Cell(t.wider(growth, wider), "strong"),
        Cell(t.wider(t.count(entry["openings"]), wider)),
        Cell(t.wider(t.count(entry.get("seekers")), wider)),
        Cell(t.wider(t.count(entry.get("openings_per_year")), wider)),
    )


def ratings(entries: list[Projection], t: Text) -> list[Block]:
    """The publisher's words for now and for the years to come."""
    rows: list[tuple[str, Value]] = []
    for entry in entries:
        for name, text in (
            (t("Now"), entry.get("recent", "")),
            (t("In the years to come"), entry.get("future", "")),
        ):
            if text:
                rows.append((name, Cell(t(text), rating_style(text), (entry["source"],))))
    said = dict.fromkeys(f"shortage.disagree.{one}" for one in map(disagreement, entries) if one)
    notes: list[Block] = [Note(t(text), "conflict", (entries[0]["source"],)) for text in said]
    return [Facts(tuple(rows)), *notes] if rows else []
