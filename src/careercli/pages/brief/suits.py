"""SUITS: whom the work suits, and what it needs most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Prose, Section
from careercli.pages.brief import spare
from careercli.record.interest import INTERESTS
from careercli.record.skills import JOBS, own_of
from careercli.words.sentences import fitting

if TYPE_CHECKING:
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text

STRONGEST = 3
"""Interests that are named, where they have room."""
ROOM, THROUGH = 70, 22
"""Letters of the interests named: with their sentence, and with whose they are, a line on a page of 100 columns."""
LINE = 88
"""Letters of a line on a page of 100 columns."""
NEEDS = 46
"""Letters of the skills named, with the command that shows all."""


def section(one: Brief, t: Text) -> Section:
    """The section; one line where nothing is known."""
    fit = one.card.record["fit"]
    blocks: list[Block] = []
    if likes := [t(f"fit.likes.{interest}") for interest in fit["interests"] if interest in INTERESTS][:STRONGEST]:
        through = fit.get("through")
        kept = fitting(likes, ROOM - THROUGH if through else ROOM)
        sentence = t("brief.suits.like", likes="; ".join(kept))
        text = t("brief.suits.through", sentence=sentence, id=through["id"]) if through else sentence
        refs = (fit["interests_source"],) if "interests_source" in fit else ()
        blocks.append(Prose(text, "", refs))
    elif fit["suits"]:
        blocks.append(Prose("; ".join(fit["suits"]), "", (fit["source"],) if "source" in fit else ()))
    elif "unit" in one.card.record:
        unit = one.card.record["unit"]
        first, *others = fitting(unit["suits"], LINE)
        suits = "; ".join([first, *(text[:1].lower() + text[1:] for text in others)])
        blocks.append(Prose(t("brief.suits.unit", suits=suits), "", (unit["source"],)))
    if not blocks:
        reason = fit.get("missing", "")
        blocks.append(Prose(t("brief.suits.missing", reason=reason) if reason else t("brief.suits.none"), "dim"))
    return Section(t("brief.label.suits"), (*blocks, *_needs(one, t)))  # type: ignore[arg-type]


def _needs(one: Brief, t: Text) -> list[Block]:
    """A line on the skills the work needs most; nothing where none are known."""
    record = one.card.record
    skills = own_of(record["skills"]) or record["skills"]
    if not skills:
        return []
    named = t.listed(fitting([skill["name"] for skill in skills], NEEDS))
    wider = (skills[0]["scale"] == JOBS and "borrowed_from" in skills[0]) or "of_group" in skills[0]
    text = t.wider(t("brief.suits.needs", names=named, id=record["id"]), wider)
    return [Prose(text, "", (skills[0]["source"],), spare.NEEDS)]
