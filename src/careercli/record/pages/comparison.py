"""The page of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.listing import Comparison, ComparisonRow
    from careercli.record.occupation import Occupation
    from careercli.record.source import Sources
    from careercli.record.visas import RouteOf


class ComparisonPage(NamedTuple):
    """Occupations side by side; `countries` are names by key."""

    record: Comparison
    sources: Sources
    warnings: Sequence[str]
    countries: Mapping[str, str]


class BriefColumn(NamedTuple):
    """One occupation of a comparison: its title and its country's name in the reader's language, its visa routes as
    they stand today; `bound` is how far one must hold something to do the work, empty where that is not known."""

    id: str
    title: str
    country: str
    record: Occupation
    routes: Sequence[RouteOf]
    bound: str


class BriefComparison(NamedTuple):
    """The one-screen page of a comparison: `rows` by field, with what the median buys; `rate_sources`: where the rates
    and the medians of the countries are from."""

    record: Comparison
    rows: Mapping[str, ComparisonRow]
    columns: Sequence[BriefColumn]
    rate_sources: Sequence[str]
    sources: Sources
    warnings: Sequence[str]
