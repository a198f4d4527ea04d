"""One occupation in every country: its best counterpart in each, as programs read it."""

from typing import NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup
from careercli.record.money import Converted
from careercli.record.occupation import Level


class EverywherePay(TypedDict):
    """The national median, gross by the year, in the country's own money and in the one asked for.

    `derived`: worked out from pay by another period. `of_group`: the wider group whose median it is.
    """

    amount: Figure
    currency: str
    period: str
    year: NotRequired[int]
    derived: bool
    source: NotRequired[str]
    converted: NotRequired[Converted]
    of_group: NotRequired[OfGroup]


class EverywhereGrowth(TypedDict):
    """Employment projected: change in percent over the years from `start` to `end`; `of_group`: of the wider group."""

    percent: Figure
    start: NotRequired[int]
    end: NotRequired[int]
    source: NotRequired[str]
    of_group: NotRequired[OfGroup]


class EverywhereAi(TypedDict):
    """The share of the weighted tasks AI can automate, in percent, and how far the tasks are the occupation's own.

    `low`, `high`: the least and the most it is under a stricter or looser rule.
    """

    automated: Figure
    low: NotRequired[Figure]
    high: NotRequired[Figure]
    quality: NotRequired[str]
    source: NotRequired[str]


class EverywhereLine(TypedDict):
    """The counterpart in one country: `quality` itself for the occupation asked for; or `missing`, and why in words.

    `certainty`: `checked`, `clear`, `unsure` or `tie`, as in a match. `as_near`: the ids of others there that fit as
    well as this one, as far as the score can tell.
    """

    country: str
    name: str
    id: NotRequired[str]
    title: NotRequired[str]
    quality: NotRequired[str]
    score: NotRequired[float]
    path: NotRequired[str]
    certainty: NotRequired[str]
    as_near: NotRequired[list[str]]
    level: NotRequired[Level]
    pay: NotRequired[EverywherePay]
    growth: NotRequired[EverywhereGrowth]
    ai: NotRequired[EverywhereAi]
    lists: NotRequired[list[str]]
    warning: NotRequired[str]
    missing: NotRequired[str]
    reason: NotRequired[str]
    sources: NotRequired[list[str]]


class Everywhere(TypedDict):
    """An occupation and its counterparts, a line for each country; pay told in `currency` too."""

    id: str
    title: str
    currency: str
    kind: str
    countries: list[EverywhereLine]
