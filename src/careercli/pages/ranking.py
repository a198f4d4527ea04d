"""A ranking on a page: places, overalls and the weighed axes; with how the places hold, and the sums."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Prose, Value
from careercli.pages.footnote import source_lines
from careercli.pages.rating import NAMES
from careercli.record.rating import AXES, SOURCE, RankLine
from careercli.text.text import Text


class Counted(Protocol):
    """How many were ranked and how many were not."""

    @property
    def rated(self) -> int:
        """With an overall."""

    @property
    def unrated(self) -> int:
        """Without."""


def page(
    lines: Sequence[RankLine],
    weights: Mapping[str, float],
    counted: Counted,
    sources: Mapping[str, Any],
    t: Text,
    *,
    explain: bool,
) -> Document:
    """The table; `explain` adds each line's sum, a line with `robust` how often its place holds."""
    used = [axis for axis, weight in weights.items() if weight]
    # Of all eleven axes the sources would fill pages: `career rate` has them, line by line.
    refs = tuple(sources) if len(used) < len(AXES) else (SOURCE,)
    blocks: list[Block] = [_table(lines, used, refs, t)] if lines else []
    if explain and lines:
        blocks += [Heading(t("How it was worked out")), *(Prose(_sum(line, t)) for line in lines)]
    blocks += _notes(lines, weights, t)
    subtitle = t("{n} occupations with an overall; 10 is best", n=t.count(counted.rated))
    return Document(t("Ranking"), subtitle, tuple(blocks), source_lines(sources), t("Sources"), lang=t.lang)


def _table(lines: Sequence[RankLine], used: Sequence[str], refs: tuple[str, ...], t: Text) -> Grid:
    columns = [
        Column(t("Place"), "right"),
        Column(t("Code")),
        Column(t("Occupation")),
        Column(t("Overall"), "right", refs=refs),
        Column(t("Coverage"), "right", 1),
    ]
    if any("robust" in line for line in lines):
        top = len(lines)
        columns += [
            Column(t("Among the first {n}", n=top), "right"),
            Column(t("Middle place"), "right"),
            Column(t("Places, 9 of 10 times"), "right"),
        ]
    # Axes the reader named stay on the narrowest screen; of all eleven the last go first.
    named = len(used) < len(AXES)
    columns += [Column(axis, "right", 0 if named else 2 + at) for at, axis in enumerate(used)]
    return Grid(tuple(columns), tuple(_row(line, used, t) for line in lines))


def _row(line: RankLine, used: Sequence[str], t: Text) -> tuple[Value, ...]:
    cells = [
        Cell(str(line["place"]), "dim"),
        Cell(line["id"], "accent"),
        Cell(line["title"]),
        Cell(t.decimal(line["overall"]), "strong"),
        Cell(t.percent(line["coverage"], places=0), "dim"),
    ]
    if held := line.get("robust"):
        cells += [
            Cell(t.percent(held["top_percent"], places=0)),
            Cell(t.count(held["median_place"])),
            Cell(f"{t.count(held['place_low'])}–{t.count(held['place_high'])}"),
        ]
    axes = line["axes"]
    return (*cells, *(Cell(t.decimal(axes[axis]) if axis in axes else "–") for axis in used))


def _sum(line: RankLine, t: Text) -> str:
    """`ca:32120: (3 × 6.37 pay + 2 × 7.32 ai) / 5 = 6.75`"""
    axes = line["axes"]
    known = [(axis, weight) for axis, weight in line["weights"].items() if axis in axes]
    told = " + ".join(
        f"{f'{weight:g} × ' if weight != 1 else ''}{t.decimal(axes[axis], 2)} {axis}" for axis, weight in known
    )
    without = [axis for axis in line["weights"] if axis not in axes]
    end = t("; no data: {axes}", axes=t.listed(without)) if without else ""
    whole = sum(weight for _, weight in known)
    return f"{line['place']}. {line['id']}: ({told}) / {whole:g} = {t.decimal(line['overall'], 2)}{end}"


def _notes(lines: Sequence[RankLine], weights: Mapping[str, float], t: Text) -> list[Block]:
    used = {axis: weight for axis, weight in weights.items() if weight}
    told = (
        t("Weights: every axis alike.")
        if len(used) == len(weights) and len(set(used.values())) == 1
        else t("Weights: {weights}.", weights=t.listed(f"{axis} {weight:g}" for axis, weight in used.items()))
    )
    named = t.listed(f"{axis} = {t(NAMES[axis])}" for axis in used)
    notes: list[Block] = [Note(f"{told} {named}.")]
    held = next((line["robust"] for line in lines if "robust" in line), None)
    if held:
        text = t(
            "{n} weightings drawn at random around these: how often each is among the first {top}, its middle place, "
            "and between which places it lies nine times in ten.",
            n=t.count(held["draws"]),
            top=held["top"],
        )
        notes.append(Note(text))
    return notes
