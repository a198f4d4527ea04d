"""The words of a question: which known words each may stand for, and what a title may mean besides what it says."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import NamedTuple

from careercli.atlas import terms
from careercli.record.fold import is_han, pairs
from careercli.record.title_key import MOST_CALLED, Key, telling, word_pairs

_CLOSE = 0.7
"""The least likeness (difflib ratio) of a known word that may stand for a misspelt one."""
_LONGEST_WORD = 60
"""Letters of a word that may be misspelt at the most: no title has one so long."""
_NEAR = 0.9
"""The same, of a known word that is taken for what was meant."""
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


def spellings(query: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Each form asked for with the beginnings of known words it may stand for: its own, or those most like a misspelt
    one."""
    return {one: _spellings(word, one) for word, one in query}


def _spellings(word: str, one: str) -> list[str]:
    if len(one) > _LONGEST_WORD:
        return []
    if is_han(one) or terms.is_word_start(one):
        return [one]
    if terms.is_word_start(word):
        return [word]
    transcribed = _transcribed(word)
    if transcribed != word and terms.is_word_start(terms.form_of(transcribed)):
        return [terms.form_of(transcribed)]
    from difflib import SequenceMatcher  # costs more than the rest of a search that has no mistake in it

    likeness = {known: SequenceMatcher(None, one, known).ratio() for known in terms.words_sharing_parts(one, 40)}
    close = [known for known in likeness if likeness[known] >= _CLOSE]
    return sorted(close, key=lambda known: -likeness[known] - _BEGINNING * _alike_from_the_start(one, known))[:3]


def is_near(word: str, other: str) -> bool:
    """Whether two words are the same but for a mistake or two."""
    from difflib import SequenceMatcher

    return word == other or SequenceMatcher(None, word, other).ratio() >= _NEAR


def _transcribed(word: str) -> str:
    for two, vowel in _TRANSCRIBED:
        word = word.replace(two, vowel)
    return word


def _alike_from_the_start(word: str, other: str) -> float:
    """The share of the word before the first difference: mistakes and endings come late in a word."""
    alike = next((place for place, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), len(word))
    return alike / len(word)


def all_words(query: Mapping[str, Sequence[str]]) -> str:
    """The FTS5 query for names with every word; empty when one of them is like nothing known."""
    groups = [_either(word, spelt) for word, spelt in query.items()]
    return " AND ".join(f"({group})" for group in groups) if all(groups) else ""


def any_word(query: Mapping[str, Sequence[str]]) -> str:
    """The FTS5 query for names with any of the words, or any two neighbouring characters of a Chinese one."""
    parts = [" OR ".join(map(_quoted, pairs(word))) if is_han(word) else _either(word, query[word]) for word in query]
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


