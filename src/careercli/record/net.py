"""What is left of pay after tax, and what it buys where it is earned, as programs read them."""

from typing import NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup

METHOD = "net-grid/1"
"""The name of the method: docs/methods/net-pay.md."""
BY_REGION, BY_STATUS = "net-by-region", "net-by-status"
"""Why there is no one net pay: it depends on where in the country somebody works, or on who they are."""
ELSEWHERE, NO_LEVEL, PORTIONS = "net-elsewhere", "no-price-level", "price-level-portions"
"""A place whose tax is not known here; one without a published price level; a state, which only has one for each of its
two portions."""


class NetTax(TypedDict):
    """What is taken of a year's gross pay: `national` tax may be negative, where a credit is paid out."""

    national: float
    regional: float
    contributions: float


class NetEnd(TypedDict):
    """The net pay a year where, or of whom, it is lowest or highest: whose tax, in Singapore whose contributions."""

    region: str
    status: NotRequired[str]
    net: float


class NetRule(TypedDict):
    """What a country's net pay is of: the tax year, what tells its rows apart, where they end, what is refused."""

    year: str
    by: str
    below: str
    above: str
    refused: dict[str, str]
    source: str


class PriceLevel(TypedDict):
    """All prices of `region` (of a state's `part`) in a year against the country's, 100; `of_group` where the place
    asked for is only a part of it."""

    region: str
    part: NotRequired[str]
    level: float
    year: int
    of_group: NotRequired[OfGroup]
    source: str


class NetFields(TypedDict, total=False):
    """What `--net` and `--real` add to a place's pay.

    `net`: left of the median by the year, `net_of`, in the country's own money, after tax and contributions of
    `net_place` in the tax year `net_year`; without one number, `net_range` has the lowest and the highest. `net_tax`:
    what is taken. `net_steps`: left of each percentile. `real`: the published median at the country's average prices,
    by `price_level`; `real_net`: the same of `net`.
    """

    net: Figure
    net_of: Figure
    net_method: str
    net_place: str
    net_year: str
    net_tax: NetTax
    net_range: list[NetEnd]
    net_steps: dict[str, Figure]
    net_source: str
    real: Figure
    real_net: Figure
    price_level: PriceLevel
