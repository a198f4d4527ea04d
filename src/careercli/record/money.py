"""Pay as programs read it: amounts with currency, period, basis and source beside them."""

from collections.abc import Iterable, Sequence
from typing import NotRequired, TypedDict

from careercli.record.figure import Figure, lowest_or_none
from careercli.record.group_of import OfGroup
from careercli.record.net import NetFields

BASE = "USD"
"""The money all rates are of (data/money/rates.csv), and of comparisons where the reader names none."""
HOURLY_ONLY = "hourly-only"
"""The reason where a publisher gives the hour alone, since few work the whole of a year."""
OWN_AGES = "occupation-ages"
"""How the method of bands begins that come from ages published for the occupation itself."""
PERCENTILES = ("p10", "p25", "p50", "p75", "p90")
"""The steps of a spread of pay that publishers have."""
LONGEST_FIRST = ("year", "month", "week", "hour")


def in_a_year(hours_per_year: int) -> dict[str, int]:
    """How many of each period make a year."""
    return {"hour": hours_per_year, "week": 52, "month": 12, "year": 1}


def scaled(figure: Figure, factor: float, places: int = 2) -> Figure:
    """A figure times a factor, rounded; a bound stays a bound, a gap a gap."""
    if isinstance(figure, dict):
        return {"at_least": _rounded(figure["at_least"] * factor, places)} if "at_least" in figure else figure
    return _rounded(figure * factor, places)


def _rounded(amount: float, places: int) -> float | int:
    return round(amount, places) if places else round(amount)


class Converted(TypedDict):
    """The same pay in the money asked for: `rate` units of `currency` for one of the publisher's.

    `kind` is market, ppp (purchasing power parity) or none, where the money is the publisher's own. `rate_years` are
    the years of the rates, which may be before `pay_year`. `hours_per_year` where an hour was turned into a longer
    period or back. `derived` is false where nothing was changed.
    """

    currency: str
    period: str
    kind: str
    rate: float
    rate_years: list[int]
    pay_year: int
    hours_per_year: NotRequired[int]
    derived: bool
    sources: list[str]
    p10: NotRequired[Figure]
    p25: NotRequired[Figure]
    p50: NotRequired[Figure]
    p75: NotRequired[Figure]
    p90: NotRequired[Figure]
    mean: NotRequired[Figure]
    low: NotRequired[Figure]
    high: NotRequired[Figure]
    amount: NotRequired[Figure]
    net: NotRequired[Figure]


class Band(TypedDict):
    """Pay early, in the middle or late in a career (`band`), and the `method` it comes from.

    Amounts are gross, in the currency of the pay record, per `period`. A page's bands have years, `derived` ones have
    not: no statistical office publishes pay by years of experience. Bands by age are of people of `age_min` to
    `age_max`, whatever their experience; `ratio_source` is where their ages come from, `rated_at` whose ages.
    """

    band: str
    years_min: NotRequired[int]
    years_max: NotRequired[int]
    age_min: NotRequired[int]
    age_max: NotRequired[int]
    low: Figure
    high: Figure
    period: str
    derived: bool
    method: NotRequired[str]
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    note: NotRequired[str]
    converted: NotRequired[Converted]
    ratio_source: NotRequired[str]
    source: str


class Percentiles(NetFields):
    """Gross pay percentiles of one place, year and period; `employment` in persons.

    Of a place smaller than a country, where published: `employment_rse`, the relative standard error of employment in
    percent; `per_1000_jobs`, how many of each thousand jobs there are of this occupation; `location_quotient`, that
    share against the whole country's (1: the same); `p50_hour`, the hourly median published with pay by the year.
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
    employment_rse: NotRequired[Figure]
    per_1000_jobs: NotRequired[Figure]
    location_quotient: NotRequired[Figure]
    p50_hour: NotRequired[Figure]
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    same_as: NotRequired[str]
    basis: NotRequired[str]
    note: NotRequired[str]
    converted: NotRequired[Converted]
    source: str


class Levels(TypedDict):
    """The least a visa sponsor must pay, levels I to IV: the median over `areas` areas of each. Not pay by experience.

    `to`: the last day they are in force.
    """

    region: str
    year: int
    to: str
    period: str
    level1: Figure
    level2: Figure
    level3: Figure
    level4: Figure
    areas: Figure
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    source: str


def last_day(year: int) -> str:
    """The last day of a wage year, which is July to June after the year it is named by."""
    return f"{year + 1}-06-30"


def rests_on(lines: Iterable[Percentiles], per: str = "year") -> Percentiles | None:
    """The national wage record that an amount by the period `per` rests on; None of none.

    Of those whose median is known (of all, where none is) people who work full-time go before all, the period itself
    before others, a longer one before a shorter; of all people the hour first, as the rest tells how long they work.
    """

    def order(line: Percentiles) -> tuple[bool, bool, bool, int]:
        unknown, everyone = lowest_or_none(line.get("p50")) is None, line.get("basis") == "all"
        first = "hour" if everyone else per
        return unknown, everyone, line["period"] != first, LONGEST_FIRST.index(line["period"])

    return min(lines, key=order, default=None)


def is_doubtful(bands: Sequence[Band], lines: Iterable[Percentiles]) -> bool:
    """Whether an estimate of ours puts pay early in a career above the lowest quarter of all who do the work.

    Such an estimate is of those who have learnt it, or the group its ages are of pays otherwise: not of a start. Where
    no quarter is published by the same period, nothing speaks against it. Ages published for the occupation itself are
    its own young: they are doubtful only where they earn as much as the median of all, so that most of those who do the
    work are of no age published.
    """
    first = next(iter(bands), None)
    if first is None or not first["derived"]:
        return False
    entry = rests_on([one for one in lines if one["period"] == first["period"]], first["period"])
    early = lowest_or_none(first["low"])
    if first.get("method", "").startswith(OWN_AGES):
        middle = lowest_or_none(entry.get("p50")) if entry else None
        return early is not None and middle is not None and early >= middle
    quarter = lowest_or_none(entry.get("p25")) if entry else None
    return early is not None and quarter is not None and early > quarter


class MedianYear(TypedDict):
    """The national median as a yearly amount; derived when the publisher gives it by another period.

    `basis`: whose pay it is, where the publisher makes a difference.
    """

    amount: Figure
    currency: str
    year: int
    derived: bool
    basis: NotRequired[str]
    source: str


class CountryMedian(TypedDict):
    """The median gross pay over all occupations of a country, by the year.

    `method`: published; weighted or unweighted, the median of `occupations` medians by the people behind each, or each
    once; these two are worked out here.
    """

    country: str
    amount: float
    currency: str
    year: int
    method: str
    occupations: NotRequired[int]
    source: str


class ScaleGrade(TypedDict):
    """The least pay by the year of a grade on a national pay scale, in a part of the country; `hours` is the week it is
    for, left out where the publisher gives none. What a visa sponsor must pay at least, not what people earn."""

    grade: str
    place: str
    amount: float
    hours: NotRequired[float]
    source: str


class Pay(TypedDict):
    """Everything known of pay, national and by province or state.

    `basic`: quartiles of pay without overtime, commissions and allowances, where a publisher gives them; all else is
    gross.
    """

    currency: str
    median_year: NotRequired[MedianYear]
    by_experience: list[Band]
    percentiles: list[Percentiles]
    basic: NotRequired[Percentiles]
    trend: list[Percentiles]
    levels: list[Levels]
    scales: NotRequired[list[ScaleGrade]]
