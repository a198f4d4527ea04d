"""The words of a question, and which known words each may stand for."""

from collections.abc import Iterable, Mapping, Sequence

from careercli.atlas import terms
from careercli.record.fold import is_han, pairs
from careercli.record.title_key import Key, telling, word_pairs

_NEAR = 0.7
"""The least likeness (difflib ratio) of a known word that may stand for a misspelt one."""
_BEGINNING = 0.1
"""How much an equal beginning weighs against the likeness of all letters."""
_TRANSCRIBED = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""German vowels as they are written where there is no key for them, and as names are folded."""


def pairs_of(text: str) -> list[tuple[str, str]]:
    """The words of a text that say something, each as it is written and in its form."""
    found = word_pairs(text, terms.form_of)
    kept = telling([one for _, one in found])
    return [(word, one) for word, one in found if one in kept]


def key_of(text: str) -> Key:
    """The key of a text, by the forms the atlas knows."""
    return tuple(one for _, one in pairs_of(text))


def spellings(asked: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Each form asked for with the beginnings of known words it may stand for: its own, or those most like a misspelt
    one."""
    return {one: _spellings(word, one) for word, one in asked}


def _spellings(word: str, one: str) -> list[str]:
    if is_han(one) or terms.is_word_start(one):
        return [one]
    if terms.is_word_start(word):
        return [word]
    transcribed = _transcribed(word)
    if transcribed != word and terms.is_word_start(terms.form_of(transcribed)):
        return [terms.form_of(transcribed)]
    from difflib import SequenceMatcher  # costs more than the rest of a search that has no mistake in it

    likeness = {known: SequenceMatcher(None, one, known).ratio() for known in terms.words_sharing_parts(one, 40)}
    near = [known for known in likeness if likeness[known] >= _NEAR]
    return sorted(near, key=lambda known: -likeness[known] - _BEGINNING * _alike_from_the_start(one, known))[:3]


def _transcribed(word: str) -> str:
    for two, vowel in _TRANSCRIBED:
        word = word.replace(two, vowel)
    return word


def _alike_from_the_start(word: str, other: str) -> float:
    """The share of the word before the first difference: mistakes and endings come late in a word."""
    alike = next((place for place, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), len(word))
    return alike / len(word)


def all_words(asked: Mapping[str, Sequence[str]]) -> str:
    """The FTS5 query for names with every word; empty when one of them is like nothing known."""
    groups = [_either(word, spelt) for word, spelt in asked.items()]
    return " AND ".join(f"({group})" for group in groups) if all(groups) else ""


def any_word(asked: Mapping[str, Sequence[str]]) -> str:
    """The FTS5 query for names with any of the words, or any two neighbouring characters of a Chinese one."""
    parts = [" OR ".join(map(_quoted, pairs(word))) if is_han(word) else _either(word, asked[word]) for word in asked]
    return " OR ".join(part for part in parts if part)


def _either(word: str, spelt: Sequence[str]) -> str:
    if is_han(word):
        return " AND ".join(map(_quoted, pairs(word)))
    return " OR ".join(map(_begins, spelt))


def _begins(word: str) -> str:
    """The FTS5 term for words that begin so; a single letter (`C++`) stands for itself alone."""
    return _quoted(word) + "*" * (len(word) > 1)


def _quoted(word: str) -> str:
    return f'"{word}"'
