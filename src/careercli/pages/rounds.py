"""Rounds of invitations on a page: the latest of each category, its course, then the rounds themselves."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Prose, Spark, Style, Value
from careercli.pages.footnote import source_lines
from careercli.record.ended import sentence
from careercli.record.rounds import RoundLine
from careercli.text.text import Text

CATEGORIES = {
    "agriculture": "Agriculture and agri-food",
    "cec": "Canadian Experience Class",
    "education": "Education",
    "french": "French",
    "fst": "Federal Skilled Trades",
    "fsw": "Federal Skilled Worker",
    "general": "All programs",
    "healthcare": "Healthcare and social services",
    "military": "Military recruits",
    "physicians": "Physicians",
    "pnp": "Provincial nominees",
    "senior-managers": "Senior managers",
    "stem": "STEM",
    "trades": "Trades",
    "transport": "Transport",
}
STANDS: dict[str, tuple[str, Style]] = {
    "above": ("above", "good"),
    "level": ("equal: the older profile decides", "warn"),
    "below": ("below", "bad"),
}
SOME = (
    "Your score is compared with rounds that took everyone. Other rounds took only people with a nomination, Canadian "
    "work, French or a listed occupation. If you are one of them, name your group: `--category healthcare`."
)
COURSE = 24
"""Rounds a course draws, the newest."""


def page(
    grouped: Sequence[tuple[str, list[RoundLine]]],
    lines: Sequence[RoundLine],
    ended: tuple[str, str] | None,
    sources: Mapping[str, Any],
    t: Text,
    shown: int | None,
) -> Document:
    """The page; `shown` limits the rounds listed, never the categories.

    `ended`: the last day of the last grid known here, and what changed then.
    """
    grid_end, changed = ended or (None, "")
    blocks: list[Block] = []
    if grid_end:
        blocks.append(Note(_grid_note(grid_end, t), "warning"))
    score = lines[0].get("score") if lines else None
    if score is not None:
        blocks.append(Prose(t("Your score, {score}, against each cut-off.", score=t.count(score)), "strong"))
        blocks.append(Note(t(SOME)))
    blocks += [Heading(t("Latest by category")), _categories(grouped, t)]
    kept = lines[:shown] if shown else lines
    blocks += [Heading(t("Rounds, newest first")), _rounds(kept, len(lines) - len(kept), t)]
    if any(line["copied"] for line in kept):
        blocks.append(Note(t("* typed off the department's page by a third party, not from its feed.")))
    return Document(
        t("Express Entry rounds"),
        t("{n} rounds; the cut-off is the lowest score invited", n=t.count(len(lines))),
        tuple(blocks),
        source_lines(sources),
        t("Sources"),
        t("{count} more rows; --limit 0 shows all"),
        t.lang,
        sentence(changed, grid_end, t("the cut-offs below."), t, t.lang),
    )


def _grid_note(day: str, t: Text) -> str:
    return t(
        "Cut-offs up to {day} were scored on grids that are no longer in force: the points have changed since, and a "
        "score by the new grid cannot be compared with them.",
        day=day,
    )


def _categories(grouped: Sequence[tuple[str, list[RoundLine]]], t: Text) -> Grid:
    scored = any("score" in rounds[0] for _, rounds in grouped)
    columns = (
        Column(t("Category")),
        Column(t("Latest")),
        Column(t("Cut-off"), "right"),
        *((Column(t("Your score")),) if scored else ()),
        Column(t("Course"), drop=2),
        Column(t("Lowest"), "right", 3),
        Column(t("Highest"), "right", 4),
        Column(t("Rounds"), "right", 1),
    )
    return Grid(columns, tuple(_category(name, rounds, t, scored) for name, rounds in grouped))


def _category(name: str, rounds: list[RoundLine], t: Text, scored: bool) -> tuple[Value, ...]:
    latest, cutoffs = rounds[0], [line["cutoff"] for line in rounds]
    return (
        Cell(t(CATEGORIES.get(name, name)), "accent"),
        Cell(latest["date"], refs=(latest["source"],)),
        Cell(t.count(latest["cutoff"]), "strong"),
        *((_standing(latest, t),) if scored else ()),
        Spark(tuple(float(cutoff) for cutoff in reversed(cutoffs[:COURSE]))),
        Cell(t.count(min(cutoffs))),
        Cell(t.count(max(cutoffs))),
        Cell(t.count(len(rounds))),
    )


def _standing(line: RoundLine, t: Text) -> Cell:
    if line["stands"] is None:
        return Cell(t("only for some"), "dim")
    words, style = STANDS[line["stands"]]
    difference = f"{line['difference']:+d}".replace("-", "−") + " " if line["difference"] else ""
    return Cell(difference + t(words), style)


def _rounds(lines: Sequence[RoundLine], left: int, t: Text) -> Grid:
    scored = any("score" in line for line in lines)
    columns = (
        Column(t("Date")),
        Column(t("Round"), "right", 3),
        Column(t("Category")),
        Column(t("Cut-off"), "right"),
        *((Column(t("Your score")),) if scored else ()),
        Column(t("Invited"), "right"),
        Column(t("In the pool"), "right", 1),
        Column(t("Tie-break"), drop=2),
    )
    return Grid(columns, tuple(_round(line, t, scored) for line in lines), left_out=left)


def _round(line: RoundLine, t: Text, scored: bool) -> tuple[Value, ...]:
    tie, mark = line["tie_break"], "*" if line["copied"] else ""
    return (
        Cell(line["date"], refs=(line["source"],)),
        Cell(line["number"] + mark),
        Cell(t(CATEGORIES.get(line["category"], line["category"])), "accent"),
        Cell(t.count(line["cutoff"]), "strong"),
        *((_standing(line, t),) if scored else ()),
        Cell(t.count(line["invitations"])),
        Cell(t.count(line["pool"])),
        Cell(tie[:16].replace("T", " ") if isinstance(tie, str) else "–"),
    )
