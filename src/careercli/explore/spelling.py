"""The words of a question, and which known words each may stand for."""

from collections.abc import Mapping, Sequence

from careercli.catalogue import terms
from careercli.model.fold import fold, is_han, pairs

SMALL_WORDS = frozenset(
    (
        *("a", "an", "and", "for", "in", "of", "on", "or", "the", "to"),
        *("de", "des", "du", "et", "la", "le", "les", "d", "l"),
        *("da", "do", "das", "dos", "e", "em", "del", "el", "y"),
        *("der", "die", "im", "und", "von"),
    )
)
"""Words that say nothing of an occupation, unless nothing else is asked for."""
_NEAR = 0.7
"""The least likeness (difflib ratio) of a known word that may stand for a misspelt one."""
_BEGINNING = 0.1
"""How much an equal beginning weighs against the likeness of all letters."""


def told(folded: str) -> list[str]:
    """The words of a folded text that say something."""
    words = folded.split()
    return [word for word in words if word not in SMALL_WORDS] or words


def spellings(words: str) -> dict[str, list[str]]:
    """Each word asked for with the known words it may stand for: itself, or those most like a misspelt one."""
    return {word: _spellings(word) for word in told(fold(words))}


def _spellings(word: str) -> list[str]:
    if is_han(word) or terms.is_word_start(word):
        return [word]
    from difflib import SequenceMatcher  # costs more than the rest of a search that has no mistake in it

    likeness = {known: SequenceMatcher(None, word, known).ratio() for known in terms.words_sharing_parts(word, 40)}
    near = [known for known in likeness if likeness[known] >= _NEAR]
    return sorted(near, key=lambda known: -likeness[known] - _BEGINNING * _alike_from_the_start(word, known))[:3]


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
    singular = [_quoted(word[:-1])] if len(word) > 3 and word.endswith("s") and word in spelt else []
    return " OR ".join([*map(_begins, spelt), *singular])


def _begins(word: str) -> str:
    """The FTS5 term for words that begin so; a single letter (`C++`) stands for itself alone."""
    return _quoted(word) + "*" * (len(word) > 1)


def _quoted(word: str) -> str:
    return f'"{word}"'
