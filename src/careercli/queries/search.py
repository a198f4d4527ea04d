"""Finding occupations by words, in their own names and those of their ISCO groups, or by the beginning of a code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import occupations, places, terms
from careercli.atlas.terms import Term
from careercli.queries.found import Found
from careercli.queries.isco import borrowed
from careercli.queries.named import LONGEST
from careercli.queries.sure import marked
from careercli.queries.votes import Votes, with_votes
from careercli.queries.words import all_words, any_word, pairs_of, readings, spellings
from careercli.record.fold import as_read, fold, is_han, pairs
from careercli.record.title_key import telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.queries.isco import Borrowed
    from careercli.queries.words import Reading
    from careercli.record.listing import Match

KIND_WORTH = {
    "official": 1.0,
    "ours": 0.94,
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


def similarity(term: Term, query: Mapping[str, Sequence[str]]) -> float:
    """Mean similarity of the words asked for, in their forms, less for words to spare."""
    words = telling(term.words)
    covered = sum(_best_word(word, spelt, words) for word, spelt in query.items()) / len(query)
    count = _count(term.title, words)
    spare = max(0, count - len(query)) / (count + 2)
    return covered * (1 - 0.35 * spare)


def _best_word(query: str, spelt: Sequence[str], words: Sequence[str]) -> float:
    return 1.0 if query in words else max([_of_word(query, spelt, word) for word in words])


def _count(title: str, words: Sequence[str]) -> int:
    """How many words a name has, both genders and repetitions counted once where it names two."""
    return len({word[:_BEGINNING] for word in words}) if "/" in title else len(words)


def _of_word(query: str, spelt: Sequence[str], word: str) -> float:
    """Less for a beginning, and for a mistyped word."""
    if word.startswith(query):
        return 0.8 + 0.19 * len(query) / len(word)
    if is_han(query):
        return _of_han(query, word)
    if word.startswith(tuple(spelt)):
        from difflib import SequenceMatcher  # only a misspelt word needs it

        return 0.85 * SequenceMatcher(None, query, word).ratio()
    return 0.0


def _of_han(query: str, word: str) -> float:
    """Chinese titles hold what is asked for anywhere (`應用程式設計師`); else the share of neighbouring characters."""
    if query in word:
        return 0.8 + 0.19 * len(query) / len(word)
    parts = pairs(query)
    return 0.75 * sum(part in word for part in parts) / len(parts)


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
_FEW = 5
"""Where fewer are found, other readings and the votes of the words add some, though one has the title."""
_OFFICIAL = ("official", "part")
_MOST_OTHER = 0.97
"""The best score of a name that is no official title, nor a title within one."""
_NOT_WHOLE = (0.85, 0.2)
"""Above this a name that is not the whole title asked for gains only this share: it stays below all that are."""
_SYNONYM = "synonym"
"""The reading that finds and is never taken for the title asked for."""
_NOT_MEANT = 0.5
"""What a name counts in which an everyday word with a meaning of its own (`shrink`) stands."""
_MEANT = 0.3
"""What is added for the title such a word stands for."""
_READ = 0.89
"""What a match by another reading of the title is worth of a match by what it says: less than any name that says it."""


class Wanted(NamedTuple):
    """A title asked for: folded, its words in one form with the spellings each may stand for, its key, whether its
    parts stand behind commas, the country (None: all), and the countries whose names are read."""

    folded: str
    query: dict[str, list[str]]
    key: tuple[str, ...]
    turned: bool
    country: str | None
    among: Sequence[str | None]


class Scored(NamedTuple):
    """A name, how like it is to what was asked for, and whether it is the whole of it."""

    score: float
    term: Term
    whole: bool = False

    @property
    def weighted(self) -> float:
        """The similarity times the worth of the kind."""
        return self.score * KIND_WORTH[self.term.kind]


def search(words: str, country: str | None = None, limit: int = 0, order: Sequence[str] = ()) -> list[Match]:
    """Occupations whose code starts so or whose names have these words, best first; `limit` 0 gives all found.

    `score` is 1 for the official title, in whatever number, gender or spelling, and falls with words missing, words to
    spare and letters mistyped, and where the name is not the occupation's but its ISCO group's: `via` then names the
    group, `quality` how it is tied. `how` says in what way the name answers. `order` is the reader's of countries: of
    official titles of several the first stands first.
    """
    text = as_read(words).strip()
    if len(text) > LONGEST:
        return []
    if text[:1].isdigit() and text.replace("-", "").replace(".", "").isdigit():
        return _by_code(text, country, limit)
    votes = Votes(text, country)
    best = marked(found_by(text, country, order, votes), votes)
    return best[:limit] if limit else best


def found_by(
    title: str, country: str | None = None, order: Sequence[str] = (), votes: Votes | None = None
) -> list[Found]:
    """What a title finds, best first: by what it says, and in the countries where no name is that title also by its
    other readings (short names spelled out, without a level, its parts). `votes` of its words are counted once."""
    found = _matches(title, country)
    named = {one.country for one in found if one.whole}
    if len(found) < _FEW or (country not in named and not named >= set(_countries())):
        others = list(readings(title, country))
        meant = [one for one in others if one.entire]
        if meant:
            votes = Votes(" ".join(one.text for one in meant), country)
        found = with_votes(_with_readings(others, country, _apart(found, meant), named), votes or Votes(title, country))
    in_turn = {key: place for place, key in enumerate(dict.fromkeys((*order, *_countries())))}
    return sorted(found, key=partial(_place, in_turn))


def said(title: str, country: str | None = None) -> float:
    """The score of the best name for a title by what it says, without the votes of its words: whether it is a name of
    an occupation, or nearly."""
    found = _matches(title, country)
    every = _with_readings(readings(title, country), country, found, {one.country for one in found if one.whole})
    return max((one.said for one in every), default=0.0)


def _place(in_turn: Mapping[str, int], one: Found) -> tuple[float | str, ...]:
    """By score; of several names that are the whole title the reader's countries first, else the larger."""
    equal = in_turn.get(one.country, len(in_turn)) if one.whole else len(in_turn)
    return (-one.match["score"], equal, -one.employment, one.match["id"])


