"""The page of `career pathway`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.occupation import Occupation
    from careercli.record.recognition import PathwayOf
    from careercli.record.source import Sources


class PathwayPage(NamedTuple):
    """The pathways of some occupations with their cards' records; what countries and their regions are called."""

    pathways: Sequence[tuple[PathwayOf, Occupation]]
    names: Mapping[str, str]
    sources: Sources
    alternatives: Mapping[str, Mapping[str, list[str]]] = {}
    """Of each occupation, for each step those that nobody takes besides it."""
