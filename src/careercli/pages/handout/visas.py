"""Visa routes on paper: the table of the one-screen page, then the official page of each route in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Document
from careercli.pages.brief import visas
from careercli.pages.handout.paper import all_sources, bare, kept, licensing, next_steps, paper, unknown
from careercli.pages.visas import is_for_reader
from careercli.record.visas import CLOSED, UNKNOWN

if TYPE_CHECKING:
    from careercli.record.pages.handout import Handout
    from careercli.record.visas import RoutesOf
    from careercli.text.text import Text

PAGES, GAPS = 8, 5
"""Official pages that are named, and ways we have no rules of."""


def page(record: Handout, t: Text, rows: int | None = None) -> Document:
    """The sheet of the routes of one occupation."""
    ((one, _),) = record.page.routes
    made = visas.page(record.page, t)
    blocks = kept(made.blocks, record, t)
    todo = {"visa": _pages(one, t), "assess": _assessing(one, t), "licence": licensing(record.contacts, t)}
    gaps = [t("handout.no_rules", name=t.from_data(name)) for name in one["not_covered"][:GAPS]]
    return paper(
        made, record, [*blocks, *next_steps(todo, t), *unknown(gaps, t), *all_sources(made.blocks, record, t)], t
    )


def _assessing(one: RoutesOf, t: Text) -> list[str]:
    """Who assesses skills for a visa, with the address where we have one."""
    return [
        t("handout.body", name=each["authority"], page=bare(each["page"])) if each["page"] else each["authority"]
        for each in one.get("assessing", ())
        if each["authority"]
    ]


def _pages(one: RoutesOf, t: Text) -> list[str]:
    """The official page of each right and route that may be for the reader."""
    pages = {
        right["page"]: t.from_data(right["name"])
        for right in one.get("free_movement", ())
        if right.get("for_citizen", True)
    }
    for route in one["visas"]:
        if route["status"] not in (CLOSED, UNKNOWN) and is_for_reader(route):
            pages.setdefault(route["page"], t.from_data(route["name"]))
    return [t("handout.body", name=name, page=bare(address)) for address, name in list(pages.items())[:PAGES]]
