"""Wage records as a grid: percentiles of places and years, with bars and notes; the rates they are converted at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.output.document import Bar, Block, Cell, Column, Grid, Note, Prose, Value
from careercli.record.figure import Figure, lowest_or_none

if TYPE_CHECKING:
    from careercli.record.money import Converted, Percentiles
    from careercli.text.text import Text

STEPS = ("p10", "p25", "p50", "p75", "p90", "mean")
"""From the lowest pay to the highest, then the mean."""


def wage_grid(
    rows: Sequence[Percentiles],
    currency: str,
    t: Text,
    names: dict[str, str],
    title: str,
    *,
    extra: bool = True,
) -> Grid:
    """Wage records as a grid: only the steps some record has; in one period the caption says it, and bars stand.

    `extra`: the median in the reader's currency has a column of its own.
    """
    bases = {basis(row, t) for row in rows}
    shape = _Shape(
        _steps(rows),
        # One scale for hourly and yearly amounts would say nothing.
        len({row["period"] for row in rows}) == 1 and any("p10" in row and "p90" in row for row in rows),
        len(bases) > 1,
        any(row.get("note") or "same_as" in row or "of_group" in row for row in rows),
        len({row["period"] for row in rows}) == 1,
        _other_currency(rows, t) if extra else "",
    )
    whose = "" if shape.bases else basis(rows[0], t)
    unit = t.listed(filter(None, (f"{currency} {t.per(rows[0]['period'])}" if shape.one_period else currency, whose)))
    cells = tuple(_wage(row, shape, t, names) for row in rows)
    return Grid(_columns(shape, t), cells, caption(title, unit, t))


class _Shape(NamedTuple):
    """Which columns a grid of wages has."""

    steps: list[str]
    bars: bool
    bases: bool
    notes: bool
    one_period: bool
    currency: str


def _steps(rows: Sequence[Percentiles]) -> list[str]:
    """The steps that some record has."""
    return [step for step in STEPS if any(step in row for row in rows)]


def caption(title: str, unit: str, t: Text) -> str:
    """What a grid of amounts shows, with its unit."""
    return t("pages.pay.caption", title=title, unit=unit)


def legend(rows: Sequence[Percentiles], t: Text) -> list[Block]:
    """What the steps mean, in one line."""
    return [Prose(t.joined(t(f"pages.pay.step_meaning.{step}") for step in _steps(rows)), "dim")]


def _other_currency(rows: Sequence[Percentiles], t: Text) -> str:
    """The reader's currency, where amounts were converted into it."""
    return next((unit(row["converted"], t) for row in rows if "converted" in row), "")


def _columns(shape: _Shape, t: Text) -> tuple[Column, ...]:
    steps = (
        Column(t(f"pages.pay.step.{step}"), "right", 4 if step in ("p25", "p75", "mean") else 0) for step in shape.steps
    )
    return (
        Column(t("pages.pay.where")),
        # Records of several periods cannot be told apart without it.
        Column(t("pages.pay.year" if shape.one_period else "pages.pay.period"), drop=3 if shape.one_period else 0),
        *([Column(t("pages.pay.whose"))] if shape.bases else []),
        *steps,
        *([Column(t("pages.pay.median_in", unit=shape.currency), "right")] if shape.currency else []),
        *([Column("", drop=5)] if shape.bars else []),
        *([Column(t("pages.pay.note"), drop=2)] if shape.notes else []),
    )


def _wage(row: Percentiles, shape: _Shape, t: Text, names: dict[str, str]) -> tuple[Value, ...]:
    figures = ((step, cast("Figure | None", row.get(step))) for step in shape.steps)
    return (
        Cell(names.get(row["region"], row["region"]), refs=(row["source"],)),
        Cell(str(row["year"]) if shape.one_period else _when(row, t), "dim"),
        *([Cell(basis(row, t), "dim")] if shape.bases else []),
        *(figure(value, row["period"], t, strong=step == "p50", wider=row.get("of_group")) for step, value in figures),
        *([converted(row, t)] if shape.currency else []),
        *([_bar(row)] if shape.bars else []),
        *([Cell(note(row, t, names), "dim")] if shape.notes else []),
    )


def basis(row: Percentiles, t: Text) -> str:
    """Whose pay it is, in words; empty where the publisher makes no difference."""
    return t(f"pages.pay.basis.{row['basis']}") if row.get("basis") else ""


def figure(value: Figure | None, period: str, t: Text, *, strong: bool, wider: object = None) -> Cell:
    """An amount by the period, marked where it is a `wider` group's, or why there is none."""
    reason = t.reason(value)
    amount = t.wider(t.money(value, period), wider)
    return Cell(reason, "dim") if reason else Cell(amount, "strong" if strong else "")


