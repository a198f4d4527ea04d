"""The one-screen page of counterparts: the best of each country, how sure it is, and which others fit as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Phrase, Prose, Style, Value
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document, joined
from careercli.pages.match import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.listing import Match
    from careercli.record.match import Counterparts
    from careercli.record.pages.match import MatchPage
    from careercli.text.text import Text

TIE = "tie"
STYLES: dict[str, Style] = {"checked": "good", "clear": "good", "tie": "warn", "unsure": "warn"}
NAMED = 3
"""Others of a tie that are named."""


def page(record: MatchPage, t: Text, rows: int | None = None) -> Document:
    """The best counterparts of each occupation."""
    ids = " ".join(one.of for one in record.occupations)
    made = joined([_one(one, record, t) for one in record.occupations], t)
    return with_brief_sources(made, record.sources, f"career match {ids}", t)


def _one(counterparts: Counterparts, record: MatchPage, t: Text) -> Document:
    by_country = {key: [one for one in counterparts.found if one["country"] == key] for key in record.countries}
    found = {key: lines for key, lines in by_country.items() if lines}
    blocks: list[Block] = []
    if found:
        blocks += [_grid(found, record, t), *_warned([lines[0] for lines in found.values()], t)]
    blocks += [
        Note(t("brief.match.none", country=record.countries[key], reason=t.message(why)), "missing")
        for key, why in counterparts.reasons.items()
    ]
    if found:
        first = next(iter(found.values()))[0]["id"]
        blocks.append(Prose(t("brief.match.more", id=counterparts.of, other=first), "dim"))
    subtitle = t("match.subtitle", id=counterparts.of)
    return document(record.titles[counterparts.of], subtitle, blocks, record.sources, t)


def _grid(found: dict[str, list[Match]], record: MatchPage, t: Text) -> Grid:
    columns = (
        Column(t("column.country")),
        Column(t("column.code")),
        Column(t("column.occupation")),
        Column(t("brief.match.sure")),
    )
    rows = tuple(_row(record.countries[key], lines, t) for key, lines in found.items())
    return Grid(columns, rows, light=True)


def _row(country: str, lines: Sequence[Match], t: Text) -> tuple[Value, ...]:
    best = lines[0]
    certainty = best.get("certainty", "")
    return (
        Cell(country),
        Cell(best["id"], "accent"),
        Cell(named(best, t), "strong", tuple(best["sources"])),
        Cell(_sure(lines, t), STYLES.get(certainty, "")),
    )


def _sure(lines: Sequence[Match], t: Text) -> str:
    """How far the best of a country can be trusted, in words; the others of a tie by name."""
    certainty = lines[0].get("certainty", "")
    equals = [one["id"] for one in lines[1:] if one.get("certainty") == TIE]
    if certainty == TIE and equals:
        return t("brief.match.sure.tie", others=t.listed(equals[:NAMED]))
    return t(f"brief.match.sure.{certainty if certainty in ('checked', 'clear') else 'unsure'}")


def _warned(best: Sequence[Match], t: Text) -> list[Block]:
    """In one line of whom the figures are to be read with care: mostly those of a wider group."""
    warned = [one["id"] for one in best if "warning" in one]
    return [Phrase((Cell(t("brief.match.warned", ids=t.listed(warned)), "dim"),))] if warned else []
