"""Why a search found an occupation: the name and the words that speak for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.votes import shares_of, words_of
from careercli.text.text import text
from careercli.words.why import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.listing import Match

_EXPLAINED = 50
"""Matches that are explained: the others say the less the farther behind they stand."""
_LEAST = 0.05
"""The least share of the votes for an occupation with which a word is named."""


def explained(found: Sequence[Match], title: str) -> list[Match]:
    """The matches with `clues` (word → its share of the votes for the occupation) and `why`, in English."""
    first = found[:_EXPLAINED]
    votes = shares_of(words_of(title), [(one["id"], one.get("via", "")) for one in first])
    made: list[Match] = []
    for one in first:
        clues = {word: round(share, 2) for word, share in votes.get(one["id"], {}).items() if share >= _LEAST}
        more: Match = {**one, "clues": clues} if clues else {**one}
        made.append({**more, "why": " ".join(sentences(more, text()))})
    return [*made, *found[_EXPLAINED:]]
