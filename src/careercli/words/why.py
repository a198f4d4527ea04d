"""Why a search found an occupation, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.record.listing import Match
    from careercli.text.text import Text

_NAMED = frozenset({"title", "form", "words", "spelling", "short", "level", "part", "synonym", "work"})
"""Ways of answering by a name, which have a sentence of their own."""
_UNNAMED = frozenset({"clues", "code"})
"""Those without a name."""


def sentences(match: Match, t: Text) -> Iterator[str]:
    """The name and how it answers, the group whose name it is, the words that speak for it, and whether it is sure."""
    how = match.get("how", "")
    if how in _UNNAMED:
        yield t(f"search.why.{how}")
    elif how in _NAMED:
        yield t(f"search.why.{how}", name=match["matched"])
    if group := match.get("via", "").partition(":")[2]:
        yield t("search.why.via", group=group)
    if clues := match.get("clues"):
        words = sorted(clues, key=lambda word: -clues[word])
        yield t("search.why.votes", words=t.listed(_vote(word, clues[word], t) for word in words))
    if match.get("sure"):
        yield t("search.why.sure")


def _vote(word: str, share: float, t: Text) -> str:
    return t("search.why.vote", word=word, share=t.percent(100 * share, places=0))
