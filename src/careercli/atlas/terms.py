"""The names occupations and ISCO groups answer to: exact, by words, by words nearly right."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas.connection import ask, damaged, one_row
from careercli.record.fold import fold, is_han, pairs
from careercli.record.title_key import Key, same, telling
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.atlas.checksums import Span

ISCO = "isco"
"""The block of names that belong to ISCO groups, not to occupations; their ids are such as `isco:2221`."""
KINDS = (
    *("official", "ours", "part", "page", "reported", "example", "specialty", "alternate"),
    *("group", "preferred", "synonym", "wider"),
)
"""The kinds of names by their number, the most telling first; the last four are those of ISCO groups. `ours` is a
plain name by the editors; a `part` is a title within an official one (record/title_parts.py)."""
LANGS = ("en", "fr", "de", "es", "pt", "zh-Hant")
"""The languages of names by their number."""


class Term(NamedTuple):
    """A name of an occupation or an ISCO group.

    `official` is the English title of the occupation, `employment` its workers (0 where not known): of two as
    like, more people mean the larger. A group has neither. `forms` is empty where the words are their own forms.
    """

    id: str
    lang: str
    kind: str
    title: str
    official: str
    employment: float
    forms: str = ""

    @property
    def words(self) -> list[str]:
        """The words of the name in one form (model/word_form.py)."""
        return self.forms.split() or fold(self.title).split()

    @property
    def is_isco(self) -> bool:
        """Whether it is the name of an ISCO group."""
        return self.id.startswith(ISCO)


_BEGINNINGS = "123"
"""How the index of words marks those of beginnings of two, three and four letters; whole words it marks with 0."""
_QUOTED = re.compile(r'"([^"]+)"(\*?)')
"""A word of a query, and whether it is the beginning of words."""
_NUMBERS = "SELECT rowid FROM term_word WHERE term_word MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"
_TERMS = (
    "SELECT h.id, t.lang, t.kind, t.title, h.title_en, h.employment, t.forms FROM term t"
    " JOIN holder h ON h.holder = t.holder WHERE t.term IN (SELECT value FROM json_each(?)) ORDER BY t.term"
)
_ALL = 10_000
"""More than any name has holders."""


def named(key: Key, country: str | None = None, *, turned: bool = False) -> list[Term]:
    """The terms that are the title of this key, the more telling kinds first; of a country, and of the ISCO groups, or
    of all."""
    if not key:
        return []
    match = " AND ".join(f'"{part}"' for word in key for part in (pairs(word) if is_han(word) else [word]))
    rows = ask(
        "SELECT first, last FROM term_block WHERE words = ? AND (? IS NULL OR block IN (?, ?))",
        *(len(key), country, country, ISCO),
    )
    found = [term for first, last in rows for term in _terms(match, first, last, _ALL) if is_title(term, key, turned)]
    return sorted(found, key=lambda term: (KINDS.index(term.kind), term.id))


def is_title(term: Term, key: Key, turned: bool) -> bool:
    """Whether a term is the title of a key; `turned`: its parts may stand behind commas."""
    return same(tuple(telling(term.words)), key, turned=turned or "," in term.title)


def names_of(country: str) -> dict[str, list[str]]:
    """Id → every name an occupation of a country is found by, in all its languages, the more telling kinds first."""
    rows = ask(
        "SELECT h.id, t.title FROM term_block b JOIN term t ON t.term BETWEEN b.first AND b.last"
        " JOIN holder h ON h.holder = t.holder WHERE b.block = ? ORDER BY h.id, t.kind, t.term",
        country,
    )
    found: dict[str, list[str]] = {}
    for key, title in rows:
        found.setdefault(key, []).append(title)
    return found


def form_of(word: str) -> str:
    """The form of a folded word: as the build found it, else by the rules, which take a while to be read."""
    known = ask("SELECT form FROM word_form WHERE word = ?", word, by_key={"word_form": [one_row(word)]})
    if known:
        return str(known[0][0])
    if ask("SELECT 1 FROM known_word WHERE term = ?", word, by_key=_by_word([_index_key(word)])):
        return word
    from careercli.record.word_form import form

    return form(word)


def synonyms(key: Key) -> list[str]:
    """What else the work of a title is called, the likeliest first."""
    return [str(other) for (other,) in ask("SELECT other FROM synonym WHERE name = ? ORDER BY place", " ".join(key))]


class Called(NamedTuple):
    """What a short name or an everyday word stands for; `countries`: keys between spaces, empty for any."""

    words: str
    lang: str
    countries: str
    how: str
    other: str


def called(names: Sequence[str]) -> list[Called]:
    """What names (words in one form) stand for, the likeliest first."""
    rows = ask(
        "SELECT words, lang, countries, how, other FROM called"
        " WHERE words IN (SELECT value FROM json_each(?)) ORDER BY place",
        json.dumps(names),
    )
    return [Called(*row) for row in rows]


def blocks(*countries: str | None) -> list[tuple[int, int]]:
    """The first and last number of the names of every block; of some countries, their own and those of ISCO."""
    keys = None if None in countries else json.dumps([*countries, ISCO])
    return ask(
        "SELECT min(first), max(last) FROM term_block"
        " WHERE ? IS NULL OR block IN (SELECT value FROM json_each(?)) GROUP BY block",
        *(keys, keys),
    )


def with_words(match: str, block: tuple[int, int], limit: int) -> list[Term]:
    """The first terms of a block for an FTS5 query. The build numbers terms best first (words.py), and the index gives
    them by number, so that nothing is ranked here and a larger atlas costs hardly more."""
    return _terms(match, *block, limit)


def _terms(match: str, first: int, last: int, limit: int) -> list[Term]:
    numbers = [number for (number,) in ask(_NUMBERS, match, first, last, limit, by_key=_by_match(match))]
    if not numbers:
        return []
    rows = ask(_TERMS, json.dumps(numbers), by_key={"term": [*map(one_row, numbers)]})
    if len(rows) != len(numbers):
        raise damaged(Message("error.atlas.damaged.no_name"))
    try:
        return [
            Term(entry, LANGS[lang], KINDS[kind], str(title), official or "", employment or 0, forms or "")
            for entry, lang, kind, title, official, employment, forms in rows
        ]
    except (IndexError, TypeError) as problem:
        raise damaged(Message("error.atlas.damaged.names", reason=str(problem))) from problem


def is_word_start(prefix: str) -> bool:
    """Whether any name has a word that starts so."""
    statement = "SELECT 1 FROM known_word WHERE term >= ? AND term < ? LIMIT 1"
    return bool(ask(statement, prefix, prefix + "\U0010ffff", by_key=_by_word([_index_keys(prefix)])))


def _by_match(match: str) -> Mapping[str, list[Span]]:
    """What of the index of words an FTS5 query reads: the words in it; all where one may be read as another."""
    found = _QUOTED.findall(match)
    if not found or _QUOTED.sub("", match).strip("ANDOR() ") or not all(_is_plain(word) for word, _ in found):
        return {}
    whole = [_index_key(word) for word, star in found if not star]
    return _by_word(whole + [_index_keys(word, mark) for word, star in found if star for mark in f"0{_BEGINNINGS}"])


def _is_plain(word: str) -> bool:
    """Whether FTS5 takes a word as it is written. A pattern with the Chinese range takes 2 ms to compile."""
    return all("a" <= letter <= "z" or "0" <= letter <= "9" or "\u4e00" <= letter <= "\u9fcc" for letter in word)


def _by_word(spans: list[Span]) -> Mapping[str, list[Span]]:
    """The list of words is read from the index."""
    return {"term_word": spans, "known_word": spans}


def _index_key(word: str) -> Span:
    """A word as the index of words has it: its bytes behind a mark, each as a character."""
    return one_row(f"0{word}".encode().decode("latin-1"))


def _index_keys(prefix: str, mark: str = "0") -> Span:
    """The words that begin so."""
    low = f"{mark}{prefix}".encode().decode("latin-1")
    return low, low + "\xff"


def words_sharing_parts(word: str, limit: int) -> list[str]:
    """Known words that share most three-letter parts with a misspelt one."""
    parts = {word[place : place + 3] for place in range(len(word) - 2)}
    match = " OR ".join(f'"{part}"' for part in sorted(parts))
    if not match:
        return []
    return [
        known
        for (known,) in ask("SELECT word FROM word_part WHERE word_part MATCH ? ORDER BY rank LIMIT ?", match, limit)
    ]
