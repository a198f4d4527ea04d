"""Wage records as a grid: percentiles of places and years, with bars and notes."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from careercli.model.figure import Figure, lowest_or_none
from careercli.model.money import Percentiles
from careercli.output.document import Bar, Cell, Column, Grid, Value
from careercli.views.labels import Labels

STEPS = (
    ("p10", "Low (p10)"),
    ("p25", "p25"),
    ("p50", "Median"),
    ("p75", "p75"),
    ("p90", "High (p90)"),
    ("mean", "Mean"),
)


NOTES = {
    "annual-rate": "published by the year",
    "low-is-floor": "low is the minimum wage",
    "census-2021": "2021 Census",
    "combined-00018": "published for 00018, all senior managers",
}


def wage_grid(rows: Sequence[Percentiles], currency: str, label: Labels, names: dict[str, str], caption: str) -> Grid:
    """Wage records as a grid: only the steps some record has; in one period the caption says it, and bars stand."""
    bases = {basis(row, label) for row in rows}
    shape = _Shape(
        [(step, name) for step, name in STEPS if any(step in row for row in rows)],
        # One scale for hourly and yearly amounts would say nothing.
        len({row["period"] for row in rows}) == 1 and any("p10" in row and "p90" in row for row in rows),
        len(bases) > 1,
        any(row.get("note") or "same_as" in row for row in rows),
        len({row["period"] for row in rows}) == 1,
    )
    unit = f"{currency} {label.per(rows[0]['period'])}" if shape.one_period else currency
    if bases != {""} and not shape.bases:
        unit = f"{unit}, {basis(rows[0], label)}"
    cells = tuple(_wage(row, shape, label, names) for row in rows)
    return Grid(_columns(shape, label), cells, label("{caption} ({currency})", caption=caption, currency=unit))


class _Shape(NamedTuple):
    """Which columns a grid of wages has."""

    steps: list[tuple[str, str]]
    bars: bool
    bases: bool
    notes: bool
    one_period: bool


def _columns(shape: _Shape, label: Labels) -> tuple[Column, ...]:
    steps = (Column(label(name), "right", 4 if step in ("p25", "p75", "mean") else 0) for step, name in shape.steps)
    return (
        Column(label("Where")),
        Column(label("Year" if shape.one_period else "Period"), drop=3),
        *([Column(label("Whose pay"))] if shape.bases else []),
        *steps,
        *([Column("", drop=5)] if shape.bars else []),
        *([Column(label("Note"), drop=2)] if shape.notes else []),
    )


def _wage(row: Percentiles, shape: _Shape, label: Labels, names: dict[str, str]) -> tuple[Value, ...]:
    figures = ((step, cast("Figure | None", row.get(step))) for step, _ in shape.steps)
    return (
        Cell(names.get(row["region"], row["region"]), refs=(row["source"],)),
        Cell(str(row["year"]) if shape.one_period else _when(row, label), "dim"),
        *([Cell(basis(row, label), "dim")] if shape.bases else []),
        *(figure(value, row["period"], label, strong=step == "p50") for step, value in figures),
        *([_bar(row)] if shape.bars else []),
        *([Cell(note(row, label, names), "dim")] if shape.notes else []),
    )


def basis(row: Percentiles, label: Labels) -> str:
    """Whose pay it is, in words; empty where the publisher makes no difference."""
    words = {"full-time": label("full-time"), "all": label("full- and part-time")}
    return words.get(row.get("basis", ""), row.get("basis", ""))


def figure(value: Figure | None, period: str, label: Labels, *, strong: bool) -> Cell:
    """An amount by the period, or why there is none."""
    reason = label.reason(value)
    return Cell(reason, "dim") if reason else Cell(label.money(value, period), "strong" if strong else "")


def _when(row: Percentiles, label: Labels) -> str:
    return label("{year}, {per}", year=row["year"], per=label.per(row["period"]))


def _bar(row: Percentiles) -> Bar:
    return Bar(*(lowest_or_none(row.get(step)) for step in ("p10", "p50", "p90")))


def note(row: Percentiles, label: Labels, names: Mapping[str, str]) -> str:
    """The notes of a wage record in words."""
    words = [label(NOTES.get(token, token)) for token in row.get("note", "").split()]
    if "same_as" in row:
        words.append(label("as in {place}", place=names.get(row["same_as"], row["same_as"])))
    return "; ".join(words)


def best_first(entries: Sequence[Percentiles]) -> list[Percentiles]:
    """The entries in the period most of them have (by the year when as many), highest median first.

    A place published only by another period stands below: nobody's pay is left out, nor set beside another unit.
    """
    periods = [entry["period"] for entry in entries]
    period = max(sorted(set(periods), reverse=True), key=periods.count)
    there = {entry["region"] for entry in entries if entry["period"] == period}
    kept = (entry for entry in entries if entry["period"] == period or entry["region"] not in there)
    return sorted(kept, key=lambda entry: (entry["period"] != period, -(lowest_or_none(entry.get("p50")) or 0)))
