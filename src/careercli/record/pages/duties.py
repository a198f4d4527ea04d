"""The page of what a text on somebody's work speaks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.duties import Duties


class DutiesPage(NamedTuple):
    """What a text speaks for; `countries` are names by key, the reader's first; how many passages and words were
    read."""

    found: Sequence[Duties]
    countries: Mapping[str, str]
    sources: Mapping[str, Any]
    passages: int
    words: int
