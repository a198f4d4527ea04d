"""The page of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.listing import Comparison
    from careercli.record.source import Sources


class ComparisonPage(NamedTuple):
    """Occupations side by side; `countries` are names by key."""

    record: Comparison
    sources: Sources
    warnings: Sequence[str]
    countries: Mapping[str, str]
