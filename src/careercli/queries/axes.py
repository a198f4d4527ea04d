"""The axes of the rating by name, and on which of them one occupation improves on another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas import rating
from careercli.errors import UsageError
from careercli.record import measures
from careercli.record.figure import lowest_or_none
from careercli.record.rating import AXES
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.atlas.rating import RatedRow
    from careercli.record.figure import Figure
    from careercli.record.listing import OccupationLine

ALSO = {name: axis.name for axis in measures.AXES for name in axis.also}
"""What an axis may be called by mistake."""


def check_axis(name: str) -> None:
    """UsageError for a name that is no axis; it tells the nearest, and all there are."""
    if name not in AXES:
        from difflib import get_close_matches

        close = next(iter(get_close_matches(name.casefold(), [*AXES, *ALSO], 1)), "")
        near = ALSO.get(close, close)
        hint = Message("hint.did_you_mean", near=f"`{near}`") if near else ""
        raise UsageError("error.axis.unknown", hint, "hint.known.axes", name=name, known=AXES)


FIGURES = {axis.name: axis.figure for axis in measures.AXES if axis.figure}
"""Axes compared by the figure itself, not by a place among others: its key in a line."""
LESS_IS_BETTER = {axis for axis, key in FIGURES.items() if measures.BY_KEY[key].better == measures.LESS}
"""Of these figures less is better; of every axis of the rating more is."""


def check_axes(text: str | None) -> list[str]:
    """The axes of `pay,ai`; UsageError names the nearest, or what is to be given."""
    if text is None:
        return []
    named = list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not named:
        raise UsageError("error.better.empty", "error.better.empty.hint", known=AXES)

    for name in named:
        check_axis(name)
    return named


class Ground(NamedTuple):
    """What occupations are compared by: their lines and the axes of their ratings."""

    lines: Mapping[str, OccupationLine]
    rated: Mapping[str, RatedRow]

    def value(self, occupation: str, axis: str) -> float | None:
        """What is compared on an axis; None where there is no figure."""
        if axis in FIGURES:
            return lowest_or_none(cast("dict[str, object]", self.lines[occupation])[FIGURES[axis]])
        row = self.rated.get(occupation)
        return row.axes[AXES.index(axis)] if row else None

    def is_better(self, here: str, there: str, axis: str) -> bool:
        """Whether `there` improves on `here`; never where a figure is missing."""
        one, other = self.value(here, axis), self.value(there, axis)
        if one is None or other is None:
            return False
        return other < one if axis in LESS_IS_BETTER else other > one

    def axes_of(self, occupation: str, axes: Sequence[str]) -> dict[str, Figure]:
        """The values of the axes that are the rating's."""
        found = {axis: self.value(occupation, axis) for axis in axes if axis not in FIGURES}
        return {axis: {"missing": "not-known-here"} if value is None else value for axis, value in found.items()}


def ground(lines: Mapping[str, OccupationLine], axes: Sequence[str]) -> Ground:
    """The lines with the ratings, where an axis asks for them."""
    return Ground(lines, rating.of(list(lines)) if set(axes) - FIGURES.keys() else {})


def unpublished(country: str, axes: Sequence[str]) -> tuple[list[str], list[str]]:
    """(the axes of these no occupation of the country has data for, all that some have)."""
    known = rating.published(country)
    return [axis for axis in axes if axis not in known], known
