"""Folding names for comparison: case, accents, punctuation and plural spacing do not matter."""

import unicodedata


def fold(text: str) -> str:
    """The text in lower case, without diacritics, its words separated by single spaces."""
    if text.isascii():
        return " ".join("".join(mark if mark.isalnum() else " " for mark in text.lower()).split())
    folded = unicodedata.normalize("NFKD", text).casefold()  # in this order: `℠` is taken apart into `SM`
    plain = unicodedata.normalize("NFKD", folded)
    kept = "".join(mark if mark.isalnum() else " " for mark in plain if not unicodedata.combining(mark))
    return " ".join(kept.split())
