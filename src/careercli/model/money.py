"""Pay as programs read it: amounts with currency, period, basis and source beside them."""

from typing import NotRequired, TypedDict

from careercli.model.figure import Figure


def in_a_year(hours_per_year: int) -> dict[str, int]:
    """How many of each period make a year."""
    return {"hour": hours_per_year, "week": 52, "month": 12, "year": 1}


class Band(TypedDict):
    """Pay in one stretch of a career; `derived` bands name the `method` they come from.

    Amounts are gross, in the currency of the pay record, per `period`. A page's bands have years,
    derived ones have not: no statistical office publishes pay by years of experience.
    """

    band: str
    years_min: NotRequired[int]
    years_max: NotRequired[int]
    low: Figure
    high: Figure
    period: str
    derived: bool
    method: NotRequired[str]
    rated_at: NotRequired[str]
    note: NotRequired[str]
    source: str


class Percentiles(TypedDict):
    """Gross pay percentiles of one place, year and period; `employment` in persons.

    `same_as` names the province or state whose figures these repeat: most likely no local measurement.
    """

    region: str
    year: int
    period: str
    p10: NotRequired[Figure]
    p25: NotRequired[Figure]
    p50: NotRequired[Figure]
    p75: NotRequired[Figure]
    p90: NotRequired[Figure]
    mean: NotRequired[Figure]
    employment: NotRequired[Figure]
    rated_at: NotRequired[str]
    same_as: NotRequired[str]
    basis: NotRequired[str]
    note: NotRequired[str]
    source: str


class Levels(TypedDict):
    """Prevailing wage levels I to IV: the median over `areas` areas of each level."""

    region: str
    year: int
    period: str
    level1: Figure
    level2: Figure
    level3: Figure
    level4: Figure
    areas: Figure
    rated_at: NotRequired[str]
    source: str


class MedianYear(TypedDict):
    """The national median as a yearly amount; derived when the publisher gives it by the hour."""

    amount: Figure
    currency: str
    year: int
    derived: bool
    source: str


class Pay(TypedDict):
    """Everything known of pay, national and by province or state."""

    currency: str
    median_year: NotRequired[MedianYear]
    by_experience: list[Band]
    percentiles: list[Percentiles]
    trend: list[Percentiles]
    levels: list[Levels]
