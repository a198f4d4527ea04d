"""The page of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.listing import SourceLine


class SourcesPage(NamedTuple):
    """Sources, and the ids of the occupations that rest on them; none for all sources."""

    lines: Sequence[SourceLine]
    of: Sequence[str]
