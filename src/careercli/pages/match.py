"""The counterparts of an occupation in other countries: one block a country."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Style, Value
from careercli.pages.document import document, joined
from careercli.words.level import level_text

if TYPE_CHECKING:
    from careercli.record.listing import Match
    from careercli.record.match import Counterparts
    from careercli.record.occupation import Level
    from careercli.record.pages.match import MatchPage
    from careercli.record.similar import SimilarLine
    from careercli.text.text import Text

QUALITIES = ("exact", "close", "broad", "split", "partial")
"""The qualities whose meaning is given below the tables, best first."""
STYLES: dict[str, Style] = {"exact": "good", "close": "good", "partial": "warn"}


def page(record: MatchPage, t: Text, rows: int | None = None) -> Document:
    """The counterparts of each occupation."""
    return joined([_one(one, record, t) for one in record.occupations], t)


def _one(counterparts: Counterparts, record: MatchPage, t: Text) -> Document:
    """Candidates by country, best first; why a country has none; what the qualities mean."""
    blocks: list[Block] = []
    found, reasons, countries = counterparts.found, counterparts.reasons, record.countries
    for key in countries:
        lines = [match for match in found if match["country"] == key]
        if lines or key in reasons:
            blocks.append(Heading(countries[key]))
        if lines:
            blocks += [_grid(lines, t), *(Note(t.message(warning), "warning") for warning in _warnings(lines))]
        elif key in reasons:
            blocks.append(Note(t.message(reasons[key]), "missing"))
    present = {match["quality"] for match in found}
    blocks += [Note(t(f"match.meaning.{quality}")) for quality in QUALITIES if quality in present]
    if any(match.get("certainty") in CERTAINTIES for match in found):
        blocks.append(Note(t("match.doubt"), "warning"))
    if any(_is_divided(match) for match in found):
        blocks.append(Note(t("match.share_note")))
    if found:
        blocks.append(Note(t("match.score_note")))
    used = {key: source for key, source in record.sources.items() if any(key in match["sources"] for match in found)}
    subtitle = t("match.subtitle", id=counterparts.of)
    return document(record.titles[counterparts.of], subtitle, blocks, used, t)


def _warnings(lines: Sequence[Match]) -> list[str]:
    return [match["warning"] for match in lines if "warning" in match]


def _grid(lines: Sequence[Match], t: Text) -> Grid:
    weighed = any(_is_divided(match) for match in lines)
    columns = (
        Column(t("column.code")),
        Column(t("column.occupation")),
        Column(t("column.match")),
        Column(t("column.score"), "right", 1),
        *([Column(t("match.column.share"), "right", 2)] if weighed else []),
        Column(t("measure.level.short"), drop=3),
        Column(t("match.column.way"), drop=4),
    )
    return Grid(columns, tuple(_row(match, weighed, t) for match in lines))


def _is_divided(match: Match) -> bool:
    """Whether a table gives this one a part of the occupation only: the whole of it says nothing, and through an ISCO
    group it is the group's part."""
    return match.get("weight", 1.0) < 1.0 and " → " not in match["path"]


def _row(match: Match, weighed: bool, t: Text) -> tuple[Value, ...]:
    level = match["level"]
    share: list[Value] = [Cell(t.percent(100 * match["weight"]) if _is_divided(match) else "–")] if weighed else []
    return (
        Cell(match["id"], "accent"),
        Cell(named(match, t)),
        word(match["quality"], match.get("certainty", ""), t),
        Cell(t.decimal(match["score"], 2)),
        *share,
        Cell(named_level(level, t)),
        Cell(way(match, t), "dim", tuple(match["sources"][:-1])),
    )


CERTAINTIES = ("unsure", "tie")
"""Matches that may not be the best of their country."""


def word(quality: str, certainty: str, t: Text) -> Cell:
    """How good a match is, in a word, and whether it may be another occupation's place."""
    text = t(f"match.quality.{quality}")
    if certainty in CERTAINTIES:
        return Cell(t(f"match.certainty.{certainty}", match=text), "warn")
    return Cell(text, STYLES.get(quality, ""))


def named(line: Match | SimilarLine, t: Text) -> str:
    """The title; with the classification's own before it, where several occupations share the English one."""
    if "own_title" in line:
        return t("match.own_title", own=line["own_title"], title=line["title"])
    return line["title"]


def named_level(level: Level, t: Text) -> str:
    """The national level with its scheme, `TEER 2`; a dash where it is not known."""
    if "value" not in level:
        return "–"
    return level_text(level["scheme"], level["value"], t)


def way(match: Match, t: Text) -> str:
    """The way in a few words: the ISCO group, a direct table, or titles alone."""
    kind, _, group = match["path"].partition("isco ")
    if kind == "checked":
        return t("match.way.checked")
    if kind == "titles":
        return t("match.way.titles")
    if not group:
        return t("match.way.direct")
    code, name = group.partition(" ")[0], match["matched"].partition(" ")[2]
    if kind.startswith("titles"):
        return t("match.way.titles_isco", code=code, name=name)
    return t("match.way.isco", code=code, name=name)
