"""The pages of pay: occupations, and a country's table."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.country import Country
    from careercli.record.listing import PayLine, PayOf
    from careercli.record.source import Sources


class SalaryPage(NamedTuple):
    """The pay of some occupations, each with its sources and warnings.

    places     name and kind of each region key
    countries  the countries, by their keys
    day        the day it is read
    shown      how many places are asked for on one screen; 0 for all, None for a few
    dropped    of those the classification has dropped, since when
    """

    occupations: Sequence[tuple[PayOf, Sources, Sequence[str]]]
    places: Mapping[str, tuple[str, str]]
    countries: Mapping[str, Country] = MappingProxyType({})
    day: str = ""
    shown: int | None = None
    dropped: Mapping[str, int] = MappingProxyType({})


class PayTablePage(NamedTuple):
    """A country's or region's table of pay, `place` its name; `bounds`: how many lines have only a lower bound for the
    step they are sorted by."""

    lines: Sequence[PayLine]
    place: str
    sources: Sources
    sort: str
    bounds: int
