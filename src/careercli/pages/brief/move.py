"""The table of destinations: in each what is left of the pay, the licence, the way in, fees and months, and what is in
the way; the first by what the reader sorts by first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Document, Phrase, Prose, Section
from careercli.pages.brief.move_words import (
    fees_cells,
    lacking,
    licence_cells,
    origins_text,
    pay_cells,
    way_cells,
    work_text,
)
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.brief.spare import SCREEN
from careercli.pages.document import document
from careercli.record.free_movement import NONE
from careercli.record.move import ASK, MET
from careercli.record.visas import PERSON

if TYPE_CHECKING:
    from careercli.record.move import Destination
    from careercli.record.pages.move import MovePage
    from careercli.text.text import Text


def page(record: MovePage, t: Text, rows: int | None = None) -> Document:
    """All destinations on one screen."""
    plan = record.plan
    blocks: list[Block] = [Prose(_answer(record, t), "strong")]
    blocks += [_section(one, record, t) for one in plan["destinations"]]
    blocks += _tail(record, t)
    title = t("brief.move.title", title=record.titles.get(plan["id"], t.title(plan["title"])))
    made = document(title, origins_text(plan, record.names, t), blocks, record.sources, t)
    made = made._replace(screen=SCREEN)
    return with_brief_sources(made, record.sources, f"career move {plan['id']}", t)


def _answer(record: MovePage, t: Text) -> str:
    """Where they come by themselves, where with an offer, where it is not known."""
    plan = record.plan
    home: list[str] = []
    arrival: list[str] = []
    free, offer, unsure, personal = [], [], [], []
    for one in plan["destinations"]:
        way, name = one.get("visa"), record.names.get(one["country"], one["name"])
        if one.get("citizen") or one.get("free_movement", {}).get("visa") == NONE:
            home.append(name)
        elif "free_movement" in one:
            arrival.append(name)
        elif way is None or way["way"] == ASK:
            unsure.append(name)
        elif way["bound_to"] == PERSON and way["way"] != MET:
            personal.append(name)
        elif way["offer"] == "needed" and not way["offered"]:
            offer.append(name)
        else:
            free.append(name)
    parts = [
        t("brief.move.answer.citizen", names=t.listed(home)) if home else "",
        t("brief.move.answer.on_arrival", names=t.listed(arrival)) if arrival else "",
        t("brief.move.answer.free", names=t.listed(free)) if free else "",
        t("brief.move.answer.offer", names=t.listed(offer)) if offer else "",
        t("brief.move.answer.personal", names=t.listed(personal)) if personal else "",
        t("brief.move.answer.unsure", names=t.listed(unsure)) if unsure else "",
    ]
    return t.joined([*parts, t(f"brief.move.sorted.{plan['by']}")])


def _section(one: Destination, record: MovePage, t: Text) -> Section:
    label = record.names.get(one["country"], one["name"])
    if "id" not in one:
        return Section(label, (Prose(t("brief.move.none", reason=t.message(one["reason"])), "dim"),))
    label = t("brief.move.there", country=label, work=work_text(one, record.titles, t))
    blocked = lacking(one, t)
    facts = fees_cells(one["totals"], t)
    facts += [Cell(t("brief.move.blocked", known=t("pages.pathway.and").join(blocked)), "warn")] if blocked else []
    licence = Phrase((*licence_cells(one, record.names, t), *way_cells(one, record, t)))
    return Section(label, (Phrase(tuple(pay_cells(one, t))), licence, Phrase(tuple(facts))))


def _tail(record: MovePage, t: Text) -> list[Block]:
    """What would decide more, where to go on, and what a plan is not."""
    hanging = dict.fromkeys(
        option
        for option, given in (
            ("--from", record.plan["from"]),
            ("--trained-in", record.plan["trained_in"]),
            ("--worked-in", record.plan["worked_in"]),
        )
        if not given
    )
    first = next((one["country"] for one in record.plan["destinations"] if "id" in one), "CC")
    known = [t("brief.move.say", options=t.listed(hanging))] if hanging else []
    lines = [*known, *(t.message(one) for one in record.warnings), t("brief.move.more", option=f"--to {first}")]
    return [Prose(t.joined([*lines, t("pages.pathway.no_advice")]), "dim")]
