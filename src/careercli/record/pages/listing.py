"""The page of a list of occupations."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.listing import OccupationLine, OfficialList
    from careercli.record.measures import Measure
    from careercli.record.source import Sources


class ListPage(NamedTuple):
    """Occupations that answer to a filter.

    sort       their order
    columns    the figures shown, with the sources of those that one source or few have for all lines
    lists      the official lists named
    regulated  whether only those are in it that are known to be regulated
    interest   whether it is narrowed to interests
    like       whether it is narrowed to subjects
    place      what the place is called whose pay it has; empty where pay is of whole countries
    """

    lines: Sequence[OccupationLine]
    sources: Sources
    sort: str = "code"
    columns: Mapping[Measure, Sequence[str]] = MappingProxyType({})
    lists: Sequence[OfficialList] = ()
    regulated: bool = False
    interest: bool = False
    like: bool = False
    place: str = ""
