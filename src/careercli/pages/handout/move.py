"""The table of destinations on paper: each country's line, then whom to ask there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Document
from careercli.pages.brief import move
from careercli.pages.brief.move_words import texts
from careercli.pages.handout.paper import all_sources, bare, kept, next_steps, paper, unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.record.move import Destination
    from careercli.record.pages.handout import Handout
    from careercli.text.text import Text


def page(record: Handout, t: Text, rows: int | None = None) -> Document:
    """The sheet of all destinations."""
    plan = record.page.plan
    made = move.page(record.page, t)
    blocks = kept(made.blocks[:-1], record, t)  # the last says how to go on in a terminal
    todo = {"countries": [line for one in plan["destinations"] for line in _contacts(one, record, t)]}
    gaps = [*texts(record.warnings, t), *(t.message(one["reason"]) for one in plan["destinations"] if "id" not in one)]
    return paper(
        made, record, [*blocks, *next_steps(todo, t), *unknown(gaps, t), *all_sources(made.blocks, record, t)], t
    )


def _contacts(one: Destination, record: Handout, t: Text) -> Iterator[str]:
    """Of a country: the page of its best visa or of the right to do without, and of who licenses the work."""
    if "id" not in one:
        return
    country = record.page.names.get(one["country"], one["name"])
    way = one.get("free_movement") or one["visa"]
    pages = [way["page"]] if way else []
    pages += [one["licence"]["page"]] if one["licence"]["page"] else []
    if pages:
        yield t("handout.body", name=country, page=t.listed(map(bare, dict.fromkeys(pages))))
