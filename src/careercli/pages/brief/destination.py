"""The plan for one country: the steps in order with fees, months and what they rest on; what would help; a checklist,
official links, and what the plan does not know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.output.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    Phrase,
    Prose,
    Section,
    Value,
)
from careercli.pages.brief.move_words import (
    fees_cells,
    lacking,
    licence_cells,
    margin_text,
    origins_text,
    pay_cells,
    texts,
    way_cells,
    work_text,
)
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.pages.pathway_words import fee_text, months_text, numbers, when_text, who_text
from careercli.record.move import CLOSED, CONDITIONS
from careercli.record.route_asks import NEEDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from careercli.record.move import Destination, PlanStep, WayOf
    from careercli.record.pages.move import MovePage
    from careercli.text.text import Text

HELPS, WAYS, PAPERS, LINKS, OPEN, NOTES = 5, 4, 8, 6, 7, 4
"""Lines of what would help, of other ways, of papers, links, gaps and notes."""
ABOVE = 3
"""Sections above the steps, which take the whole width."""
NAME, WHO = 28, 20
"""Columns of a terminal for the names of steps and for whom they are."""
MONTH = re.compile(r"\d{4}(?:-\d\d)?")
"""A year, with its month where that is known."""
KINDS = ("origin", "time", "visa", "trap", "licence", "language", "documents", "validity")
"""Kinds of notes, what decides most first."""


def page(record: MovePage, t: Text, rows: int | None = None) -> Document:
    """The plan of the only destination."""
    plan, one = record.plan, record.plan["destinations"][0]
    country = record.names.get(one["country"], one["name"])
    place = record.names.get(str(one.get("region") or ""), country)
    title = t("brief.destination.title", title=record.titles.get(plan["id"], t.title(plan["title"])), place=place)
    blocks = _blocks(one, record, t) if "id" in one else [Prose(t("brief.move.none", reason=t.message(one["reason"])))]
    blocks = [*blocks, Prose(t("pages.pathway.no_advice"), "dim")]
    made = document(title, origins_text(plan, record.names, t), blocks, record.sources, t)
    return with_brief_sources(made, record.sources, f"career move {plan['id']} --to {one['country']}", t)


def _blocks(one: Destination, record: MovePage, t: Text) -> list[Block]:
    blocked = lacking(one, t)
    head = [*way_cells(one, record, t, labelled=False)]
    head += [Cell(t("brief.move.blocked", known=t("pages.pathway.and").join(blocked)), "warn")] if blocked else []
    sections = [
        ("visa", [Phrase(tuple(head)), *_points(one, t)]),
        ("pay", [Phrase(tuple(pay_cells(one, t)))]),
        ("work", [Prose(work_text(one, record.titles, t)), *_licence(one, record, t)]),
        ("helps", _helps(one, t)),
        ("ways", _ways(one, record, t)),
        ("papers", _bullets(_papers(one, t), PAPERS)),
        ("know", _bullets(_notes(one, t), NOTES)),
        ("open", _bullets(_open(one, record, t), OPEN)),
    ]
    made: list[Block] = [
        Section(t(f"brief.destination.{name}"), tuple(blocks))  # type: ignore[arg-type]
        for name, blocks in sections
        if blocks
    ]
    pages = tuple(Cell(page) for page in list(dict.fromkeys(_links(one)))[:LINKS])
    links = [Bullets(pages, t("brief.destination.links"))] if pages else []  # an address wants the whole width
    return [*made[:ABOVE], *_steps(one, t), *made[ABOVE:], *links]


def _points(one: Destination, t: Text) -> list[Block]:
    """What the best way asks of everybody, each once; of a right without a visa, what it gives."""
    if "free_movement" in one:
        return [Prose(t.from_data(one["free_movement"]["says"]), "dim")]
    way = one["visa"]
    if way is None:
        return []
    asks = [t(f"brief.moving.kind.{kind}") for kind in way["asks"]]
    return [Prose(t("brief.destination.asks", known=t.listed(asks)), "dim")] if asks else []


def _licence(one: Destination, record: MovePage, t: Text) -> list[Block]:
    others = one["licence"]["other_regions"]
    more = t("brief.destination.other_regions", known=t.listed(f"--to {key}" for key in others)) if others else ""
    cells = [cell._replace(spare=0, refs=()) for cell in licence_cells(one, record.names, t)]
    return [Phrase((*cells, *([Cell(more)] if more else [])))]


def _steps(one: Destination, t: Text) -> list[Block]:
    """The timeline: each step with when it can start, its fee and year, months, whom it is for, what it rests on."""
    steps = one["steps"]
    if not steps:
        return []
    number = numbers(steps)  # type: ignore[arg-type]
    rows = [_row(step, number, t) for step in steps]
    head = ("step", "when", "fee", "months", "who", "rests_on")
    widest = {"step": NAME, "who": WHO}
    drop = {"who": 2, "rests_on": 1}
    kept = [at for at, name in enumerate(head) if name != "who" or any(row[at].text for row in rows)]
    columns = tuple(
        Column(t(f"pages.pathway.column.{head[at]}"), widest=widest.get(head[at]), drop=drop.get(head[at], 0))
        for at in kept
    )
    shown: tuple[tuple[Value, ...], ...] = tuple(tuple(row[at] for at in kept) for row in rows)
    total = Phrase(tuple(cell._replace(style="strong", spare=0) for cell in fees_cells(one["totals"], t)))
    return [Heading(t("brief.destination.steps")), Grid(columns, shown, light=True), total]


def _row(step: PlanStep, number: dict[str, int], t: Text) -> list[Cell]:
    plain: Any = step
    name = t("pages.pathway.step", number=number[step["id"]], label=_named(step["name"], t))
    fee = fee_text(plain, t)
    if "per" in step:
        fee = t("brief.destination.per", fee=fee, per=t(f"unit.a.{step['per']}"))
    unsure = step.get("fee_old") or step["to_check"] or "ended" in step
    priced = "fee" in step or step["purpose"] == "licence" or "item" in step
    return [
        Cell(name, "" if step["counted"] else "dim", (step["source"],)),
        Cell(when_text(plain, number, t), "dim"),
        Cell(fee if priced else "", "warn" if unsure else ""),
        Cell(months_text(plain, t) if step.get("months_max") or step.get("months_min") else ""),
        Cell(who_text(plain, number, t), "dim"),
        Cell(_rests_on(step, t), "dim"),
    ]


def _named(label: str, t: Text) -> str:
    return t.message(label) if hasattr(label, "key") else t.from_data(label)


def _rests_on(step: PlanStep, t: Text) -> str:
    """How far the step can be relied on, and of which day its page is."""
    return " ".join(filter(None, [t(f"brief.destination.grade.{step['grade']}"), *MONTH.findall(step["as_of"])[-1:]]))


def _helps(one: Destination, t: Text) -> list[Block]:
    """What turns a no into a yes or raises the points, the cheapest first."""
    said = []
    for unlock in one["unlocks"]:
        text = t.message(unlock["says"]) if hasattr(unlock["says"], "key") else t.from_data(unlock["says"])
        if unlock["passes"]:
            text = t("brief.destination.passes", text=text)
        elif unlock["gain"]:
            text = t("brief.destination.gain", text=text, gain=t.count(round(unlock["gain"])))
        said.append(text)
    return _bullets(said, HELPS)


def _ways(one: Destination, record: MovePage, t: Text) -> list[Block]:
    """Other ways in, the best first."""
    others = [way for way in one["ways"] if way["way"] != CLOSED and way is not one["visa"]]
    others = [way for way in others if one["visa"] is None or way["route"] != one["visa"]["route"]]
    said = [_way(way, record, t) for way in others[:WAYS]]
    left = len(others) - len(said)
    more = t("brief.more", command=f"career visas {one['id']}")
    return [*_bullets(said, WAYS), Prose(more, "dim")] if left > 0 or said else []


def _way(way: WayOf, record: MovePage, t: Text) -> str:
    named = t.from_data(record.short.get(way["name"], way["name"]))
    lacking = way["offer"] == NEEDED and not way["offered"]
    parts = [named, t("brief.destination.needs_offer") if lacking else t(f"brief.move.offer.{way['offer']}")]
    if way["way"] != CONDITIONS:
        parts.append(t(f"brief.move.way.{way['way']}"))
    if "margin" in way:
        parts.append(margin_text(way, t))
    return " · ".join(parts)


def _bullets(said: Iterable[str], most: int) -> list[Block]:
    items = tuple(Cell(text) for text in list(dict.fromkeys(said))[:most])
    return [Bullets(items)] if items else []


def _papers(one: Destination, t: Text) -> list[str]:
    """The papers that steps ask for."""
    return [t.from_data(paper) for step in one["steps"] for paper in step.get("documents", ())]


def _notes(one: Destination, t: Text) -> list[str]:
    """What decides most, from sources we can name before our general knowledge, which has no figures."""
    ranked = sorted(one["notes"], key=lambda note: (note["to_check"], KINDS.index(note["kind"])))
    shown = []
    for note in ranked:
        text = t.from_data(note["text"])
        if span := months_text(note, t):
            text = t("pages.pathway.note_months", text=text, span=span)
        shown.append(t("pages.pathway.note_to_check", text=text) if note["to_check"] else text)
    return shown


def _links(one: Destination) -> list[str]:
    """The official pages: of the visa, of the licensing body, of steps."""
    way = one.get("free_movement") or one["visa"]
    pages: Sequence[str] = [way["page"]] if way else []
    return [page for page in [*pages, one["licence"]["page"], *(step["page"] for step in one["steps"])] if page]


def _open(one: Destination, record: MovePage, t: Text) -> list[str]:
    said = [*(t.message(text) for text in record.warnings), *texts(one["unknown"], t)]
    if one["not_covered"]:
        said.append(t.n("brief.destination.not_covered", len(one["not_covered"])))
    return said
