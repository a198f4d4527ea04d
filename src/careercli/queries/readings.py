"""What a title may mean besides what it says: short names spelled out, without its level, its parts, synonyms."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from careercli.atlas import terms
from careercli.record.fold import fold
from careercli.record.short_names import spelled_out
from careercli.record.title_key import telling, word_pairs

_ROMAN = r"(?:I{1,3}|IV|V|VI{0,3})"
_RANK = r"(?:senior|junior|trainee|apprentice|sr\.?|jr\.?)"
_LEVEL = (
    rf"(?i)\s+(?:(?:level|grade|class|band|tier|stufe)\s+)?(?:{_ROMAN}|[1-9])$"
    rf"|^(?:{_RANK}|lead|principal|entry[- ]level|mid[- ]level|experienced)\s+(?=\S)|,?\s+{_RANK}$"
)
_APART = r"\s+[-–—|]+\s+|\s*[/;:|]\s*"
_BRACKETS = r"\s*[(\[][^)\]]*[)\]]?"
_MAY_HAVE_LEVEL = frozenset(
    (
        *("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
        *("senior", "junior", "lead", "principal", "trainee", "apprentice", "entry", "mid", "experienced", "sr", "jr"),
        *("level", "grade", "class", "band", "tier", "stufe"),
    )
)


class Reading(NamedTuple):
    """A text to look for instead, and how it was come by: `short`, `level`, `part` or `synonym`."""

    text: str
    how: str


def readings(title: str) -> Iterator[Reading]:
    """The other readings of a title, the nearest first."""
    seen = {title.casefold()}
    for reading in _readings(title):
        if reading.text and reading.text.casefold() not in seen:
            seen.add(reading.text.casefold())
            yield reading


def _readings(title: str) -> Iterator[Reading]:
    words = [one for _, one in word_pairs(title, terms.form_of)]
    yield from (Reading(text, "short") for text in spelled_out(words))
    if _MAY_HAVE_LEVEL.intersection(words):
        without = re.sub(_LEVEL, "", title).strip()
        yield Reading(without, "level")
        yield from (Reading(text, "level") for text in spelled_out(fold(without).split()))
    yield from (Reading(text, "synonym") for text in terms.synonyms(tuple(telling(words))))
    if not title.replace(" ", "").isalnum():
        yield from _pieces(title)


def _pieces(title: str) -> Iterator[Reading]:
    """What is left without brackets, and what stands between dashes, slashes and commas: the last is the nearest."""
    bare = re.sub(_BRACKETS, " ", title).strip()
    yield Reading(bare, "part")
    pieces = re.split(_APART, bare)
    yield from (Reading(piece.strip(), "part") for piece in reversed(pieces))
    if "," in bare and len(pieces) == 1:
        yield from (Reading(piece.strip(), "part") for piece in bare.split(","))
