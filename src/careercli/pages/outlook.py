"""Outlook on a page: projections, the publisher's ratings of shortage and surplus, where the work leads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Block, Bullets, Cell, Column, Facts, Grid, Heading, Note, Prose, Value
from careercli.pages import hiring
from careercli.pages.style import rating_style
from careercli.record.figure import lowest_or_none
from careercli.record.national import disagreement

if TYPE_CHECKING:
    from careercli.output.document import Style
    from careercli.record.occupation import Outlook, Projection, ShortageRating
    from careercli.text.text import Text

COLUMNS = ("years", "from", "to", "change", "growth", "openings", "seekers", "openings_per_year")
COUNTS = ("to", "change", "openings", "openings_per_year")
"""The columns that stay empty where the growth alone is projected."""


def outlook(record: Outlook, t: Text, names: Mapping[str, str]) -> list[Block]:
    """The outlook section; nothing when nothing is known. `names` spells region keys."""
    source = (record["source"],) if "source" in record else ()
    blocks: list[Block] = [*projections(record["projections"], t), *ratings(record["projections"], t)]
    blocks += shortage(record.get("shortage", []), t, names)
    blocks += hiring.blocks(record, t, names)
    if record["demand"]:
        blocks.append(Prose(record["demand"], refs=source))
    if record["progression"]:
        blocks.append(Prose(record["progression"], refs=source))
    if record["growth_areas"]:
        blocks.append(Bullets(tuple(Cell(area) for area in record["growth_areas"]), t("pages.outlook.growth_areas")))
    return [Heading(t("pages.outlook.heading")), *blocks] if blocks else []


def projections(entries: list[Projection], t: Text) -> list[Block]:
    """Employment now and then, change, growth and openings, one row per projection."""
    if not entries:
        return []
    totals = any(entry["openings_basis"] == "total" for entry in entries)
    bare = COUNTS if all(_growth_alone(entry) for entry in entries) else ()
    without = {name for name, there in (("openings", totals), ("seekers", _any_seekers(entries))) if not there}
    kept = [place for place, name in enumerate(COLUMNS) if name not in bare and name not in without]
    columns = tuple(
        Column(t(f"pages.outlook.{COLUMNS[place]}"), "right" if place else "left", 1 if place == 2 else 0)
        for place in kept
    )
    rows = (_projection(entry, t) for entry in entries)
    grid = Grid(columns, tuple(tuple(row[place] for place in kept) for row in rows))
    groups = {entry["of_group"]["code"]: entry["of_group"]["title"] for entry in entries if "of_group" in entry}
    notes = [t("pages.outlook.of_group", code=code, title=title) for code, title in groups.items()]
    notes += [t("pages.outlook.derived")] if any(map(_is_derived, entries)) else []
    return [grid, *(Prose(text, "dim") for text in notes)]


def _any_seekers(entries: list[Projection]) -> bool:
    """Whether the publisher counts who will look for that work: the other side of its openings."""
    return any(lowest_or_none(entry.get("seekers")) is not None for entry in entries)


def _growth_alone(entry: Projection) -> bool:
    """Whether the publisher projects the growth but gives no numbers of people for it."""
    people = (entry["change"], entry.get("employment_to"), entry["openings"], entry.get("openings_per_year"))
    return lowest_or_none(entry["growth_percent"]) is not None and not any(map(lowest_or_none, people))


def _gap(entry: Projection, t: Text) -> str:
    """Why there is nothing, in words."""
    return "" if _growth_alone(entry) else t.reason(entry["change"]) or t.reason(entry["employment_from"])


def _is_derived(entry: Projection) -> bool:
    """Whether the growth in percent is our division of published numbers."""
    return entry["growth_derived"] and lowest_or_none(entry["growth_percent"]) is not None


def _projection(entry: Projection, t: Text) -> tuple[Value, ...]:
    reason = _gap(entry, t)
    years = f"{entry['from']}–{entry['to']}"
    wider = entry.get("of_group")
    return (
        Cell(t("pages.outlook.gap", years=years, reason=reason) if reason else years, refs=(entry["source"],)),
        Cell(t.wider(t.count(entry["employment_from"]), wider)),
        Cell(t.wider(t.count(entry.get("employment_to")), wider)),
        Cell(t.wider(t.count(entry["change"]), wider)),
        Cell(t.wider(t.percent(entry["growth_percent"], signed=True), wider or _is_derived(entry)), "strong"),
        Cell(t.wider(t.count(entry["openings"]), wider)),
        Cell(t.wider(t.count(entry.get("seekers")), wider)),
        Cell(t.wider(t.count(entry.get("openings_per_year")), wider)),
    )


def ratings(entries: list[Projection], t: Text) -> list[Block]:
    """The publisher's words for now and for the years to come."""
    rows: list[tuple[str, Value]] = []
    for entry in entries:
        times = ((t("pages.outlook.now"), "recent"), (t("pages.outlook.until", year=entry["to"]), "future"))
        for name, key in times:
            word = str(entry.get(key, ""))
            if word:
                rows.append((name, Cell(t.word("outlook", word), rating_style(word), (entry["source"],))))
    keys = dict.fromkeys(f"shortage.disagree.{one}" for one in map(disagreement, entries) if one)
    notes: list[Block] = [Note(t(text), "conflict", (entries[0]["source"],)) for text in keys]
    return [Facts(tuple(rows)), *notes] if rows else []


def shortage(entries: Sequence[ShortageRating], t: Text, names: Mapping[str, str]) -> list[Block]:
    """One line for the country, one for each other rating with the states that have it; nothing where none is given."""
    if not entries:
        return []
    country, *states = entries
    refs = (country["source"],)
    rows = [(t("pages.outlook.rated", year=country["year"]), Cell(_rating(country, t), _style(country), refs))]
    differing: defaultdict[str, list[ShortageRating]] = defaultdict(list)
    for state in states:
        if state["rating"] != country["rating"]:
            differing[state["rating"]].append(state)
    for members in differing.values():
        places = t.listed(names.get(state["region"], state["region"]) for state in members)
        text = t("pages.outlook.rated_in", rating=_rating(members[0], t), places=places)
        rows.append((t("pages.outlook.elsewhere"), Cell(text, _style(members[0]), refs)))
    if not differing and states:
        rows.append((t("pages.outlook.states"), Cell(t.n("pages.outlook.same", len(states)), "dim", refs)))
    return [Facts(tuple(rows))]


def _rating(entry: ShortageRating, t: Text) -> str:
    return t.word("shortage", entry["rating"])


def _style(entry: ShortageRating) -> Style:
    return "" if entry["rating"] == "no shortage" else "good"
