"""What study for an occupation takes and costs, what its graduates owe and earn, and how soon it pays."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup

METHOD = "study/1"
"""How totals and years of payback are worked out: docs/methods/study.md."""
KINDS = ("public", "average", "limit", "none", "public-outside", "private")
"""Whose tuition stands first, which totals count: of people of the place."""
MEANT = {"doctoral": ("doctoral", "professional")}
"""Credentials of graduates that one of usual entry means, where that is not itself."""
PAY_AFTER = 4
"""Years after the end of study that the pay of graduates is of."""


class Tuition(TypedDict):
    """Tuition for a year of full-time study in a place, from `low` to `high`: without other fees, before aid.

    `kind`: public or public-outside (people of the state, others), private (one price for all), average (of a country's
    own students), limit (the most law allows), none (nothing is asked). `field` where it is of one field alone.
    """

    region: str
    kind: str
    year: str
    low: float
    high: float
    currency: str
    field: NotRequired[str]
    source: str


class StudyPay(TypedDict):
    """What those who finish a field of study (CIP 2020, four digits) earn a year four years on and owe at the end.

    Both are of a typical programme: the median of programmes' medians, by who finishes them, with the quarters beside
    it. `graduates` a year of the programmes whose pay is known. `region`: where the school is, not where they work.
    `usual`: the credential is what entry usually takes. `payback_low` to `payback_high`, derived: the years in which
    pay above that of people with secondary school alone makes up the tuition of StudyCost.
    """

    cip: str
    title: str
    credential: str
    region: str
    currency: str
    graduates: NotRequired[int]
    pay: Figure
    pay_low: NotRequired[Figure]
    pay_high: NotRequired[Figure]
    debt: Figure
    debt_low: NotRequired[Figure]
    debt_high: NotRequired[Figure]
    usual: bool
    payback_low: NotRequired[Figure]
    payback_high: NotRequired[Figure]
    derived: NotRequired[bool]
    source: str


class StudyCost(TypedDict):
    """What usual entry takes in years of full-time study after secondary school, its cost, and how soon that is paid.

    `level`: the kind of study whose tuition counts. `tuition`: the prices of the country, the first of them what
    `total_low` to `total_high` counts: the least years at the low price to the most years at the high one. `pay_low` to
    `debt_high`: the least and the most of its `fields` of study. `payback_low` to `payback_high`: years in which pay
    above `against_pay` makes up the total, by what graduates earn where `against` is `secondary` (people with secondary
    school alone), by `own_pay`, the occupation's median, where it is `all-jobs`. Living costs and the pay missed while
    studying are not counted. `derived` as `method` says.
    """

    credential: str
    years_min: NotRequired[Figure]
    years_max: NotRequired[Figure]
    years_source: str
    currency: str
    level: NotRequired[str]
    tuition: list[Tuition]
    total_low: Figure
    total_high: Figure
    fields: NotRequired[int]
    pay_low: NotRequired[Figure]
    pay_high: NotRequired[Figure]
    debt_low: NotRequired[Figure]
    debt_high: NotRequired[Figure]
    pay_after_years: NotRequired[int]
    payback_low: Figure
    payback_high: Figure
    against: NotRequired[str]
    against_pay: NotRequired[float]
    own_pay: NotRequired[Figure]
    pay_year: NotRequired[int]
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    derived: bool
    method: str
    sources: list[str]


def years_to_pay(total: float, more: float) -> Figure:
    """The years in which so much more pay a year makes up a total, by one decimal."""
    return round(total / more, 1) if more > 0 else {"missing": "no-gain"}


def span_of(amounts: Iterable[float | None], reason: str) -> tuple[Figure, Figure]:
    """The least and the most of what is known; the reason where nothing is."""
    known = [amount for amount in amounts if amount is not None]
    return (min(known), max(known)) if known else ({"missing": reason}, {"missing": reason})
