"""Finding occupations by words, in their own names and those of their ISCO groups, or by the beginning of a code."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from careercli.catalogue import occupations, terms
from careercli.explore.hub import borrowed
from careercli.explore.likeness import KIND_WORTH, likeness
from careercli.explore.spelling import all_words, any_word, spellings
from careercli.model.fold import is_han

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careercli.catalogue.terms import Term
    from careercli.explore.hub import Borrowed
    from careercli.model.listing import Match

_CANDIDATES = 400
"""Codes that are looked at."""
_NAMES = 80
"""Names of each country, and of ISCO, taken from the index before they are scored: bounded, so that a larger atlas
costs little more, and by country, so that one with many names hides no other."""
_WIDER = 150
"""The same where no name has all the words: those that have most of them may stand far behind."""
_ANSWERS = 0.7
"""The least score of a name that counts as one more that answers."""
_MORE_NAMES = (0.012, 0.03)
"""What each further name that answers adds, up to five: to an occupation, to an ISCO group."""


def search(words: str, country: str | None = None, limit: int = 0) -> list[Match]:
    """Occupations whose code starts so or whose names have these words, best first; `limit` 0 gives all found.

    `score` is 1 for the exact name and falls with words missing, words to spare and letters mistyped, and where
    the name is not the occupation's but its ISCO group's: `via` then names the group, `quality` how it is tied.
    """
    text = words.strip()
    if text[:1].isdigit() and text.replace("-", "").replace(".", "").isdigit():
        return _by_code(text, country, limit)
    asked = spellings(text)
    if not asked:
        return []
    scored = [(round(likeness(term, asked), 4), term) for term in _candidates(asked, country)]
    best = _best(scored, country)
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


def _candidates(asked: dict[str, list[str]], country: str | None) -> list[Term]:
    """Names with all the words; where there are none, names with any of them."""
    every = all_words(asked)
    found = _named(every, country) if every else []
    if found or (len(asked) == 1 and not is_han(next(iter(asked)))):
        return found
    some = any_word(asked)
    return _named(some, country, _WIDER) if some else []


def _named(match: str, country: str | None, each: int = _NAMES) -> list[Term]:
    return [term for block in terms.blocks(country) for term in terms.with_words(match, block, each)]


def _best(scored: Iterable[tuple[float, Term]], country: str | None) -> list[Match]:
    """One match per occupation, by its best name; the more of its names answer, the better."""
    first = by_holder(scored)
    groups = {entry: pair for entry, pair in first.items() if pair[1].is_hub}
    own = [(_match(term, score), term.employment) for score, term in first.values() if not term.is_hub]
    lent = [(_lent(one), one.tie.employment) for one in borrowed(groups, country)]
    matches: dict[str, Match] = {}
    for match, _ in sorted((*own, *lent), key=lambda pair: (-pair[0]["score"], -pair[1], pair[0]["id"])):
        matches.setdefault(match["id"], match)
    return list(matches.values())


def by_holder(scored: Iterable[tuple[float, Term]]) -> dict[str, tuple[float, Term]]:
    """The best name of each occupation and ISCO group, with its score: weighted by the kind of name, and more when
    several answer."""
    ranked = sorted(scored, key=lambda pair: (-pair[0] * KIND_WORTH[pair[1].kind], len(pair[1].title), pair[1].id))
    answering = Counter(term.id for score, term in ranked if score * KIND_WORTH[term.kind] >= _ANSWERS)
    first: dict[str, tuple[float, Term]] = {}
    for score, term in ranked:
        if term.id not in first:
            first[term.id] = (_score(score, KIND_WORTH[term.kind], answering[term.id], hub=term.is_hub), term)
    return first


def _score(likeness: float, worth: float, names: int, *, hub: bool) -> float:
    """Likeness times worth, and more when several names answer; 1 stays for the exact official name, and a borrowed
    name stays below its worth."""
    score = likeness * worth
    most = worth if hub else max(score, 0.99)
    return round(min(score + _MORE_NAMES[hub] * min(max(names - 1, 0), 5), most), 3)


def _match(term: Term, score: float) -> Match:
    return {
        "id": term.id,
        "country": term.id.partition(":")[0],
        "code": term.id.partition(":")[2],
        "title": term.official,
        "score": score,
        "matched": term.title,
        "lang": term.lang,
    }


def _lent(one: Borrowed) -> Match:
    country, _, code = one.tie.id.partition(":")
    return {
        "id": one.tie.id,
        "country": country,
        "code": code,
        "title": one.tie.title,
        "score": round(one.score, 3),
        "matched": one.term.title,
        "lang": one.term.lang,
        "via": f"isco:{one.tie.isco}",
        "quality": one.tie.quality,
    }


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
