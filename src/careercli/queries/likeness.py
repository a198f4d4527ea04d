"""How like a name is to the words asked for, from 0 to 1."""

from collections.abc import Mapping, Sequence

from careercli.atlas.terms import Term
from careercli.record.fold import is_han, pairs
from careercli.record.title_key import telling

KIND_WORTH = {
    "official": 1.0,
    "part": 0.985,
    "page": 0.97,
    "reported": 0.95,
    "example": 0.95,
    "specialty": 0.93,
    "alternate": 0.9,
    "group": 0.87,
    "preferred": 0.87,
    "synonym": 0.825,
    "wider": 0.7,
}
"""The worth of the kind of a name. What belongs to an ISCO group weighs less than any publisher's own name."""
_BEGINNING = 5
"""Letters by which the two genders of a title are taken for one word: `Enfermeiro/Enfermeira`."""


def likeness(term: Term, asked: Mapping[str, Sequence[str]]) -> float:
    """Mean likeness of the words asked for, in their forms, less for words to spare."""
    words = telling(term.words)
    covered = sum(_best(word, spelt, words) for word, spelt in asked.items()) / len(asked)
    count = _count(term.title, words)
    spare = max(0, count - len(asked)) / (count + 2)
    return covered * (1 - 0.35 * spare)


def _best(asked: str, spelt: Sequence[str], words: Sequence[str]) -> float:
    return 1.0 if asked in words else max([_of_word(asked, spelt, word) for word in words])


def _count(title: str, words: Sequence[str]) -> int:
    """How many words a name has, both genders and repetitions counted once where it names two."""
    return len({word[:_BEGINNING] for word in words}) if "/" in title else len(words)


def _of_word(asked: str, spelt: Sequence[str], word: str) -> float:
    """Less for a beginning, and for a mistyped word."""
    if word.startswith(asked):
        return 0.8 + 0.19 * len(asked) / len(word)
    if is_han(asked):
        return _of_han(asked, word)
    if word.startswith(tuple(spelt)):
        from difflib import SequenceMatcher  # only a misspelt word needs it

        return 0.85 * SequenceMatcher(None, asked, word).ratio()
    return 0.0


def _of_han(asked: str, word: str) -> float:
    """Chinese titles hold what is asked for anywhere (`應用程式設計師`); else the share of neighbouring characters."""
    if asked in word:
        return 0.8 + 0.19 * len(asked) / len(word)
    parts = pairs(asked)
    return 0.75 * sum(part in word for part in parts) / len(parts)
