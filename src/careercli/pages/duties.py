"""What a text on somebody's work speaks for, country by country, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note
from careercli.pages.document import document
from careercli.pages.search import shares

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.duties import Duties
    from careercli.record.pages.duties import DutiesPage
    from careercli.text.text import Text

LINES = 1
"""Lines of each occupation that a page names."""
EACH = 5
"""Rows of a country on a page that names how many rows it has."""


def page(record: DutiesPage, t: Text, rows: int | None = None) -> Document:
    """The occupations with the share of the text that speaks for each, in the reader's order of countries."""
    by_country = _grouped(record.found, record.countries)
    wanted = [len(lines) if rows is None else min(EACH, len(lines)) for lines in by_country.values()]
    parts = shares(wanted, rows)
    blocks: list[Block] = []
    for (country, lines), part in zip(by_country.items(), parts, strict=True):
        if len(by_country) > 1:
            blocks.append(Heading(record.countries.get(country, country)))
        if part:
            blocks.append(_grid(lines[:part], t))
    left = len(record.found) - sum(parts)
    if left:
        blocks.append(Note(t("pages.more_rows", count=t.count(left))))
    blocks.append(Note(t("duties.share")))
    subtitle = t.n("duties.subtitle", record.words, passages=t.n("duties.passages", record.passages))
    return document(t("duties.title"), subtitle, blocks, record.sources, t)


def _grouped(found: Sequence[Duties], order: Mapping[str, str]) -> dict[str, list[Duties]]:
    groups: dict[str, list[Duties]] = {country: [] for country in order}
    for line in found:
        groups.setdefault(line["country"], []).append(line)
    return {country: lines for country, lines in groups.items() if lines}


def _grid(lines: Sequence[Duties], t: Text) -> Grid:
    columns = (
        Column(t("column.code")),
        Column(t("column.occupation")),
        Column(t("duties.column.share"), "right"),
        Column(t("duties.column.lines")),
        Column(t("duties.column.words"), drop=1, widest=24),
    )
    return Grid(columns, tuple(_row(line, t) for line in lines))


def _row(line: Duties, t: Text) -> tuple[Cell, ...]:
    return (
        Cell(line["id"], "accent"),
        Cell(line["title"]),
        Cell(t.percent(line["share"], places=0)),
        Cell("; ".join(line["lines"][:LINES]), "dim", tuple(line["sources"])),
        Cell(", ".join(line["words"]), "dim"),
    )
