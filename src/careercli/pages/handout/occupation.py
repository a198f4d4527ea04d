"""An occupation on paper: the sections of its one-screen page, each with its sources, then whom to ask and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Document, Note
from careercli.pages.brief import occupation
from careercli.pages.handout.paper import EXTRA, address_of, bare, kept, licensing, next_steps, paper, unknown
from careercli.pages.occupation import absent
from careercli.record.visas import CLOSED, PERSON, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.record.pages.brief import Brief
    from careercli.record.pages.handout import Handout
    from careercli.text.text import Text

ROUTES = 3
"""Visa routes whose official pages are named."""
PAY, JOBS = "pay", "jobs"


def page(record: Handout, t: Text, rows: int | None = None) -> Document:
    """The sheet of one occupation."""
    (one,) = record.page.occupations
    made = occupation.page(record.page, t)
    sections = kept(made.blocks, record, t)
    suits = t("brief.label.suits")
    blocks = [block._replace(spare=EXTRA) if getattr(block, "label", "") == suits else block for block in sections]  # type: ignore[call-arg]
    todo = {"licence": licensing(record.contacts, t), "visa": _routes(one, t), "figures": _figures(one, record, t)}
    gaps = [block.text for block in absent(one.card.record, t, ()) if isinstance(block, Note)]
    return paper(made, record, [*blocks, *next_steps(todo, t), *unknown([*gaps, *_of_routes(one, t)], t)], t)


def _routes(one: Brief, t: Text) -> Iterator[str]:
    """The official pages of the routes that take the occupation."""
    taking = [route for route in one.routes if route["status"] not in (CLOSED, UNKNOWN) and route["bound_to"] != PERSON]
    pages: dict[str, str] = {}
    for route in taking:
        pages.setdefault(route["page"], t.from_data(one.short.get(route["name"], route["name"])))
    for address, name in list(pages.items())[:ROUTES]:
        yield t("handout.body", name=name, page=bare(address))


def _figures(one: Brief, record: Handout, t: Text) -> Iterator[str]:
    """Where the newest figures of pay and jobs stand."""
    pay = one.card.record["pay"].get("median_year")
    projections = one.card.record["outlook"]["projections"]
    keys = {PAY: pay["source"] if pay else "", JOBS: projections[0]["source"] if projections else ""}
    for name, key in keys.items():
        if address := address_of(key, record):
            yield t(f"handout.figures.{name}", page=address)


def _of_routes(one: Brief, t: Text) -> list[str]:
    unsure = [
        t.from_data(one.short.get(route["name"], route["name"])) for route in one.routes if route["status"] == UNKNOWN
    ]
    return [t("handout.unsure_routes", names=t.listed(dict.fromkeys(unsure)))] if unsure else []
