"""Finding occupations by words: official and other titles, code prefixes, typing mistakes forgiven."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from careercli.catalogue import occupations, terms
from careercli.catalogue.terms import Term
from careercli.model.fold import fold

if TYPE_CHECKING:
    from careercli.model.listing import Match

_CANDIDATES = 400
"""Names taken from the index before they are scored: bounded, so that a larger atlas costs little more."""
_KIND_WORTH = {
    "official": 1.0,
    "page": 0.97,
    "reported": 0.95,
    "example": 0.95,
    "specialty": 0.93,
    "alternate": 0.9,
}
_SMALL_WORDS = frozenset(
    ("a", "an", "and", "de", "des", "du", "et", "for", "in", "la", "le", "les", "of", "on", "or", "the", "to")
)
_ANSWERS = 0.7
"""The least score of a name that counts as one more that answers."""
_NEAR = 0.7
"""The least likeness (difflib ratio) of a known word that may stand for a misspelt one."""


def search(words: str, country: str | None = None, limit: int = 0) -> list[Match]:
    """Occupations whose code starts so or whose names have these words, best first; `limit` 0 gives all found.

    `score` is 1 for the exact name and falls with words missing, words to spare and letters mistyped.
    """
    text = words.strip()
    if text[:1].isdigit() and text.replace("-", "").replace(".", "").isdigit():
        return _by_code(text, country, limit)
    asked = [word for word in fold(text).split() if word not in _SMALL_WORDS] or fold(text).split()
    if not asked:
        return []
    spellings = {word: _spellings(word) for word in asked}
    found = _candidates(spellings, country)
    best = _best(found, spellings)
    return best[:limit] if limit else best


def _by_code(prefix: str, country: str | None, limit: int) -> list[Match]:
    """The nearest to a whole code first, so that one of four digits is not lost behind the longer ones."""
    rows = occupations.with_prefix(prefix, country, _CANDIDATES)
    found: list[Match] = [
        {
            "id": entry,
            "country": cc,
            "code": code,
            "title": title,
            "score": _share(prefix, code),
            "matched": code,
        }
        for entry, cc, code, title in rows
    ]
    found.sort(key=lambda match: -match["score"])
    return found[:limit] if limit else found


def _share(prefix: str, code: str) -> float:
    return round(len(prefix) / len(code), 3)


def _spellings(word: str) -> list[str]:
    """The word itself when some name has a word that starts so, else the known words most like it."""
    if terms.is_word_start(word):
        return [word]
    likeness = {known: SequenceMatcher(None, word, known).ratio() for known in terms.words_sharing_parts(word, 40)}
    near = sorted((known for known in likeness if likeness[known] >= _NEAR), key=lambda known: -likeness[known])
    return near[:3] or [word]


def _candidates(spellings: dict[str, list[str]], country: str | None) -> list[Term]:
    """Names with all the words; where there are none, names with any of them."""
    groups = ["(" + " OR ".join(map(_begins, spelt)) + ")" for spelt in spellings.values()]
    found = terms.with_words(" AND ".join(groups), country, _CANDIDATES)
    if found or len(groups) == 1:
        return found
    return terms.with_words(" OR ".join(groups), country, _CANDIDATES)


def _begins(word: str) -> str:
    """The FTS5 term for words that begin so; a single letter (`C++`) stands for itself alone."""
    return f'"{word}"*' if len(word) > 1 else f'"{word}"'


def _best(found: Iterable[Term], spellings: dict[str, list[str]]) -> list[Match]:
    """One match per occupation, by its best name; the more of its names answer, the better."""
    scored = [(round(_score(term, spellings), 4), term) for term in found]
    scored.sort(key=lambda pair: (-pair[0], len(pair[1].title), pair[1].id))
    answering = Counter(term.id for score, term in scored if score >= _ANSWERS)
    workers = {term.id: term.employment for _, term in scored}
    matches: dict[str, Match] = {}
    for score, term in scored:
        matches.setdefault(term.id, _match(term, _with_names(score, answering[term.id])))
    return sorted(matches.values(), key=lambda match: (-match["score"], -workers[match["id"]], match["id"]))


def _with_names(score: float, names: int) -> float:
    """The score with up to 0.06 more when several names answer; 1 stays for the exact official name."""
    return round(min(score + 0.012 * min(max(names - 1, 0), 5), max(score, 0.99)), 3)


def _match(term: Term, score: float) -> Match:
    return {
        "id": term.id,
        "country": term.country,
        "code": term.id.partition(":")[2],
        "title": term.official,
        "score": score,
        "matched": term.title,
    }


def _score(term: Term, spellings: dict[str, list[str]]) -> float:
    """Mean likeness of the words asked for, less for words to spare, weighted by the kind of name."""
    words = [word for word in term.folded.split() if word not in _SMALL_WORDS] or term.folded.split()
    likeness = [max(_likeness(asked, spelt, word) for word in words) for asked, spelt in spellings.items()]
    covered = sum(likeness) / len(likeness)
    spare = max(0, len(words) - len(spellings)) / (len(words) + 2)
    return covered * (1 - 0.35 * spare) * _KIND_WORTH.get(term.kind, 0.9)


def _likeness(asked: str, spelt: list[str], word: str) -> float:
    """1 for the word itself, near it for its beginning or a plural, less for a mistyped one."""
    if word == asked:
        return 1.0
    if word.rstrip("s") == asked.rstrip("s"):
        return 0.99
    if word.startswith(asked):
        return 0.8 + 0.19 * len(asked) / len(word)
    if any(word.startswith(other) for other in spelt):
        return 0.85 * SequenceMatcher(None, asked, word).ratio()
    return 0.0


def by_prefix(prefix: str, limit: int) -> list[tuple[str, str]]:
    """(what to type, title) of occupations whose code or id starts so, for completion."""
    country, colon, code = prefix.partition(":")
    if colon:
        return [
            (f"{cc}:{found}", title) for _, cc, found, title in occupations.with_prefix(code, country.lower(), limit)
        ]
    found: dict[str, str] = {}
    for _, _, code, title in occupations.with_prefix(prefix, None, limit):
        found.setdefault(code, title)  # of several countries' the first: it is what a bare code stands for
    return list(found.items())
