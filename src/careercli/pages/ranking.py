"""A ranking on a page: places, overalls and the weighed axes; with how the places hold, and the sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Prose, Value
from careercli.pages.brief.rank import paid_columns, paid_head, paid_notes, paid_text
from careercli.pages.document import document
from careercli.record.rating import AXES, SOURCE, RankLine

if TYPE_CHECKING:
    from careercli.record.pages.ranking import RankingPage
    from careercli.text.text import Text


def page(record: RankingPage, t: Text, rows: int | None = None) -> Document:
    """The table; `explain` adds each line's sum, a line with `robust` how often its place holds."""
    lines, weights, rated, sources, explain, *_ = record
    used = [axis for axis, weight in weights.items() if weight]
    # Of all eleven axes the sources would fill pages: `career rate` has them, line by line.
    refs = tuple(sources) if len(used) < len(AXES) else (SOURCE,)
    blocks: list[Block] = [_table(lines, used, refs, t)] if lines else []
    if explain and lines:
        blocks += [Heading(t("rating.worked_out")), *(Prose(_sum(line, t)) for line in lines)]
    blocks += [Note(text) for text in paid_notes(record, t)]
    blocks += _notes(lines, weights, t)
    subtitle = t.n("ranking.subtitle", rated)
    return document(t("ranking.title"), subtitle, blocks, sources, t)


def _table(lines: Sequence[RankLine], used: Sequence[str], refs: tuple[str, ...], t: Text) -> Grid:
    columns = [
        Column(t("ranking.column.place"), "right"),
        Column(t("column.code")),
        Column(t("column.occupation")),
        Column(t("rating.overall"), "right", refs=refs),
        Column(t("ranking.column.coverage"), "right", 1),
    ]
    if any("robust" in line for line in lines):
        top = len(lines)
        columns += [
            Column(t("ranking.column.first", n=top), "right"),
            Column(t("ranking.column.middle"), "right"),
            Column(t("ranking.column.range"), "right"),
        ]
    paid = paid_columns(lines)
    columns += [Column(paid_head(name, lines, t), "right") for name in paid]
    # Axes the reader named stay on the narrowest screen; of all eleven the last go first.
    named = len(used) < len(AXES)
    columns += [Column(axis, "right", 0 if named else 2 + at) for at, axis in enumerate(used)]
    return Grid(tuple(columns), tuple(_row(line, used, paid, t) for line in lines))


def _row(line: RankLine, used: Sequence[str], paid: Sequence[str], t: Text) -> tuple[Value, ...]:
    cells = [
        Cell(str(line["place"]), "dim"),
        Cell(line["id"], "accent"),
        Cell(line["title"]),
        Cell(t.decimal(line["overall"]), "strong"),
        Cell(t.percent(line["coverage"], places=0), "dim"),
    ]
    if robust := line.get("robust"):
        cells += [
            Cell(t.percent(robust["top_percent"], places=0)),
            Cell(t.count(robust["median_place"])),
            Cell(f"{t.count(robust['place_low'])}–{t.count(robust['place_high'])}"),
        ]
    cells += [Cell(paid_text(line, name, t)) for name in paid]
    axes = line["axes"]
    return (*cells, *(Cell(t.decimal(axes[axis]) if axis in axes else "–") for axis in used))


def _sum(line: RankLine, t: Text) -> str:
    """`ca:32120: (3 × 6.37 pay + 2 × 7.32 ai) / 5 = 6.75`"""
    axes = line["axes"]
    known = [(axis, weight) for axis, weight in line["weights"].items() if axis in axes]
    terms = " + ".join(
        f"{f'{weight:g} × ' if weight != 1 else ''}{t.decimal(axes[axis], 2)} {axis}" for axis, weight in known
    )
    without = [axis for axis in line["weights"] if axis not in axes]
    whole = sum(weight for _, weight in known)
    written = f"{line['place']}. {line['id']}: ({terms}) / {whole:g} = {t.decimal(line['overall'], 2)}"
    return t("ranking.no_data", sum=written, axes=t.listed(without)) if without else written


def _notes(lines: Sequence[RankLine], weights: Mapping[str, float], t: Text) -> list[Block]:
    used = {axis: weight for axis, weight in weights.items() if weight}
    weighed = (
        t("ranking.weights_alike")
        if len(used) == len(weights) and len(set(used.values())) == 1
        else t("ranking.weights", weights=t.listed(f"{axis} {weight:g}" for axis, weight in used.items()))
    )
    named = t.listed(t("ranking.axis_is", axis=axis, meaning=t(f"measure.axis.{axis}")) for axis in used)
    notes: list[Block] = [Note(f"{weighed} {named}.")]
    robust = next((line["robust"] for line in lines if "robust" in line), None)
    if robust:
        text = t(
            "ranking.robust",
            n=t.count(robust["draws"]),
            top=robust["top"],
        )
        notes.append(Note(text))
    return notes
