"""Rounds of invitations on a page: the latest of each category, its course, then the rounds themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Prose, Spark, Style, Value
from careercli.pages.document import document
from careercli.words.points import sentence

if TYPE_CHECKING:
    from careercli.record.pages.rounds import RoundsPage
    from careercli.record.rounds import RoundLine
    from careercli.text.text import Text

STYLES: dict[str, Style] = {"above": "good", "level": "warn", "below": "bad"}
"""How a score that lies so against a cut-off is marked."""
COURSE = 24
"""Rounds a course draws, the newest."""


def page(record: RoundsPage, t: Text, rows: int | None = None) -> Document:
    """The page; `rows` limits the rounds listed, never the categories."""
    grouped, lines, ended, sources = record
    grid_end, changed = ended or (None, "")
    blocks: list[Block] = []
    if grid_end:
        blocks.append(Note(_grid_note(grid_end, t), "warning"))
    score = lines[0].get("score") if lines else None
    if score is not None:
        blocks.append(Prose(_verdict(lines, score, bool(grid_end), t), "strong"))
        if any(line["stands"] is None for line in lines):
            blocks.append(Note(t("rounds.some")))
    blocks += [Heading(t("rounds.latest")), _categories(grouped, t)]
    kept = lines[:rows] if rows else lines
    blocks += [Heading(t("rounds.newest")), _rounds(kept, len(lines) - len(kept), t)]
    if any(line["copied"] for line in kept):
        blocks.append(Note(t("rounds.copied")))
    return document(
        t("rounds.title"),
        t.n("rounds.subtitle", len(lines)),
        blocks,
        sources,
        t,
        sentence(changed, grid_end, t("rounds.answer"), t),
    )


def _verdict(lines: Sequence[RoundLine], score: int, is_old: bool, t: Text) -> str:
    """In how many of the rounds it can be compared with the score was above the cut-off, and when last: those of years
    ago say nothing of today."""
    compared = [line for line in lines if line["stands"] is not None]
    above = [at for at, line in enumerate(compared) if line["stands"] == "above"]
    key = "rounds.verdict_old" if is_old else "rounds.verdict"
    text = t(key, score=t.count(score), above=t.count(len(above)), rounds=t.count(len(compared)))
    if not above or not above[0]:  # none at all, or the newest
        return text
    return t.joined([t.n("rounds.last", above[0], day=compared[above[0]]["date"]), text])


def _grid_note(day: str, t: Text) -> str:
    return t(
        "rounds.old_grid",
        day=day,
    )


def _categories(grouped: Sequence[tuple[str, list[RoundLine]]], t: Text) -> Grid:
    scored = any("score" in rounds[0] for _, rounds in grouped)
    columns = (
        Column(t("rounds.column.category")),
        Column(t("rounds.column.latest")),
        Column(t("rounds.column.cutoff"), "right"),
        *((Column(t("rounds.column.your_score")),) if scored else ()),
        Column(t("rounds.column.course"), drop=2),
        Column(t("rounds.column.lowest"), "right", 3),
        Column(t("rounds.column.highest"), "right", 4),
        Column(t("rounds.column.rounds"), "right", 1),
    )
    return Grid(columns, tuple(_category(name, rounds, t, scored) for name, rounds in grouped))


def _category(name: str, rounds: list[RoundLine], t: Text, scored: bool) -> tuple[Value, ...]:
    latest, cutoffs = rounds[0], [line["cutoff"] for line in rounds]
    return (
        Cell(t(f"rounds.category.{name}"), "accent"),
        Cell(latest["date"], refs=(latest["source"],)),
        Cell(t.count(latest["cutoff"]), "strong"),
        *((_against(latest, t),) if scored else ()),
        Spark(tuple(float(cutoff) for cutoff in reversed(cutoffs[:COURSE]))),
        Cell(t.count(min(cutoffs))),
        Cell(t.count(max(cutoffs))),
        Cell(t.count(len(rounds))),
    )


def _against(line: RoundLine, t: Text) -> Cell:
    if line["stands"] is None:
        return Cell(t("rounds.score.only_some"), "dim")
    difference = f"{line['difference']:+d}".replace("-", "−") if line["difference"] else ""
    return Cell(t(f"rounds.score.{line['stands']}", difference=difference), STYLES[line["stands"]])


def _rounds(lines: Sequence[RoundLine], left: int, t: Text) -> Grid:
    scored = any("score" in line for line in lines)
    columns = (
        Column(t("rounds.column.date")),
        Column(t("rounds.column.round"), "right", 3),
        Column(t("rounds.column.category")),
        Column(t("rounds.column.cutoff"), "right"),
        *((Column(t("rounds.column.your_score")),) if scored else ()),
        Column(t("rounds.column.invited"), "right"),
        Column(t("rounds.column.pool"), "right", 1),
        Column(t("rounds.column.tie"), drop=2),
    )
    return Grid(columns, tuple(_round(line, t, scored) for line in lines), left_out=left)


def _round(line: RoundLine, t: Text, scored: bool) -> tuple[Value, ...]:
    tie, mark = line["tie_break"], "*" if line["copied"] else ""
    return (
        Cell(line["date"], refs=(line["source"],)),
        Cell(line["number"] + mark),
        Cell(t(f"rounds.category.{line['category']}"), "accent"),
        Cell(t.count(line["cutoff"]), "strong"),
        *((_against(line, t),) if scored else ()),
        Cell(t.count(line["invitations"])),
        Cell(t.count(line["pool"])),
        Cell(tie[:16].replace("T", " ") if isinstance(tie, str) else "–"),
    )
