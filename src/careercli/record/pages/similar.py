"""The page of what is near."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.similar import SimilarTo
    from careercli.record.source import Sources


class SimilarPage(NamedTuple):
    """What is near some occupations; `titles` by id, `countries` by key."""

    occupations: Sequence[SimilarTo]
    titles: Mapping[str, str]
    countries: Mapping[str, str]
    sources: Sources