def _apart(found: list[Found], meant: Sequence[Reading]) -> list[Found]:
    """The same, names in which an everyday word only stands scored less where it has a meaning of its own."""
    countries = {key for one in meant for key in one.countries or _countries()}
    is_apart = [one.country in countries and not one.whole for one in found]
    return [
        one._replace(said=one.said * _NOT_MEANT) if apart else one for one, apart in zip(found, is_apart, strict=True)
    ]


def _with_readings(others: Iterable[Reading], country: str | None, found: list[Found], named: set[str]) -> list[Found]:
    """The same, and what the other readings find where it is better; the first reading that is a title of a country
    is taken there."""
    best = {one.match["id"]: one for one in found}
    settled = set(named)
    for reading in others:
        unsettled = [key for key in ([country] if country else _countries()) if key not in settled]
        among = [key for key in unsettled if not reading.countries or key in reading.countries]
        more = _matches(reading.text, country, among) if among else []
        for one in more:
            known = best.get(one.match["id"])
            score = round(one.match["score"] * _READ, 3)
            if known is None or known.match["score"] < score:
                match: Match = {**one.match, "score": score, "how": reading.how}
                whole = one.whole and reading.how != _SYNONYM
                said = score + _MEANT if one.whole and reading.entire else score
                best[one.match["id"]] = one._replace(match=match, whole=whole, said=said)
        settled |= {one.country for one in more if one.whole}
    return list(best.values())


def _countries() -> tuple[str, ...]:
    return tuple(record["country"] for record in places.countries())


def _matches(title: str, country: str | None, among: Sequence[str | None] = ()) -> list[Found]:
    """What a text finds by what it says; `among`: whose names are read, else all of its own."""
    pairs = pairs_of(title)
    if not pairs:
        return []
    query = spellings(pairs)
    wanted = Wanted(fold(title), query, tuple(one for _, one in pairs), "," in title, country, among or [country])
    scored = []
    for term in _candidates(wanted):
        is_whole = terms.is_title(term, wanted.key, wanted.turned)
        scored.append(Scored(1.0 if is_whole else round(similarity(term, query), 4), term, is_whole))
    return [one for one in _best(scored, wanted) if not among or one.country in among]


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
            "how": "code",
        }
        for entry, cc, code, title in rows
    ]
    found.sort(key=lambda match: -match["score"])
    return found[:limit] if limit else found


def _share(prefix: str, code: str) -> float:
    return round(len(prefix) / len(code), 3)


