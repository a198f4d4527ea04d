"""Folding names for comparison: case, accents, punctuation and plural spacing do not matter."""

from functools import lru_cache

_PLAIN = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))
_HAN = ("\u2e80", "\u9fff")
"""From the first radical to the last of the Han characters in daily use; kana lie between them."""


@lru_cache(maxsize=10_000)  # a place is compared with a country's, three names each, several times over
def fold(text: str) -> str:
    """The text in lower case, without diacritics, its words separated by single spaces."""
    if text.isascii():
        return " ".join(text.translate(_PLAIN).split())
    import unicodedata  # codes and most English words need none of it

    folded = unicodedata.normalize("NFKD", text).casefold()  # in this order: `℠` is taken apart into `SM`
    plain = unicodedata.normalize("NFKD", folded)
    kept = "".join(mark if mark.isalnum() else " " for mark in plain if not unicodedata.combining(mark))
    return " ".join(kept.split())


def is_han(word: str) -> bool:
    """Whether a folded word is written in Chinese characters, between which no spaces stand."""
    return not word.isascii() and _HAN[0] <= word[0] <= _HAN[1]


def pairs(word: str) -> list[str]:
    """A Chinese word as its pairs of neighbouring characters, by which any part is found; one character is itself."""
    return [word[place : place + 2] for place in range(len(word) - 1)] or [word]


def as_read(name: str) -> str:
    """A name as a reader sees it: what is copied from a page may bring marks along that show nowhere."""
    if name.isprintable():
        return name
    import unicodedata

    spaced = (" " if one.isspace() else one for one in name)
    return "".join(one for one in spaced if unicodedata.category(one) not in ("Cc", "Cf"))
