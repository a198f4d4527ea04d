"""What `career offer` answers: where an offer of pay lies among what the occupation is paid in a place."""

from typing import NotRequired, TypedDict

from careercli.record.figure import Figure, Missing
from careercli.record.money import Levels, Percentiles
from careercli.record.net import NetFields

VERDICTS = (
    "below-lowest-tenth",
    "below-middle-half",
    "middle-half-lower",
    "at-median",
    "middle-half-upper",
    "above-middle-half",
    "above-highest-tenth",
    "middle-half",
    "below-median",
    "above-median",
    "below-mean",
    "at-mean",
    "above-mean",
    "undecided",
)
"""Where an offer lies: from the lowest to the highest, then by the steps that are known where others are not."""


class Offered(TypedDict):
    """The offer as it was made: gross pay. `by_year`: the same by the year in the money of the country, with the hours
    that make a year and the exchange rate it rests on; `derived` where it was made by another period or in other money.
    """

    amount: float
    period: str
    currency: str
    by_year: Figure
    derived: bool
    hours_per_year: NotRequired[int]
    rate: NotRequired[float]
    rate_years: NotRequired[list[int]]
    rate_sources: NotRequired[list[str]]


class LowerLeast(TypedDict):
    """A lower least pay, for whom it is enough, and whether the offer reaches it."""

    amount: float
    period: str
    whom: str
    reached: bool | None


class LeastOf(TypedDict):
    """The least pay of a visa route of the country on the day, and whether the offer reaches it; null where that cannot
    be said.

    `status` is that of the route for the occupation; `going_rate`: it is the job's own; `more`: who must be paid more.
    """

    route: str
    name: str
    status: str
    amount: float
    period: str
    going_rate: bool
    reached: bool | None
    lower: list[LowerLeast]
    more: str
    source: str


class SponsorLevels(Levels):
    """The least a visa sponsor must pay, of the whole country: the highest level the offer reaches, "" for none of
    them; null where that cannot be said. `ended`: the levels are no longer in force."""

    reached: str | None
    ended: bool


class PayScale(TypedDict):
    """The lowest and the highest grade of the job's national pay scale."""

    low: float
    high: float
    period: str
    source: str


class OfferOf(NetFields):
    """An offer of pay for one occupation in one place.

    `pay`: what is published there, which it is compared with, left out where nothing is; `compared`: the offer by that
    period and in that money. `verdict`: where it lies (`VERDICTS`); `lower` and `upper`: the published steps it lies
    between, empty at an end; `at`: those it is equal to; `undecided`: those of which nobody can say. `of_median`: the
    offer in percent of the median, `of_mean` of the mean where there is nothing else. `wider`: the next larger area
    with pay where there is none here. `net` is left of the offer, `real` the offer at the country's average prices.
    """

    id: str
    country: str
    code: str
    title: dict[str, str]
    region: str
    place: str
    currency: str
    offer: Offered
    pay: NotRequired[Percentiles]
    compared: Figure
    verdict: str | Missing
    lower: str
    upper: str
    at: list[str]
    undecided: list[str]
    of_median: Figure
    of_mean: NotRequired[Figure]
    wider: NotRequired[str]
    thresholds: list[LeastOf]
    sponsor_levels: NotRequired[SponsorLevels]
    pay_scale: NotRequired[PayScale]
    on: str