def _candidates(wanted: Wanted) -> list[Term]:
    """Names with all the words; where there are none, names with any of them."""
    every = all_words(wanted.query)
    found = _named(every, wanted.among) if every else []
    if found:
        return found + _hidden(wanted, found)
    if every and list(wanted.among) != [wanted.country] and _named(every, [wanted.country], 1):
        return []  # the countries that are not read have such names
    if len(wanted.query) == 1 and not is_han(wanted.key[0]):
        return []
    some = any_word(wanted.query)
    return _named(some, wanted.among, _WIDER) if some else []


def _named(match: str, among: Sequence[str | None], each: int = _NAMES) -> list[Term]:
    return [term for block in terms.blocks(*among) for term in terms.with_words(match, block, each)]


def _hidden(wanted: Wanted, found: Sequence[Term]) -> list[Term]:
    """Names that are the whole title and stand behind so many that only begin so, that they were not looked at."""
    blocks = Counter(term.id.partition(":")[0] for term in found)
    if max(blocks.values()) < _NAMES:
        return []
    known = {(term.id, term.title) for term in found}
    whole = terms.named(wanted.key, wanted.country, turned=wanted.turned)
    return [term for term in whole if (term.id, term.title) not in known]


def _best(scored: Iterable[Scored], wanted: Wanted) -> list[Found]:
    """One match per occupation, by its best name; the more of its names answer, the better."""
    first = by_holder(scored)
    groups = {entry: (one.score, one.term) for entry, one in first.items() if one.term.is_isco}
    found = [_found(one, wanted) for one in first.values() if not one.term.is_isco]
    lent = ((one, _lent(one, wanted)) for one in borrowed(groups, wanted.country))
    found += [Found(match, "group", False, one.tie.employment, match["score"]) for one, match in lent]
    matches: dict[str, Found] = {}
    for one in sorted(found, key=lambda one: (-one.match["score"], -one.employment, one.match["id"])):
        matches.setdefault(one.match["id"], one)
    return list(matches.values())


def _found(one: Scored, wanted: Wanted) -> Found:
    match = _match(one.term, one.score, _how(one.term, wanted, is_whole=one.whole))
    return Found(match, one.term.kind, one.whole, one.term.employment, one.score)


def _how(term: Term, wanted: Wanted, *, is_whole: bool) -> str:
    """In what way a name answers: `title`, the same in another `form`, by its `words`, by words spelt otherwise."""
    if is_whole:
        return "title" if fold(term.title) == wanted.folded else "form"
    return "words" if all(word in spelt for word, spelt in wanted.query.items()) else "spelling"


def by_holder(scored: Iterable[Scored]) -> dict[str, Scored]:
    """The best name of each occupation and ISCO group, with its score: weighted by the kind of name, and more when
    several answer."""
    ranked = sorted(scored, key=lambda one: (-one.weighted, len(one.term.title), one.term.id))
    answering = Counter(one.term.id for one in ranked if one.weighted >= _ANSWERS)
    first: dict[str, Scored] = {}
    for one in ranked:
        if one.term.id not in first:
            first[one.term.id] = one._replace(score=_score(one, answering[one.term.id]))
    return first


def _score(one: Scored, names: int) -> float:
    """Likeness times worth, and more when several names answer; 1 stays for the official title, a borrowed name stays
    below its worth, and what is not the whole title below what is."""
    is_isco, kind = one.term.is_isco, one.term.kind
    worth = KIND_WORTH[kind]
    most = worth if is_isco or (one.whole and kind in _OFFICIAL) else max(one.weighted, _MOST_OTHER)
    score = min(one.weighted + _MORE_NAMES[is_isco] * min(max(names - 1, 0), 5), most)
    least, share = _NOT_WHOLE
    if not one.whole and not is_isco and score > least:
        score = least + (score - least) * share
    return round(score, 3)


def _match(term: Term, score: float, how: str) -> Match:
    return {
        "id": term.id,
        "country": term.id.partition(":")[0],
        "code": term.id.partition(":")[2],
        "title": term.official,
        "score": score,
        "matched": term.title,
        "lang": term.lang,
        "how": how,
    }


def _lent(one: Borrowed, wanted: Wanted) -> Match:
    country, _, code = one.tie.id.partition(":")
    return {
        "id": one.tie.id,
        "country": country,
        "code": code,
        "title": one.tie.title,
        "score": round(one.score, 3),
        "matched": one.term.title,
        "lang": one.term.lang,
        "how": _how(one.term, wanted, is_whole=terms.is_title(one.term, wanted.key, wanted.turned)),
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
