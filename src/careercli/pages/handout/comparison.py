"""Occupations side by side on paper; more than three of them on a sheet that lies on its side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Document
from careercli.pages.brief import comparison
from careercli.pages.handout.paper import all_sources, bare, kept, licensing, next_steps, paper, unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.record.pages.comparison import BriefColumn
    from careercli.record.pages.handout import Handout
    from careercli.text.text import Text

UPRIGHT = 3
"""Occupations whose columns an upright sheet has room for."""


def page(record: Handout, t: Text, rows: int | None = None) -> Document:
    """The sheet of the comparison."""
    made = comparison.page(record.page, t)
    columns = record.page.columns
    todo = {"licence": licensing(record.contacts, t), "figures": [line for one in columns for line in _figures(one, record, t)]}
    gaps = [t.message(text) for text in record.warnings]
    blocks = [*kept(made.blocks, record, t), *next_steps(todo, t), *unknown(gaps, t)]
    blocks += all_sources(made.blocks, record, t)
    return paper(made, record, blocks, t, wide=len(columns) > UPRIGHT)


def _figures(one: BriefColumn, record: Handout, t: Text) -> Iterator[str]:
    """Where the pay of an occupation stands."""
    pay = one.record["pay"].get("median_year")
    if pay and (address := record.sources.get(pay["source"], {}).get("page", "")):
        yield t("handout.figures.pay_in", country=one.country, page=bare(str(address)))