def converted(row: Percentiles, t: Text) -> Cell:
    """The median in the reader's currency; its gap is told with the original."""
    pay = row.get("converted", {})
    refs = tuple(pay.get("sources", ()))
    return Cell(t.money(pay.get("p50"), pay.get("period", "year")), "accent", refs)


def converted_grid(rows: Sequence[Percentiles], t: Text, names: dict[str, str]) -> Grid | None:
    """Percentiles in the reader's currency, one row for each basis; None where nothing was converted."""
    chosen: dict[str, Percentiles] = {}
    for row in rows:
        kept = chosen.get(row.get("basis", ""))
        if "converted" in row and (kept is None or (_as_published(row) and not _as_published(kept))):
            chosen[row.get("basis", "")] = row
    made = [_as_converted(row) for row in chosen.values() if row["converted"]["derived"]]
    if not made:
        return None
    return wage_grid(made, made[0]["converted"]["currency"], t, names, t("pages.pay.converted"), extra=False)


def _as_published(row: Percentiles) -> bool:
    """Whether the record is of the period asked for: of several, that one is converted."""
    return row["period"] == row["converted"]["period"]


def _as_converted(row: Percentiles) -> Percentiles:
    """The record as if it were published in the reader's currency."""
    steps = {step: row["converted"][step] for step in STEPS if step in row["converted"]}  # type: ignore[literal-required]
    return cast("Percentiles", {**row, **steps, "period": row["converted"]["period"]})


def _when(row: Percentiles, t: Text) -> str:
    return t("pages.pay.year_period", year=row["year"], per=t.per(row["period"]))


def _bar(row: Percentiles) -> Bar:
    return Bar(*(lowest_or_none(row.get(step)) for step in ("p10", "p50", "p90")))


def note(row: Percentiles, t: Text, names: Mapping[str, str]) -> str:
    """The notes of a wage record in words."""
    tokens = [token for token in row.get("note", "").split() if not token.startswith("combined-")]
    words = [t(f"pages.pay.remark.{token}") for token in tokens]
    if "of_group" in row:
        words.append(t("pages.pay.of_group", **row["of_group"]))
    if "same_as" in row:
        words.append(t("pages.pay.same_as", place=names.get(row["same_as"], row["same_as"])))
    return "; ".join(words)


def best_first(entries: Sequence[Percentiles]) -> list[Percentiles]:
    """The entries in the period most of them have (by the year when as many), highest median first.

    A place published only by another period stands below: nobody's pay is left out, nor compared across units.
    """
    periods = [entry["period"] for entry in entries]
    period = max(sorted(set(periods), reverse=True), key=periods.count)
    there = {entry["region"] for entry in entries if entry["period"] == period}
    kept = (entry for entry in entries if entry["period"] == period or entry["region"] not in there)
    return sorted(kept, key=lambda entry: (entry["period"] != period, -(lowest_or_none(entry.get("p50")) or 0)))


def unit(converted: Converted, t: Text) -> str:
    """Currency and period: `USD per hour`."""
    return f"{converted['currency']} {t.per(converted['period'])}"


def rate_notes(used: Iterable[Converted], origin: str, t: Text) -> list[Note]:
    """Each rate and each turning of periods once, with its sources."""
    found: dict[str, tuple[str, ...]] = {}
    for converted in used:
        if converted["kind"] != "none" and converted["currency"] != origin:
            found[rate_line(converted, origin, t)] = tuple(converted["sources"])
        if "hours_per_year" in converted:
            hours = t.count(converted["hours_per_year"])
            found[t("pages.pay.year_hours", hours=hours)] = ()
        elif converted["derived"] and not converted["sources"]:
            found[t("pages.pay.year_weeks")] = ()
    return [Note(text, "info", refs) for text, refs in found.items()]


def rate_line(converted: Converted, origin: str, t: Text) -> str:
    """`1 CAD = 0.7155 USD at the market rate of 2025.`; and the pay's year where the rate is of another."""
    years = ", ".join(map(str, converted["rate_years"]))
    factor = t.decimal(converted["rate"], 4)
    values = {"origin": origin, "factor": factor, "target": converted["currency"], "years": years}
    rate = t(f"pages.pay.rate.{converted['kind']}", **values)
    if converted["rate_years"] and converted["pay_year"] not in converted["rate_years"]:
        return t.joined((rate, t("pages.pay.rate_older", year=converted["pay_year"])))
    return rate
