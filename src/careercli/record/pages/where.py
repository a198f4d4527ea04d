"""The page of `career where`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.country import Country
    from careercli.record.money import Percentiles
    from careercli.record.occupation import Occupation
    from careercli.record.place import PlaceLine
    from careercli.record.source import Sources


class WherePage(NamedTuple):
    """The places of an occupation.

    names     what each region is called in the reader's language
    lines     the places, those of a width together, ranked
    by        what they are ranked by
    within    the country, or the province or state asked for
    national  the country's own line of pay, where there is one
    unlisted  the provinces or states that have no line
    shown     how many places of each width are asked for; 0 for all, None for a few
    """

    occupation: Occupation
    country: Country
    names: Mapping[str, str]
    lines: Sequence[PlaceLine]
    by: str
    within: str
    national: Percentiles | None
    unlisted: Sequence[str]
    sources: Sources
    shown: int | None
