"""A published figure: a number, a bound, or the reason why there is none.

In a cell of data/ it is written as

    25.13            the number
    >=239200         the publisher gives only a lower bound (top-coded)
    !suppressed      not given, with the reason
    (empty)          this source has no such column

and in JSON as 25.13, {"at_least": 239200}, {"missing": "suppressed"}; an empty cell has no key at all.
"""

from typing import TypedDict, cast, final

REASONS = (
    "suppressed",
    "too-unreliable",
    "not-published",
    "not-published-here",
    "not-in-country",
    "no-openings",
    "top-coded",
    "minimum-wage-floor",
    "hourly-only",
    "annual-only",
    "no-difference",
    "not-assessed",
    "not-known-here",
    "not-in-record",
    "not-in-source",
    "military",
    "residual-group",
    "no-isco-link",
    "no-counterpart",
    "no-projections",
    "dropped",
    "few-axes",
    "net-below",
    "net-above",
    "net-midijob",
    "net-levy-phase-in",
    "net-quebec",
    "net-saxony",
    "net-by-region",
    "net-by-status",
    "net-elsewhere",
    "no-price-level",
    "price-level-portions",
    "inconsistent",
    "small-sample",
    "few-programs",
    "no-study",
    "no-fee",
    "no-gain",
)
"""Why a figure can be missing; `missing.<reason>` in the catalogues says it."""


@final
class Missing(TypedDict):
    """Absent knowledge, with the reason."""

    missing: str


@final
class AtLeast(TypedDict):
    """A top-coded amount: the publisher says only that it is this much or more."""

    at_least: float


Figure = float | int | Missing | AtLeast


def parse_figure(cell: str) -> Figure | None:
    """Read one cell; None when the source has no such column.

    Raises ValueError when the cell is none of the four forms above.
    """
    if cell == "":
        return None
    if cell.startswith("!"):
        if cell[1:] not in REASONS:
            raise ValueError(f"`{cell[1:]}` is no known reason: {', '.join(REASONS)}")
        return {"missing": cell[1:]}
    if cell.startswith(">="):
        return {"at_least": number(cell[2:])}
    return number(cell)


def stored(cell: object) -> Figure | None:
    """A figure as a table of the atlas has it: a number as it is, any other form as text; None where there is none.

    Raises ValueError as `parse_figure` does.
    """
    return parse_figure(cell) if isinstance(cell, str) else cast("Figure | None", cell)


def number(text: str) -> float | int:
    """An int where the text has no decimal point, else a float; ValueError otherwise."""
    if not all(mark in "0123456789.-" for mark in text):
        raise ValueError(f"`{text}` is not a plain number")
    return float(text) if "." in text else int(text)


def amount_or_none(figure: object) -> float | None:
    """The number when the figure is one; None for a bound, a gap or no figure."""
    return figure if isinstance(figure, int | float) and not isinstance(figure, bool) else None


def lowest_or_none(figure: object) -> float | None:
    """The number or the lower bound; None when nothing is known. For sorting only."""
    if isinstance(figure, dict):
        bound = figure.get("at_least")
        return bound if isinstance(bound, int | float) else None
    return amount_or_none(figure)
