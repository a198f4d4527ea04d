"""SUITS: whom the work suits, and under what conditions it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Prose, Section
from careercli.words.fit import INTERESTS
from careercli.words.sentences import fitting

if TYPE_CHECKING:
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text

STRONGEST = 3
"""Interests that are named, where they have room."""
ROOM, THROUGH = 70, 22
"""Letters of the interests named: with their sentence, and with whose they are, a line on a page of 100 columns."""


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
        blocks.append(Prose(t("brief.suits.unit", suits="; ".join(unit["suits"])), "", (unit["source"],)))
    if not blocks:
        reason = fit.get("missing", "")
        blocks.append(Prose(t("brief.suits.missing", reason=reason) if reason else t("brief.suits.none"), "dim"))
    return Section(t("brief.label.suits"), tuple(blocks))  # type: ignore[arg-type]
