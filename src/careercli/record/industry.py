"""The industries an occupation works in, and how many of the firms there use AI."""

from typing import NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup

GOVERNMENT = "99"
"""The sector of government, which surveys of firms do not ask."""
ALL_FIRMS = "00"
WORDINGS = ("any", "production")
"""The wordings of the question, the newer first; a figure of one is never compared with one of the other."""


FirmsUse = TypedDict(
    "FirmsUse",
    {
        "question": str,
        "wording": str,
        "from": str,
        "to": str,
        "percent": Figure,
        "standard_error": NotRequired[float],
        "source": str,
    },
)
"""Percent of firms that `used` AI in the two weeks before a round, or that `expected` to within six months.

`wording`: AI in `any` business function, or in `production` of goods or services. `from` and `to` are the days of the
round, `standard_error` in points.
"""


class Sector(TypedDict):
    """A sector by its NAICS digits: how many of the occupation work there, percent of all who do, and its firms.

    `firms` is empty for government: it is not asked.
    """

    industry: str
    name: str
    employment: int
    share: float
    firms: list[FirmsUse]
    source: str


class Industries(TypedDict):
    """The sectors most people of an occupation work in, of a country's own survey.

    `of_group`: the figures are those of a code that stands for several occupations. `all_firms`: firms of every sector.
    """

    year: int
    of_group: NotRequired[OfGroup]
    sectors: list[Sector]
    all_firms: list[FirmsUse]
