"""An occupation in one line of a list: mark, country, title and as many figures as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.browse.painted import cut
from careercli.output.cells import pad, width_of
from careercli.pages.listing import figure_text
from careercli.record.measures import BY_KEY, LISTED, MONEY, PERCENT, PERSONS

if TYPE_CHECKING:
    from careercli.output.terminal.lines import Line
    from careercli.record.listing import OccupationLine
    from careercli.record.measures import Measure
    from careercli.text.text import Text

FIGURES = ("pay_median", "growth_percent", "ai_automated", "employment", "rating")
"""The figures of a line, what is asked first before the rest."""
TITLE = 24
"""Columns a title needs at the least: a figure that would leave it less is left out."""
HEAD = 2 + 3
"""Columns before the title: the mark and the country."""
ROOM = {MONEY: 13, PERSONS: 11, PERCENT: 8}
"""Columns of a figure by its unit: `~ 1,234,567 CAD`, `~ 1,353,700`, `~ +17.3%`."""
LEAST, MOST = 7, 11
"""Columns of other figures at the least, and of a head at the most."""


def shown(sort: str, width: int, t: Text) -> list[Measure]:
    """The figures there is room for: the one the list is ordered by first."""
    by = [one for one in LISTED if one.name == sort]
    room, kept = width - HEAD - TITLE, []
    for measure in dict.fromkeys([*by, *(BY_KEY[key] for key in FIGURES)]):
        room -= _width(measure, t) + 1
        if room < 0:
            break
        kept.append(measure)
    return kept


def _width(measure: Measure, t: Text) -> int:
    """Columns of a figure, and of its name as far as that is short."""
    return max(ROOM.get(measure.unit, LEAST), min(width_of(_head(measure, t)), MOST))


def _head(measure: Measure, t: Text) -> str:
    return t(f"measure.{measure.key}.short")


def heads(sort: str, width: int, t: Text) -> Line:
    """The names of the columns."""
    figures = shown(sort, width, t)
    title = t("column.occupation")
    cells = [pad(cut(_head(one, t), _width(one, t)), _width(one, t), "right") for one in figures]
    return [(_across(" " * HEAD, title, cells, width), "dim")]


def row(line: OccupationLine, sort: str, width: int, t: Text, *, marked: bool, unicode: bool) -> Line:
    """One occupation; `marked` for comparison."""
    cells = [pad(_figure(one, line, t), _width(one, t), "right") for one in shown(sort, width, t)]
    mark = ("●" if unicode else "*") if marked else " "
    room = width - HEAD - sum(width_of(cell) + 1 for cell in cells)
    title = cut(line["title"], room)
    return [
        (f"{mark} ", "accent"),
        (f"{line['country']} ", "dim"),
        (pad(title, room), ""),
        *((f" {cell}", "") for cell in cells),
    ]


def _figure(measure: Measure, line: OccupationLine, t: Text) -> str:
    text = figure_text(measure, line, t, ranged=False)
    return f"{text} {line['currency']}" if measure.unit == MONEY and text != "–" else text


def _across(start: str, title: str, cells: Sequence[str], width: int) -> str:
    room = width - width_of(start) - sum(width_of(cell) + 1 for cell in cells)
    return start + pad(cut(title, room), room) + "".join(f" {cell}" for cell in cells)
