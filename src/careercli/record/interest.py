"""Holland's six interests: how those of an occupation and of a reader are compared (docs/methods/interests.md)."""

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from typing import NamedTuple

INTERESTS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
"""In Holland's order, neighbours of which are alike; the first and the last are neighbours, too."""
AXIS = "interest"
"""The axis of how far an occupation fits the reader's interests: it is the reader's own, and no part of the rating."""
HIGH_POINTS = (3.0, 2.0, 1.0)
"""What the first, second and third leading interest of an occupation count; the others count nothing."""


class InterestsOf(NamedTuple):
    """The interests of an occupation.

    leading  up to three that lead, the strongest first, as its publisher names them
    vector   all six in the order of INTERESTS, with mean 0, as `vector` makes them
    through  the occupation they were published for, where it is another country's; else ""
    score    how well that one matches, 0 to 1
    source   the key of who published them
    """

    leading: tuple[str, ...]
    vector: tuple[float, ...]
    through: str = ""
    score: float | None = None
    source: str = ""


def centred(values: Sequence[float]) -> tuple[float, ...]:
    """The values less their mean, at length 1: the product of two such vectors is their correlation; all 0 where the
    values are alike."""
    mean = sum(values) / len(values)
    apart = [value - mean for value in values]
    length = sqrt(sum(value * value for value in apart))
    return tuple(value / length for value in apart) if length > 1e-9 else (0.0,) * len(values)


def vector(leading: Sequence[str], scores: Sequence[float] = ()) -> tuple[float, ...]:
    """An occupation's six: the mean of its leading interests and of its scores, each of mean 0 and length 1; where no
    scores are published the leading ones alone."""
    points = dict(zip(leading, HIGH_POINTS, strict=False))
    named = centred([points.get(name, 0.0) for name in INTERESTS])
    return centred([one + other for one, other in zip(named, centred(scores), strict=True)]) if scores else named


def pure(names: Iterable[str]) -> dict[str, float]:
    """The interests of somebody who has these alone, all alike."""
    return {name: float(name in set(names)) for name in INTERESTS}


def fit(reader: Mapping[str, float], occupation: Sequence[float]) -> float:
    """How far an occupation fits a reader's six interests, 0 to 10: their correlation, from -1 to 1, on that scale; 5
    is no better and no worse than chance."""
    return fits(reader, [occupation])[0]


def fits(reader: Mapping[str, float], occupations: Iterable[Sequence[float]]) -> list[float]:
    """The fit of many occupations to one reader."""
    mine = centred([reader[name] for name in INTERESTS])
    return [5 + 5 * sum(one * other for one, other in zip(mine, theirs, strict=True)) for theirs in occupations]
