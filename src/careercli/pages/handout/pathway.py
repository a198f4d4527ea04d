"""Recognition on paper: the steps in order, then the address of each body that takes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Document
from careercli.pages.brief import pathway
from careercli.pages.handout.paper import all_sources, bare, kept, licensing, next_steps, paper, unknown
from careercli.pages.pathway_words import undecided

if TYPE_CHECKING:
    from careercli.record.pages.handout import Handout
    from careercli.record.recognition import PathwayOf
    from careercli.text.text import Text

PAGES = 6
"""Addresses that are named."""


def page(record: Handout, t: Text, rows: int | None = None) -> Document:
    """The sheet of the steps of one occupation."""
    ((one, _),) = record.page.pathways
    made = pathway.page(record.page, t)
    blocks = kept(made.blocks, record, t)
    todo = {"steps": _pages(one, t), "licence": [] if one["tracks"] else licensing(record.contacts, t)}
    gaps = [t(f"handout.say.{option.removeprefix('--').replace('-', '_')}") for option in undecided(one)]
    return paper(
        made, record, [*blocks, *next_steps(todo, t), *unknown(gaps, t), *all_sources(made.blocks, record, t)], t
    )


def _pages(one: PathwayOf, t: Text) -> list[str]:
    """Who decides, and the page of each step."""
    pages: dict[str, str] = {}
    if page := one.get("page"):
        pages[page] = t.from_data(one["body"])
    for track in one["tracks"]:
        for step in track["steps"]:
            if step["page"]:
                pages.setdefault(step["page"], t.from_data(step["body"] or step["label"]))
    return [t("handout.body", name=name, page=bare(page)) for page, name in list(pages.items())[:PAGES]]