_ROMAN = r"(?:I{1,3}|IV|V|VI{0,3})"
_RANK = r"(?:senior|junior|trainee|apprentice|sr\.?|jr\.?)"
_LEVEL = (
    rf"(?i)\s+(?:(?:level|grade|class|band|tier|stufe)\s+)?(?:{_ROMAN}|[1-9])$"
    rf"|^(?:{_RANK}|lead|principal|entry[- ]level|mid[- ]level|experienced)\s+(?=\S)|,?\s+{_RANK}$"
)
_APART = r"\s+[-–—|]+\s+|\s*[/;:|]\s*"
_BRACKETS = r"\s*[(\[][^)\]]*[)\]]?"
LEVELS = frozenset(
    (
        *("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
        *("senior", "junior", "lead", "principal", "trainee", "apprentice", "entry", "mid", "experienced", "sr", "jr"),
        *("level", "grade", "class", "band", "tier", "stufe"),
    )
)
"""Words of levels, which say nothing of the work."""


class Reading(NamedTuple):
    """A text to look for instead, how it was come by (`short`, `level`, `part` or `synonym`), and in which countries it
    means so; none where it does everywhere."""

    text: str
    how: str
    countries: tuple[str, ...] = ()
    entire: bool = False
    """Whether all of what was asked for is one everyday word (`shrink`), which then means no title it stands in."""


_NO_TITLE = frozenset(("general", "generale", "allgemein", "in", "innen", "e", "ne", "en", "a", "o", "as", "os"))
"""Words, in their form, that are no title by themselves: endings of another gender, and `en general`."""
_MOST = 6
"""Ways of reading short names and everyday words that are tried at most, and of each at a place."""
_WITHIN = 3
"""Letters of the shortest name in another language than English that is read within a title; shorter ones alone."""


def readings(title: str, country: str | None = None) -> Iterator[Reading]:
    """The other readings of a title, the nearest first; in one country or all."""
    seen = {title.casefold()}
    for reading in _readings(title, country):
        if reading.text and reading.text.casefold() not in seen:
            seen.add(reading.text.casefold())
            yield reading


def is_called(title: str, country: str | None = None) -> bool:
    """Whether all of a title is one everyday word."""
    return any(one.entire for one in _called([one for _, one in word_pairs(title, terms.form_of)], country))


def _readings(title: str, country: str | None) -> Iterator[Reading]:
    words = [one for _, one in word_pairs(title, terms.form_of)]
    called = list(_called(words, country))
    yield from (reading for reading in called if reading.how == "short")
    if LEVELS.intersection(words):
        without = re.sub(_LEVEL, "", title).strip()
        yield Reading(without, "level")
        for reading in _called([one for _, one in word_pairs(without, terms.form_of)], country):
            yield reading._replace(how="level" if reading.how == "short" else reading.how)
    yield from (reading for reading in called if reading.how != "short")
    yield from (Reading(text, "synonym") for text in terms.synonyms(tuple(telling(words))))
    if not title.replace(" ", "").isalnum():
        yield from _pieces(title)


def _called(words: Sequence[str], country: str | None) -> Iterator[Reading]:
    """The titles in which short names and everyday words are read as what they stand for."""
    spans = [
        (start, start + size) for size in range(MOST_CALLED, 0, -1) for start in range(max(0, len(words) - size + 1))
    ]
    names = {span: " ".join(words[slice(*span)]) for span in spans}
    known = terms.called(list(dict.fromkeys(names.values())))
    taken: list[tuple[tuple[int, int], list[terms.Called]]] = []
    for span, name in names.items():
        found = [one for one in known if one.words == name and _means(one, len(words), country)]
        if found and all(span[1] <= start or span[0] >= end for (start, end), _ in taken):
            taken.append((span, found[:_MOST]))
    taken.sort(key=lambda one: one[0])
    for way in islice(product(*(found for _, found in taken)), _MOST if taken else 0):
        text = list(words)
        for (span, _), one in zip(reversed(taken), reversed(way), strict=True):
            text[slice(*span)] = [one.other]
        how = "short" if all(one.how == "short" for one in way) else "synonym"
        countries = {tuple(one.countries.split()) for one in way if one.countries}
        entire = how == "synonym" and taken[0][0] == (0, len(words))
        yield Reading(" ".join(text), how, min(countries, default=()), entire)


def _means(one: terms.Called, words: int, country: str | None) -> bool:
    there = country is None or not one.countries or country in one.countries.split()
    return there and (one.lang == "en" or len(one.words) >= _WITHIN or words == 1)


def _pieces(title: str) -> Iterator[Reading]:
    """What is left without brackets, and what stands between dashes, slashes and commas: the last is the nearest."""
    bare = _genders_in_one(re.sub(_BRACKETS, " ", title).strip())
    yield Reading(bare, "part")
    pieces = [piece for piece in re.split(_APART, bare) if _says_more(piece)]
    yield from (Reading(piece.strip(), "part") for piece in reversed(pieces))
    if "," in bare and len(pieces) == 1:
        yield from (Reading(piece.strip(), "part") for piece in bare.split(",") if _says_more(piece))


def _genders_in_one(title: str) -> str:
    """The title with one of two genders of the same word (`Agent / Agente de voirie`)."""
    before, slash, after = title.partition("/")
    first, second = ([one for _, one in word_pairs(half, terms.form_of)] for half in (before, after))
    return _genders_in_one(after.strip()) if slash and first and first == second[: len(first)] else title


def _says_more(piece: str) -> bool:
    """Whether a piece may be a title, and is no mere ending (`Falzer/in`) nor what says that there is no other."""
    words = [one for _, one in word_pairs(piece, terms.form_of)]
    return not all(word in _NO_TITLE for word in telling(words))
