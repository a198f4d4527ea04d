"""A place behind an occupation, in words without quotes: `welder Houston`, `nurse in Texas`, `32120 Ontario`.

The longest name of a place at the end counts, and only where the words as a whole are the name of no occupation and
those before it are one's, or nearly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.queries.place import meanings
from careercli.record.fold import fold

if TYPE_CHECKING:
    from careercli.text.text import Text

LONGEST, SHORT = 4, 2
"""Words the name of a place has at the most; letters of a key, which is one in capitals only."""
WHOLE = 0.8
"""The least score of a name with all the words."""


class TitlePlace(NamedTuple):
    """The words of the occupations, the place as it was written, and the regions it may stand for in each country."""

    words: list[str]
    place: str
    regions: Mapping[str, list[str]]


def split(words: Sequence[str], country: str | None, languages: Sequence[Text]) -> TitlePlace | None:
    """The occupations and the place that words name; None where they name no place, or an occupation as a whole."""
    words = " ".join(words).split()
    if len(words) < 2 or "-" in words:  # a hyphen alone is standard input
        return None
    codes = [at for at, word in enumerate(words) if any(map(str.isdigit, word))]
    if codes:
        return _after_codes(words, codes[-1] + 1, languages)
    prefix, colon, rest = " ".join(words).partition(":")
    own = prefix.lower() if colon and len(prefix) == 2 else country
    if _is_name(rest.strip() if own == prefix.lower() else " ".join(words)):
        return None
    return _after_title(words, own, languages)


def _after_codes(words: list[str], start: int, languages: Sequence[Text]) -> TitlePlace | None:
    place = _place(_without_small(words[start:], languages, front=True))
    regions = meanings(place) if place and not _is_name(place) else {}
    return TitlePlace(words[:start], place, regions) if regions else None


def _after_title(words: list[str], country: str | None, languages: Sequence[Text]) -> TitlePlace | None:
    for size in range(min(LONGEST, len(words) - 1), 0, -1):
        place = _place(words[-size:])
        before = _without_small(words[:-size], languages)
        if not before or not place or ":" in place:
            continue
        regions = meanings(place, country)
        if regions:
            found = TitlePlace(before, place, regions)
            return found if _is_occupation(before, words, country) else None
    return None


def _place(words: Sequence[str]) -> str:
    """The name of a place; empty for one of two letters that may be a word as `in` and `or` are."""
    name = " ".join(words).strip(",. ")
    return name if name.isupper() or len(name) > SHORT else ""


def _without_small(words: Sequence[str], languages: Sequence[Text], *, front: bool = False) -> list[str]:
    """The words without what stands between an occupation and its place: `in`, a comma."""
    small = {fold(word) for t in languages for word in t("place.words.before").split(", ")}
    kept = [word for word in (word.rstrip(",") for word in words) if word]
    end = 0 if front else -1
    while kept and fold(kept[end]) in small:
        del kept[end]
    return kept


def _is_name(text: str) -> bool:
    from careercli.queries.naming import is_name

    return is_name(text)


def _is_occupation(before: Sequence[str], words: Sequence[str], country: str | None) -> bool:
    """Whether the words before a place are an occupation's name, or nearly, and no name has all the words."""
    from careercli.queries.naming import is_nearly_name
    from careercli.queries.search import said

    title, whole = (" ".join(part).replace(",", " ") for part in (before, words))
    if ":" in before[0]:
        title, whole = title.partition(":")[2], whole.partition(":")[2]
    if said(whole, country) >= WHOLE:
        return False
    return all(map(_is_name, before)) or is_nearly_name(title, country)
