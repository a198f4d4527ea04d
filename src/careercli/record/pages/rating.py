"""The page of ratings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.rating import RatingOf
    from careercli.record.source import Sources


class RatingPage(NamedTuple):
    """The ratings of some occupations, each with its warnings; `explain` adds the figures and the arithmetic."""

    occupations: Sequence[tuple[RatingOf, Sequence[str]]]
    countries: Mapping[str, str]
    sources: Sources
    explain: bool
