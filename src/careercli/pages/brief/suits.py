"""SUITS: whom the work suits, and under what conditions it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Prose, Section

if TYPE_CHECKING:
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text


def section(one: Brief, t: Text) -> Section:
    """The section; one line where nothing is known."""
    fit = one.card.record["fit"]
    blocks: list[Block] = []
    if sentence := fit.get("suited", ""):
        through = fit.get("through")
        text = t("brief.suits.through", sentence=sentence, id=through["id"]) if through else sentence
        refs = (fit["interests_source"],) if "interests_source" in fit else ()
        blocks.append(Prose(text, "", refs))
    elif fit["suits"]:
        blocks.append(Prose("; ".join(fit["suits"]), "", (fit["source"],) if "source" in fit else ()))
    if not blocks:
        blocks.append(Prose(fit.get("missing", "") or t("brief.suits.none"), "dim"))
    return Section(t("brief.label.suits"), tuple(blocks))  # type: ignore[arg-type]
