"""Wage records as a grid: percentiles of places and years, with bars and notes."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from careercli.output.document import Bar, Cell, Column, Grid, Value
from careercli.pages import money
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.money import Percentiles
from careercli.text.text import Text

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
}

BASES = {"full-time": "full-time", "all": "full- and part-time"}
"""Whose pay it is."""


def wage_grid(
    rows: Sequence[Percentiles],
    currency: str,
    t: Text,
    names: dict[str, str],
    caption: str,
    *,
    beside: bool = True,
) -> Grid:
    """Wage records as a grid: only the steps some record has; in one period the caption says it, and bars stand.

    `beside`: the median in the money asked for stands in a column of its own.
    """
    bases = {basis(row, t) for row in rows}
    shape = _Shape(
        [(step, name) for step, name in STEPS if any(step in row for row in rows)],
        # One scale for hourly and yearly amounts would say nothing.
        len({row["period"] for row in rows}) == 1 and any("p10" in row and "p90" in row for row in rows),
        len(bases) > 1,
        any(row.get("note") or "same_as" in row or "of_group" in row for row in rows),
        len({row["period"] for row in rows}) == 1,
        _other_money(rows, t) if beside else "",
    )
    unit = f"{currency} {t.per(rows[0]['period'])}" if shape.one_period else currency
    if bases != {""} and not shape.bases:
        unit = f"{unit}, {basis(rows[0], t)}"
    cells = tuple(_wage(row, shape, t, names) for row in rows)
    return Grid(_columns(shape, t), cells, t("{caption} ({currency})", caption=caption, currency=unit))


class _Shape(NamedTuple):
    """Which columns a grid of wages has."""

    steps: list[tuple[str, str]]
    bars: bool
    bases: bool
    notes: bool
    one_period: bool
    money: str


def _other_money(rows: Sequence[Percentiles], t: Text) -> str:
    """The money asked for, where amounts were converted into one."""
    return next((money.unit(row["converted"], t) for row in rows if "converted" in row), "")


def _columns(shape: _Shape, t: Text) -> tuple[Column, ...]:
    steps = (Column(t(name), "right", 4 if step in ("p25", "p75", "mean") else 0) for step, name in shape.steps)
    return (
        Column(t("Where")),
        # Records of several periods cannot be told apart without it.
        Column(t("Year" if shape.one_period else "Period"), drop=3 if shape.one_period else 0),
        *([Column(t("Whose pay"))] if shape.bases else []),
        *steps,
        *([Column(t("Median, {money}", money=shape.money), "right")] if shape.money else []),
        *([Column("", drop=5)] if shape.bars else []),
        *([Column(t("Note"), drop=2)] if shape.notes else []),
    )


def _wage(row: Percentiles, shape: _Shape, t: Text, names: dict[str, str]) -> tuple[Value, ...]:
    figures = ((step, cast("Figure | None", row.get(step))) for step, _ in shape.steps)
    return (
        Cell(names.get(row["region"], row["region"]), refs=(row["source"],)),
        Cell(str(row["year"]) if shape.one_period else _when(row, t), "dim"),
        *([Cell(basis(row, t), "dim")] if shape.bases else []),
        *(figure(value, row["period"], t, strong=step == "p50", wider=row.get("of_group")) for step, value in figures),
        *([converted(row, t)] if shape.money else []),
        *([_bar(row)] if shape.bars else []),
        *([Cell(note(row, t, names), "dim")] if shape.notes else []),
    )


def basis(row: Percentiles, t: Text) -> str:
    """Whose pay it is, in words; empty where the publisher makes no difference."""
    text = row.get("basis", "")
    return t(BASES.get(text, text))


def figure(value: Figure | None, period: str, t: Text, *, strong: bool, wider: object = None) -> Cell:
    """An amount by the period, marked where it is a `wider` group's, or why there is none."""
    reason = t.reason(value)
    amount = t.wider(t.money(value, period), wider)
    return Cell(reason, "dim") if reason else Cell(amount, "strong" if strong else "")


def converted(row: Percentiles, t: Text) -> Cell:
    """The median in the money asked for; its gap stands beside the original."""
    told = row.get("converted", {})
    refs = tuple(told.get("sources", ()))
    return Cell(t.money(told.get("p50"), told.get("period", "year")), "accent", refs)


def converted_grid(rows: Sequence[Percentiles], t: Text, names: dict[str, str]) -> Grid | None:
    """Percentiles in the money asked for, one row for each basis; None where nothing was converted."""
    chosen: dict[str, Percentiles] = {}
    for row in rows:
        kept = chosen.get(row.get("basis", ""))
        if "converted" in row and (kept is None or (_as_published(row) and not _as_published(kept))):
            chosen[row.get("basis", "")] = row
    told = [_retold(row) for row in chosen.values() if row["converted"]["derived"]]
    if not told:
        return None
    return wage_grid(told, told[0]["converted"]["currency"], t, names, t("Converted"), beside=False)


def _as_published(row: Percentiles) -> bool:
    """Whether the record is of the period asked for: of several, that one is turned into the money asked for."""
    return row["period"] == row["converted"]["period"]


def _retold(row: Percentiles) -> Percentiles:
    """The record as if it were published in the money asked for."""
    steps = {step: row["converted"][step] for step, _ in STEPS if step in row["converted"]}  # type: ignore[literal-required]
    return cast("Percentiles", {**row, **steps, "period": row["converted"]["period"]})


def _when(row: Percentiles, t: Text) -> str:
    return t("{year}, {per}", year=row["year"], per=t.per(row["period"]))


def _bar(row: Percentiles) -> Bar:
    return Bar(*(lowest_or_none(row.get(step)) for step in ("p10", "p50", "p90")))


def note(row: Percentiles, t: Text, names: Mapping[str, str]) -> str:
    """The notes of a wage record in words."""
    tokens = [token for token in row.get("note", "").split() if not token.startswith("combined-")]
    words = [t(NOTES.get(token, token)) for token in tokens]
    if "of_group" in row:
        words.append(t("~ group {code} {title}", **row["of_group"]))
    if "same_as" in row:
        words.append(t("as in {place}", place=names.get(row["same_as"], row["same_as"])))
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
