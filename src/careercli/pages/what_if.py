"""A grid of results: one axis down, one across; a line for each combination when there are more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Bullets, Cell, Column, Document, Grid, Note, Style, Value
from careercli.pages.document import document
from careercli.pages.points import assumed, spelt, subtitle
from careercli.words.facts import fact_names, fact_value
from careercli.words.points import sentence

if TYPE_CHECKING:
    from careercli.record.pages.what_if import WhatIfPage
    from careercli.record.points import Axis, WhatIf
    from careercli.text.text import Text

ACROSS = 12
"""Values of an axis that fit across a page."""


def page(shown: WhatIfPage, t: Text, rows: int | None = None) -> Document:
    """The grid and which change turns the result."""
    record, sources, warnings, changed = shown
    axes = record["axes"]
    matrix = len(axes) == 2 and len(axes[1]["values"]) <= ACROSS
    blocks: list[Block] = [_matrix(record, t) if matrix else _lines(record, t, rows)]
    blocks += _flips(record, t)
    blocks += [Note(t.message(warning), "warning") for warning in warnings]
    blocks += assumed(record["system"], record["assumed"], t)
    return document(
        t.from_data(record["name"]),
        subtitle(record, t),
        blocks,
        sources,
        t,
        sentence(changed, record["edition_ended"], t("what_if.answer"), t),
    )


def _result(cell: Mapping[str, Any], t: Text) -> Cell:
    """The total, coloured by whether it passes; yes or no where a system has no points; ? where it is not decided."""
    if "impossible" in cell:
        return Cell("–", "dim")
    if cell.get("undecided"):
        total = "" if cell["total"] is None else f"{spelt(cell['total'], t)} "
        return Cell(f"{total}?", "warn")
    style: Style = "good" if cell["pass"] is True else "bad" if cell["pass"] is False else ""
    if cell["total"] is None:
        return Cell(spelt(cell["pass"], t), style)
    mark = {True: " +", False: " -", None: ""}[cell["pass"]]
    return Cell(f"{spelt(cell['total'], t)}{mark}", style)


def _matrix(record: WhatIf, t: Text) -> Grid:
    down, across = record["axes"]
    columns = (
        Column(t("what_if.column.axes", down=_axis(down["name"], t), across=_axis(across["name"], t))),
        *(Column(fact_value(across["name"], value, t), "right") for value in across["values"]),
    )
    width = len(across["values"])
    rows: list[tuple[Value, ...]] = []
    for at, value in enumerate(down["values"]):
        cells = record["cells"][at * width : (at + 1) * width]
        rows.append((Cell(fact_value(down["name"], value, t), "strong"), *(_result(cell, t) for cell in cells)))
    return Grid(columns, tuple(rows), _caption(record, t))


def _lines(record: WhatIf, t: Text, shown: int | None) -> Grid:
    kept = record["cells"][:shown] if shown else record["cells"]
    names = [axis["name"] for axis in record["axes"]]
    columns = (*(Column(_axis(name, t)) for name in names), Column(t("what_if.column.result"), "right"))
    rows = tuple((*(Cell(fact_value(name, cell[name], t)) for name in names), _result(cell, t)) for cell in kept)
    return Grid(columns, rows, _caption(record, t), len(record["cells"]) - len(kept))


def _caption(record: WhatIf, t: Text) -> str:
    parts = []
    if record["mark"] is not None:
        parts.append(t("what_if.legend", mark=spelt(record["mark"], t)))
    if facts := dict.fromkeys(name for cell in record["cells"] for name in _undecided(cell)):
        parts.append(t("what_if.undecided", facts=fact_names([*facts], t)))
    return "; ".join(parts)


def _undecided(cell: Mapping[str, Any]) -> list[str]:
    return list(cell.get("undecided", ()))


def _axis(name: str, t: Text) -> str:
    """What an axis varies; several facts that vary together are named with commas."""
    return fact_names(name.split(","), t)


def _flips(record: WhatIf, t: Text) -> list[Block]:
    """Which axis alone turns the result, and where it first does."""
    if all(cell["pass"] is None and not _undecided(cell) for cell in record["cells"]):
        return [Note(t("what_if.no_mark"))]
    return [Bullets(tuple(Cell(_flip(axis, t)) for axis in record["axes"]), t("what_if.turns"))]


def _flip(axis: Axis, t: Text) -> str:
    if not axis["flips"]:
        return t("what_if.never", name=_axis(axis["name"], t))
    return t("what_if.alone", name=_axis(axis["name"], t), value=_exact(axis, t))


def _exact(axis: Axis, t: Text) -> str:
    """The value that turns the result: of a number the exact one, which may lie between two of the range."""
    least = axis["least"]
    return fact_value(axis["name"], least, t)
