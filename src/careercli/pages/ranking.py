"""A ranking on a page: places, overalls and the weighed axes; with how the places hold, and the sums."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Prose, Value
from careercli.pages.footnote import source_lines
from careercli.pages.labels import Labels
from careercli.pages.rating import NAMES
from careercli.record.rating import AXES, SOURCE, RankLine


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
    label: Labels,
    *,
    explain: bool,
) -> Document:
    """The table; `explain` adds each line's sum, a line with `robust` how often its place holds."""
    used = [axis for axis, weight in weights.items() if weight]
    # Of all eleven axes the sources would fill pages: `career rate` has them, line by line.
    refs = tuple(sources) if len(used) < len(AXES) else (SOURCE,)
    blocks: list[Block] = [_table(lines, used, refs, label)] if lines else []
    if explain and lines:
        blocks += [Heading(label("How it was worked out")), *(Prose(_sum(line, label)) for line in lines)]
    blocks += _notes(lines, weights, label)
    subtitle = label("{n} occupations with an overall; 10 is best", n=label.count(counted.rated))
    return Document(label("Ranking"), subtitle, tuple(blocks), source_lines(sources), label("Sources"), lang=label.lang)


def _table(lines: Sequence[RankLine], used: Sequence[str], refs: tuple[str, ...], label: Labels) -> Grid:
    columns = [
        Column(label("Place"), "right"),
        Column(label("Code")),
        Column(label("Occupation")),
        Column(label("Overall"), "right", refs=refs),
        Column(label("Coverage"), "right", 1),
    ]
    if any("robust" in line for line in lines):
        top = len(lines)
        columns += [
            Column(label("Among the first {n}", n=top), "right"),
            Column(label("Middle place"), "right"),
            Column(label("Places, 9 of 10 times"), "right"),
        ]
    # Axes the reader named stay on the narrowest screen; of all eleven the last go first.
    named = len(used) < len(AXES)
    columns += [Column(axis, "right", 0 if named else 2 + at) for at, axis in enumerate(used)]
    return Grid(tuple(columns), tuple(_row(line, used, label) for line in lines))


def _row(line: RankLine, used: Sequence[str], label: Labels) -> tuple[Value, ...]:
    cells = [
        Cell(str(line["place"]), "dim"),
        Cell(line["id"], "accent"),
        Cell(line["title"]),
        Cell(label.decimal(line["overall"]), "strong"),
        Cell(label.percent(line["coverage"], places=0), "dim"),
    ]
    if held := line.get("robust"):
        cells += [
            Cell(label.percent(held["top_percent"], places=0)),
            Cell(label.count(held["median_place"])),
            Cell(f"{label.count(held['place_low'])}–{label.count(held['place_high'])}"),
        ]
    axes = line["axes"]
    return (*cells, *(Cell(label.decimal(axes[axis]) if axis in axes else "–") for axis in used))


def _sum(line: RankLine, label: Labels) -> str:
    """`ca:32120: (3 × 6.37 pay + 2 × 7.32 ai) / 5 = 6.75`"""
    axes = line["axes"]
    known = [(axis, weight) for axis, weight in line["weights"].items() if axis in axes]
    told = " + ".join(
        f"{f'{weight:g} × ' if weight != 1 else ''}{label.decimal(axes[axis], 2)} {axis}" for axis, weight in known
    )
    without = [axis for axis in line["weights"] if axis not in axes]
    end = label("; no data: {axes}", axes=label.listed(without)) if without else ""
    whole = sum(weight for _, weight in known)
    return f"{line['place']}. {line['id']}: ({told}) / {whole:g} = {label.decimal(line['overall'], 2)}{end}"


def _notes(lines: Sequence[RankLine], weights: Mapping[str, float], label: Labels) -> list[Block]:
    used = {axis: weight for axis, weight in weights.items() if weight}
    told = (
        label("Weights: every axis alike.")
        if len(used) == len(weights) and len(set(used.values())) == 1
        else label("Weights: {weights}.", weights=label.listed(f"{axis} {weight:g}" for axis, weight in used.items()))
    )
    named = label.listed(f"{axis} = {label(NAMES[axis])}" for axis in used)
    notes: list[Block] = [Note(f"{told} {named}.")]
    held = next((line["robust"] for line in lines if "robust" in line), None)
    if held:
        text = label(
            "{n} weightings drawn at random around these: how often each is among the first {top}, its middle place, "
            "and between which places it lies nine times in ten.",
            n=label.count(held["draws"]),
            top=held["top"],
        )
        notes.append(Note(text))
    return notes
