"""A match of the search, and what decides between two."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.record.listing import Match


class Found(NamedTuple):
    """A match, and what decides between two: the kind of its name, whether that is the whole title asked for."""

    match: Match
    kind: str
    whole: bool
    employment: float
    said: float
    """The score of the name alone, before the votes of words (queries/votes.py)."""

    @property
    def id(self) -> str:
        """The occupation's."""
        return self.match["id"]

    @property
    def title(self) -> str:
        """Its English title."""
        return self.match["title"]

    @property
    def country(self) -> str:
        """The country key."""
        return self.match["country"]
