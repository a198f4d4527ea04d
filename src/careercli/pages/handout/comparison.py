"""Occupations side by side on paper; more than three of them on a sheet that lies on its side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Document
from careercli.pages.brief import comparison
from careercli.pages.handout.paper import address_of, all_sources, bare, kept, next_steps, paper, unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.record.pages.comparison import BriefColumn
    from careercli.record.pages.handout import Handout
    from careercli.text.text import Text

BODIES = 2
"""Licensing bodies of an occupation that are named."""
UPRIGHT = 3
"""Occupations whose columns an upright sheet has room for."""


def page(record: Handout, t: Text, rows: int | None = None) -> Document:
    """The sheet of the comparison."""
    made = comparison.page(record.page, t)
    columns = record.page.columns
    figures = [line for one in columns for line in _figures(one, record, t)]
    todo = {"licence": [line for one in columns for line in _bodies(one, record, t)], "figures": figures}
    gaps = [t.message(text) for text in record.warnings]
    blocks = [*kept(made.blocks, record, t), *next_steps(todo, t), *unknown(gaps, t)]
    blocks += all_sources(made.blocks, record, t)
    return paper(made, record, blocks, t, wide=len(columns) > UPRIGHT)


def _bodies(one: BriefColumn, record: Handout, t: Text) -> Iterator[str]:
    """Who gives the licence for an occupation, its country before it."""
    found = [contact for contact in record.contacts if contact.of == one.id]
    for contact in found[:BODIES]:
        place = t("handout.place", country=one.country, place=contact.place) if contact.place else one.country
        yield t("handout.body_in", place=place, name=contact.name, page=bare(contact.page))
    if len(found) > BODIES:
        yield t.n("handout.licence_more_in", len(found) - BODIES, country=one.country)


def _figures(one: BriefColumn, record: Handout, t: Text) -> Iterator[str]:
    """Where the pay of an occupation stands."""
    pay = one.record["pay"].get("median_year")
    if pay and (address := address_of(pay["source"], record)):
        yield t("handout.figures.pay_in", country=one.country, page=address)
