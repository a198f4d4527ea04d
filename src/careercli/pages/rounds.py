"""Rounds of invitations on a page: the latest of each category, its course, then the rounds themselves."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Prose, Spark, Style, Value
from careercli.pages.footnote import source_lines
from careercli.pages.labels import Labels
from careercli.record.ended import sentence
from careercli.record.rounds import RoundLine

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
    label: Labels,
    shown: int | None,
) -> Document:
    """The page; `shown` limits the rounds listed, never the categories.

    `ended`: the last day of the last grid known here, and what changed then.
    """
    grid_end, changed = ended or (None, "")
    blocks: list[Block] = []
    if grid_end:
        blocks.append(Note(_grid_note(grid_end, label), "warning"))
    score = lines[0].get("score") if lines else None
    if score is not None:
        blocks.append(Prose(label("Your score, {score}, against each cut-off.", score=label.count(score)), "strong"))
        blocks.append(Note(label(SOME)))
    blocks += [Heading(label("Latest by category")), _categories(grouped, label)]
    kept = lines[:shown] if shown else lines
    blocks += [Heading(label("Rounds, newest first")), _rounds(kept, len(lines) - len(kept), label)]
    if any(line["copied"] for line in kept):
        blocks.append(Note(label("* typed off the department's page by a third party, not from its feed.")))
    return Document(
        label("Express Entry rounds"),
        label("{n} rounds; the cut-off is the lowest score invited", n=label.count(len(lines))),
        tuple(blocks),
        source_lines(sources),
        label("Sources"),
        label("{count} more rows; --limit 0 shows all"),
        label.lang,
        sentence(changed, grid_end, label("the cut-offs below."), label, label.lang),
    )


def _grid_note(day: str, label: Labels) -> str:
    return label(
        "Cut-offs up to {day} were scored on grids that are no longer in force: the points have changed since, and a "
        "score by the new grid cannot be compared with them.",
        day=day,
    )


def _categories(grouped: Sequence[tuple[str, list[RoundLine]]], label: Labels) -> Grid:
    scored = any("score" in rounds[0] for _, rounds in grouped)
    columns = (
        Column(label("Category")),
        Column(label("Latest")),
        Column(label("Cut-off"), "right"),
        *((Column(label("Your score")),) if scored else ()),
        Column(label("Course"), drop=2),
        Column(label("Lowest"), "right", 3),
        Column(label("Highest"), "right", 4),
        Column(label("Rounds"), "right", 1),
    )
    return Grid(columns, tuple(_category(name, rounds, label, scored) for name, rounds in grouped))


def _category(name: str, rounds: list[RoundLine], label: Labels, scored: bool) -> tuple[Value, ...]:
    latest, cutoffs = rounds[0], [line["cutoff"] for line in rounds]
    return (
        Cell(label(CATEGORIES.get(name, name)), "accent"),
        Cell(latest["date"], refs=(latest["source"],)),
        Cell(label.count(latest["cutoff"]), "strong"),
        *((_standing(latest, label),) if scored else ()),
        Spark(tuple(float(cutoff) for cutoff in reversed(cutoffs[:COURSE]))),
        Cell(label.count(min(cutoffs))),
        Cell(label.count(max(cutoffs))),
        Cell(label.count(len(rounds))),
    )


def _standing(line: RoundLine, label: Labels) -> Cell:
    if line["stands"] is None:
        return Cell(label("only for some"), "dim")
    words, style = STANDS[line["stands"]]
    difference = f"{line['difference']:+d}".replace("-", "−") + " " if line["difference"] else ""
    return Cell(difference + label(words), style)


def _rounds(lines: Sequence[RoundLine], left: int, label: Labels) -> Grid:
    scored = any("score" in line for line in lines)
    columns = (
        Column(label("Date")),
        Column(label("Round"), "right", 3),
        Column(label("Category")),
        Column(label("Cut-off"), "right"),
        *((Column(label("Your score")),) if scored else ()),
        Column(label("Invited"), "right"),
        Column(label("In the pool"), "right", 1),
        Column(label("Tie-break"), drop=2),
    )
    return Grid(columns, tuple(_round(line, label, scored) for line in lines), left_out=left)


def _round(line: RoundLine, label: Labels, scored: bool) -> tuple[Value, ...]:
    tie, mark = line["tie_break"], "*" if line["copied"] else ""
    return (
        Cell(line["date"], refs=(line["source"],)),
        Cell(line["number"] + mark),
        Cell(label(CATEGORIES.get(line["category"], line["category"])), "accent"),
        Cell(label.count(line["cutoff"]), "strong"),
        *((_standing(line, label),) if scored else ()),
        Cell(label.count(line["invitations"])),
        Cell(label.count(line["pool"])),
        Cell(tie[:16].replace("T", " ") if isinstance(tie, str) else "–"),
    )
