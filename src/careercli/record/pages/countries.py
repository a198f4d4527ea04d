"""The page of the countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.record.listing import CountryLine
    from careercli.record.source import Sources


class CountriesPage(NamedTuple):
    """Every country, and the sources of what the median job pays."""

    lines: tuple[CountryLine, ...]
    sources: Sources
