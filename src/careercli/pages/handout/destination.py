"""The plan for one country on paper: the steps with a box to tick, then the official pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Bullets, Document, Section
from careercli.pages.brief import destination
from careercli.pages.handout.paper import EXTRA, all_sources, bare, kept, next_steps, paper

if TYPE_CHECKING:
    from careercli.record.move import Destination
    from careercli.record.pages.handout import Handout
    from careercli.text.text import Text

PAGES = 6
"""Addresses that are named."""


def page(record: Handout, t: Text, rows: int | None = None) -> Document:
    """The sheet of the only destination."""
    (one,) = record.page.plan["destinations"]
    made = destination.page(record.page, t)
    links = t("brief.destination.links")
    spare = (t("brief.destination.know"), t("brief.destination.ways"), t("brief.destination.papers"))
    plain = [block for block in made.blocks[:-1] if not (isinstance(block, Bullets) and block.label == links)]
    blocks: list[Block] = [
        block._replace(spare=EXTRA) if isinstance(block, Section) and block.label in spare else block
        for block in kept(plain, record, t)
    ]
    steps = next_steps({"steps": _pages(one, t)}, t) if "id" in one else []
    return paper(made, record, [*blocks, *steps, *all_sources(made.blocks, record, t)], t)


def _pages(one: Destination, t: Text) -> list[str]:
    """The page of the visa or of the right to do without, of the licensing body, and of each step."""
    pages: dict[str, str] = {}
    if way := one.get("free_movement") or one["visa"]:
        pages[way["page"]] = t.from_data(way["name"])
    if one["licence"]["page"]:
        pages.setdefault(one["licence"]["page"], t.from_data(one["licence"]["body"]))
    for step in one["steps"]:
        if step["page"]:
            name = t.message(step["name"]) if hasattr(step["name"], "key") else t.from_data(step["name"])
            pages.setdefault(step["page"], name)
    return [t("handout.body", name=name, page=bare(page)) for page, name in list(pages.items())[:PAGES]]
