"""The page of counterparts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.match import Counterparts
    from careercli.record.source import Sources


class MatchPage(NamedTuple):
    """Counterparts of some occupations; `titles` by id, `countries` by key."""

    occupations: Sequence[Counterparts]
    titles: Mapping[str, str]
    countries: Mapping[str, str]
    sources: Sources
