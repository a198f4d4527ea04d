"""Published measures of exposure side by side, never averaged: value, percentile, where it was rated."""

from collections.abc import Sequence

from careercli.output.document import Bar, Block, Cell, Column, Grid, Note, Value
from careercli.record.ai import Measure
from careercli.record.figure import amount_or_none
from careercli.text.text import Text


def measures(entries: Sequence[Measure], t: Text, *, every: bool = False) -> list[Block]:
    """One row a measure, at the nearest code it rates; with `every`, at every code the occupation reads."""
    if not entries:
        return []
    shown = entries if every else list({entry["measure"]: entry for entry in reversed(entries)}.values())[::-1]
    columns = (
        Column(t("Published measure")),
        Column(t("Value"), "right"),
        Column(t("Percentile"), "right"),
        Column("", drop=3),
        Column(t("Rated at"), drop=1),
        Column(t("Year"), "right", 4),
        Column(t("Scale"), drop=5),
    )
    rows = tuple(_measure(entry, t) for entry in shown)
    note = t("Different questions on different scales, never averaged. Percentile: among all codes a measure rates.")
    return [Grid(columns, rows), Note(note)]


def _measure(entry: Measure, t: Text) -> tuple[Value, ...]:
    value, place = amount_or_none(entry["value"]), amount_or_none(entry["percentile"])
    told = t.reason(entry["value"]) if value is None else t.decimal(value, 2)
    return (
        Cell(t(entry["name"]) + (f": {t(entry['label'])}" if "label" in entry else ""), refs=(entry["source"],)),
        Cell(told, "strong"),
        Cell("–" if place is None else t.count(place)),
        Bar(0, place, 100),
        _rated_at(entry, t),
        Cell(str(entry["year"]), "dim"),
        Cell(t(entry["scale"]), "dim"),
    )


def _rated_at(entry: Measure, t: Text) -> Cell:
    """The code a value was given to; how near it is, and who says so, where it is not the occupation's own."""
    quality = f" ({t(entry['quality'])})" if entry["quality"] != "exact" else ""
    return Cell(entry["rated_at"] + quality, "dim", (entry["path_source"],) if "path_source" in entry else ())
