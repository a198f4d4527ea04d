"""The pages of every country: an occupation, and its pay."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.everywhere import Everywhere
    from careercli.record.listing import PayLine
    from careercli.record.source import Sources


class EverywherePage(NamedTuple):
    """One occupation in every country; `titles` by id, `countries` and official `lists` by key."""

    record: Everywhere
    titles: Mapping[str, str]
    countries: Mapping[str, str]
    lists: Mapping[str, str]
    sources: Sources


class PayOfOne(NamedTuple):
    """The pay of one occupation's counterparts in every country, its title, and why a country has none."""

    title: str
    lines: Sequence[PayLine]
    reasons: Mapping[str, str]


class PayEverywherePage(NamedTuple):
    """Pay of some occupations in every country; `names`: countries by key, titles of all that is as near by id."""

    occupations: Sequence[PayOfOne]
    names: Mapping[str, str]
    sources: Sources
