"""A published figure: a number, a bound, or the reason why there is none.

In a cell of data/ it is written as

    25.13            the number
    >=239200         the publisher gives only a lower bound (top-coded)
    !suppressed      not given, with the reason
    (empty)          this source has no such column

and in JSON as 25.13, {"at_least": 239200}, {"missing": "suppressed"}; an empty cell has no key at all.
"""

from typing import TypedDict, final

REASONS = {
    "suppressed": "suppressed by the publisher",
    "not-published": "not published for this occupation",
    "not-published-here": "not published for this area",
    "not-in-country": "not published for any occupation of this country",
    "no-openings": "more posts go than come free",
    "top-coded": "only “this or more” is published",
    "minimum-wage-floor": "the published value is only the minimum-wage floor",
    "hourly-only": "published by the hour only",
    "annual-only": "published by the year only",
    "no-difference": "the publisher makes no difference",
    "not-assessed": "not assessed by the publisher",
    "not-known-here": "not known here",
    "not-in-record": "this record has no such field",
    "not-in-source": "not in this source",
    "military": "military work, which O*NET does not describe",
    "residual-group": "a residual group, for which O*NET lists no tasks",
    "no-isco-link": "nothing at hand links the occupation to ISCO-08",
    "no-counterpart": "half of its ISCO-08 groups or more have no American occupation with rated tasks",
    "no-projections": "no projections by occupation for this country are among the sources",
    "dropped": "no longer in the classification",
    "few-axes": "too few axes have data: less than 60 % of the weight",
    "inconsistent": "at odds with the publisher's own method",
}


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
