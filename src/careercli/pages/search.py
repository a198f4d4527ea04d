"""What a search found on a page, country by country."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note
from careercli.pages.document import document
from careercli.words.why import sentences

if TYPE_CHECKING:
    from careercli.record.listing import Match
    from careercli.record.pages.search import SearchPage
    from careercli.text.text import Text

_LEADS = 0.02
"""How much better another country's own name must answer to stand before the reader's first country."""


def page(record: SearchPage, t: Text, rows: int | None = None) -> Document:
    """Matches with the name that answered, country by country in the reader's order."""
    found, words, countries, explain = record
    by_country = grouped(found, list(countries))
    parts = shares([len(lines) for lines in by_country.values()], rows)
    blocks: list[Block] = []
    for (country, lines), part in zip(by_country.items(), parts, strict=True):
        if len(by_country) > 1:
            blocks.append(Heading(_heading(countries.get(country, country), part, len(lines), t)))
        if part:
            blocks.append(_grid(lines[:part], t, 0 if len(by_country) > 1 else len(lines) - part, explain=explain))
    left = len(found) - sum(parts)
    if left and len(by_country) > 1:
        blocks.append(Note(t("pages.more_rows", count=t.count(left))))
    if any("via" in row for lines, part in zip(by_country.values(), parts, strict=True) for row in lines[:part]):
        blocks.append(Note(t("search.via_isco")))
    subtitle = t.n("search.subtitle", len(found), words=words)
    return document(t("search.title"), subtitle, tuple(blocks) or (_grid((), t, 0, explain=explain),), {}, t)


def grouped(found: Sequence[Match], order: Sequence[str]) -> dict[str, list[Match]]:
    """Matches by country, in the reader's order; one whose own name answers clearly better leads."""
    groups: dict[str, list[Match]] = {country: [] for country in order}
    for match in found:
        groups.setdefault(match["country"], []).append(match)
    groups = {country: rows for country, rows in groups.items() if rows}
    if not groups:
        return groups
    best = found[0]
    first = next(iter(groups.values()))[0]
    least = 0 if best.get("how") in ("title", "form") else _LEADS  # the title itself leads, as it is what `show` takes
    leads = "via" not in best and best["score"] - first["score"] > least
    leader = best["country"] if leads else first["country"]
    return {leader: groups[leader]} | groups


def shares(wanted: Sequence[int], shown: int | None) -> list[int]:
    """How many rows each country gets of `shown`: one in turn until they are used up; all rows where it is None."""
    if shown is None:
        return list(wanted)
    parts = [0] * len(wanted)
    while shown and sum(parts) < sum(wanted):
        for place, rows in enumerate(wanted):
            if parts[place] < rows and shown:
                parts[place] += 1
                shown -= 1
    return parts


def _heading(country: str, part: int, rows: int, t: Text) -> str:
    if part == rows:
        return country
    return t("search.heading", country=country, shown=t.count(part), n=t.count(rows))


def _grid(rows: Sequence[Match], t: Text, left_out: int, *, explain: bool) -> Grid:
    columns = (
        Column(t("column.code")),
        Column(t("column.occupation")),
        Column(t("search.column.why")) if explain else Column(t("search.column.found_by"), drop=1),
        Column(t("column.score"), "right"),
    )
    return Grid(columns, tuple(_row(row, t, explain=explain) for row in rows), left_out=left_out)


def _row(match: Match, t: Text, *, explain: bool) -> tuple[Cell, ...]:
    reason = " ".join(sentences(match, t)) if explain else _found_by(match, t)
    score = t.decimal(match["score"], 2)
    return Cell(match["id"], "accent"), Cell(match["title"]), Cell(reason, "dim"), Cell(score)


def _found_by(match: Match, t: Text) -> str:
    group: Any = match.get("via", "").partition(":")[2]
    return t("search.found_via", name=match["matched"], group=group) if group else match["matched"]
