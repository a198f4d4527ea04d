"""The rating: eleven axes of 0 to 10, their weighted mean, and the contracts `rating/2` and `ranking/1`."""

from collections.abc import Mapping
from typing import NamedTuple, NotRequired, TypedDict

from careercli.record import measures
from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup
from careercli.record.interest import AXIS as INTEREST
from careercli.record.money import Converted

METHOD = "rating/2"
SOURCE = "career-rating"
"""The key of the source of what is worked out here."""
AXES = tuple(axis.name for axis in measures.AXES)
"""Short names, in the order every answer has them."""
RANKED = (*AXES, INTEREST)
"""What a ranking may weigh: the axes of the rating, and how far the work fits the reader's own interests."""
NEGATIVE = tuple(axis.name for axis in measures.AXES if axis.less)
"""Axes of something one wants little of: 10 says little of it."""
LEAST = 60
"""Percent of the weight that must lie on axes with data; below it there is no overall."""
HEAVIEST = 1_000_000
"""The highest weight: beyond it nothing else would count."""
FEW = "few-axes"
"""The reason then given."""


class AxisPart(TypedDict):
    """One figure an axis is worked out from: `figure` in `unit`, and the `value` 0 to 10 it comes to.

    `percentile`: percent of `of` others it is above, those with the same figure counted half; `among` says of whom: the
    occupations of the country's key, or `all` six countries. `rated_at`: the group the figure was published for, where
    there is none of the occupation's own. `hint`: it rests on a sign only (a route that may take the occupation).
    """

    what: str
    figure: Figure | str
    unit: str
    value: float
    percentile: NotRequired[float]
    of: NotRequired[int]
    among: NotRequired[str]
    year: NotRequired[int]
    note: NotRequired[str]
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    hint: NotRequired[bool]
    sources: list[str]


class AxisOf(TypedDict):
    """One axis: `value` 0 to 10, the mean of its parts, or why there is none. `negative`: 10 says little of it."""

    axis: str
    value: Figure
    negative: bool
    parts: list[AxisPart]


class RatingBrief(TypedDict):
    """The rating as a card has it: weights equal, `coverage` in percent of the axes. Axes without data are left out."""

    overall: Figure
    out_of: int
    coverage: float
    axes: dict[str, float]
    method: str
    derived: bool
    source: str


class PlaceAmong(TypedDict):
    """Where the overall stands among `of` rated occupations: the place from 1, which equals share, and the percent of
    them it is above, equals counted half."""

    place: int
    percentile: float
    of: int


class PageRating(TypedDict):
    """The rating of a page, whose axes it does not show."""

    by: str
    overall: float
    out_of: float
    source: str


class RatingOf(TypedDict):
    """The rating of one occupation with its working; `in_country` and `in_all` only where there is an overall."""

    id: str
    country: str
    code: str
    title: dict[str, str]
    overall: Figure
    out_of: int
    coverage: float
    weights: dict[str, float]
    axes: list[AxisOf]
    in_country: NotRequired[PlaceAmong]
    in_all: NotRequired[PlaceAmong]
    page_ratings: list[PageRating]
    method: str
    derived: bool
    source: str


class Robust(TypedDict):
    """How often a place holds under `draws` random weightings: percent of them among the first `top`, the middle
    place, and the places 90 % of them lie between."""

    draws: int
    seed: int
    top: int
    top_percent: float
    median_place: int
    place_low: int
    place_high: int


class PayThere(TypedDict):
    """The median pay of an occupation in the place asked for, or in its country, by the year; `net`: left of it after
    tax, `real`: the same pay at the country's average prices, `converted`: by the period asked for."""

    region: str
    year: int
    p50: Figure
    currency: str
    of_group: NotRequired[OfGroup]
    net: NotRequired[Figure]
    real: NotRequired[Figure]
    converted: NotRequired[Converted]
    source: str


class RankLine(TypedDict):
    """One line of a ranking: `place` among `of` occupations with an overall under these weights.

    `axes` holds those with data; `coverage` is in percent of the weight. `grouped`: the weighed axes that rest on
    figures published for a whole group only; `hinted`: those that rest on a sign only (`career visas`). Only without
    weights of the reader's own: `twins` are those with the title of this one and a lower place, which have no line, and
    `set_aside` the axes that do not count, since their publisher has reported an error in the figures. Where the axis
    `interest` is weighed, `interests` are those that lead the work, and `interests_from` whose they are, where the
    country publishes none.
    """

    place: int
    of: int
    id: str
    country: str
    code: str
    title: str
    title_en_source: NotRequired[str]
    overall: float
    coverage: float
    axes: dict[str, float]
    weights: dict[str, float]
    grouped: NotRequired[list[str]]
    hinted: NotRequired[list[str]]
    twins: NotRequired[list[str]]
    set_aside: NotRequired[list[str]]
    robust: NotRequired[Robust]
    interests: NotRequired[list[str]]
    interests_from: NotRequired[str]
    interests_source: NotRequired[str]
    pay: NotRequired[PayThere]
    method: str
    derived: bool
    source: str


class Overall(NamedTuple):
    """The weighted mean of the axes at hand, and the percent of the weight that lies on them."""

    value: float | None
    coverage: float


def overall(values: Mapping[str, float], weights: Mapping[str, float]) -> Overall:
    """The mean of `values` (axis → 0 to 10) by `weights`; None below `LEAST` percent of coverage."""
    weighed = [(values[axis], weight) for axis, weight in weights.items() if axis in values]
    whole, known = sum(weights.values()), sum(weight for _, weight in weighed)
    coverage = round(100 * known / whole, 1) if whole else 0.0
    if not known or coverage < LEAST:
        return Overall(None, coverage)
    return Overall(round(sum(value * weight for value, weight in weighed) / known, 2), coverage)


def equal() -> dict[str, float]:
    """The default weights: every axis counts alike."""
    return dict.fromkeys(AXES, 1.0)
