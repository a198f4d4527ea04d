"""What a measure says of the codes it rates: rounded values and their percentiles.

The percentile is the mid-rank one: the share of rated codes with a lower value plus half the share with the
same, so that 50 is the middle and many equal values (the 411 zeros of observed exposure) share one figure.
It is taken before rounding, over the codes of that measure alone, each counting once whatever its employment.
A value that cannot be the publisher's own is left out of both, with the reason in its place.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.table import plain, read_csv
from careerdata.importers.us.soc import check_code
from careerdata.rows.ai import MeasureRow, Scheme
from careerdata.rows.base import Row

INCONSISTENT = "!inconsistent"
PLACES = 6
"""Enough to be rounded once more for a reader without going astray; the publishers give up to seventeen."""


class Rating(NamedTuple):
    """The value of one code, None when the published one contradicts the measure; `parts` counts the
    specialties averaged when the code itself is not rated."""

    code: str
    value: float | None
    label: str = ""
    parts: int = 0


def rated(measure: str, scheme: Scheme, ratings: Iterable[Rating], source: str) -> list[Row]:
    """The rows of one measure, each with its percentile among them."""
    every = list(ratings)
    ordered = sorted(rating.value for rating in every if rating.value is not None)
    return [_row(measure, scheme, rating, ordered, source) for rating in every]


def _row(measure: str, scheme: Scheme, rating: Rating, ordered: list[float], source: str) -> MeasureRow:
    value = rating.value
    return MeasureRow(
        measure=measure,
        scheme=scheme,
        rated_at=rating.code,
        value=INCONSISTENT if value is None else _short(value, PLACES),
        label=rating.label,
        percentile=INCONSISTENT if value is None else _short(percentile(value, ordered), 1),
        parts=str(rating.parts or ""),
        source=source,
    )


def percentile(value: float, ordered: list[float]) -> float:
    """The mid-rank percentile of a value among the ordered values it is one of."""
    return 50 * (bisect_left(ordered, value) + bisect_right(ordered, value)) / len(ordered)


def amount(cell: str, file: str, code: str, *, low: float | None = None, high: float | None = None) -> float:
    """The number in a cell; BadData when it is none or lies outside the measure's own scale."""
    value = float(plain(cell, file, code))
    if (low is not None and value < low) or (high is not None and value > high):
        raise BadData(f"{file}: `{code}`: {cell} is not between {low} and {high}")
    return value


def soc_scores(path: Path, columns: tuple[str, str], known: Collection[str]) -> Iterator[Rating]:
    """The score from 0 to 1 of each SOC code; `columns`: those of the code and of the score."""
    code, score = columns
    for line in read_csv(path, columns):
        soc = check_code(path.name, line[code], known)
        yield Rating(soc, amount(line[score], path.name, soc, low=0, high=1))


def _short(value: float, places: int) -> str:
    """Without trailing zeros; a rounded-away minus sign would say something the value does not."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
