"""The search tables: every name an occupation or an ISCO group answers to, its words, and their trigrams."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from careercli.atlas.terms import KINDS, LANGS
from careercli.record.fold import fold, is_han, pairs
from careercli.record.title_key import key, telling, word_forms
from careercli.record.title_parts import parts
from careercli.record.word_form import form
from careerdata.build.clues import Named, write_clues
from careerdata.build.country_data import CountryData
from careerdata.build.synonyms import synonyms
from careerdata.rows.occupation import OccupationRow, TitleRow
from careerdata.rows.what import NameRow


class Name(NamedTuple):
    """What an occupation (`ca:32120`) or an ISCO group (`isco:2221`) is called."""

    id: str
    lang: str
    kind: str
    title: str

    @property
    def block(self) -> str:
        """The country, or `isco`: names of a block stand together."""
        return self.id.partition(":")[0]


def names(country: CountryData) -> Iterator[Name]:
    """Everything the occupations of a country are called."""
    official: list[Name] = []
    for row in country.occupations():
        for lang, kind, title in _names(country, row):
            name = Name(country.id(row.code), lang, kind, title)
            official += [name] if kind == "official" else []
            yield name
    yield from _parts(official)


def _parts(official: list[Name]) -> Iterator[Name]:
    """The titles within the official ones of a country: those within one alone, and that are no official title; of
    several, the one that says it is the general (`Secretary (General)`)."""
    whole = {key(name.title) for name in official}
    within = [Name(name.id, name.lang, "part", part) for name in official for part in parts(name.title)]
    general = {name.id for name in official if _GENERAL.search(name.title)}
    times = Counter(found for name in within for found in {key(name.title)})
    generals = Counter(found for name in within if name.id in general for found in {key(name.title)})
    for name in within:
        found = key(name.title)
        if found not in whole and (times[found] == 1 or (name.id in general and generals[found] == 1)):
            yield name


_GENERAL = re.compile(r"\((general|ohne Spezialisierung)\)", re.IGNORECASE)


def _names(country: CountryData, row: OccupationRow) -> Iterator[tuple[str, str, str]]:
    """(language, kind, title) of an occupation. An English title that is that of an ISCO group is left to the group."""
    if not row.title_en_from:
        yield "en", "official", row.title_en
    if row.title_fr:
        yield "fr", "official", row.title_fr
    if row.title_de:
        yield "de", "official", row.title_de
    for name in country.of(NameRow, row.code):
        yield "en", "ours", name.name
    profile = country.profiles.get(row.code)
    if profile:
        yield "en", "page", profile.title
    for title in country.of(TitleRow, row.code):
        yield title.lang, title.kind, title.title


def terms(database: sqlite3.Connection, found: Iterable[Name]) -> None:
    """Store names by block, and within a block the likeliest first: of few words, then of a telling kind.

    A search takes names in this order and stops when it has enough, whatever the size of the atlas; `term_block`
    says where the names of a block with so many words stand, which is how a whole name is looked up.
    """
    ordered = sorted(map(_term, found), key=_place)
    holders = {holder: place for place, holder in enumerate(dict.fromkeys(term.name.id for term in ordered), 1)}
    _holders(database, holders)
    rows = ((place, holders[term.name.id], *_columns(term)) for place, term in enumerate(ordered, 1))
    database.executemany("INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)", rows)
    vocabulary = {word for term in ordered for word in term.folded.split()}
    forms = ((word, form(word)) for word in sorted(vocabulary))
    database.executemany("INSERT INTO word_form VALUES (?, ?)", (pair for pair in forms if pair[0] != pair[1]))
    database.executemany("INSERT INTO synonym VALUES (?, ?, ?)", synonyms())
    places = groupby(enumerate(ordered, 1), key=lambda entry: _size(entry[1]))
    ends = ((size, [place for place, _ in entries]) for size, entries in places)
    database.executemany("INSERT INTO term_block VALUES (?, ?, ?, ?)", ((*size, at[0], at[-1]) for size, at in ends))
    counted = (term for term in ordered if term.name.kind != "wider")
    write_clues(database, (Named(term.name.block, holders[term.name.id], term.telling) for term in counted))


def other_forms(title: str) -> str | None:
    """The words of a title in one form, where they are others than its folded ones."""
    forms = " ".join(word_forms(title))
    return forms if forms != fold(title) else None


class _Term(NamedTuple):
    """A name, its folded words, their forms where those are others, and how many of the forms are telling."""

    name: Name
    folded: str
    forms: str | None
    size: int

    @property
    def telling(self) -> list[str]:
        """The forms of the words that say something."""
        return telling((self.forms or self.folded).split())


def _term(name: Name) -> _Term:
    found, folded = word_forms(name.title), fold(name.title)
    forms = " ".join(found)
    return _Term(name, folded, forms if forms != folded else None, len(telling(found)))


def _place(term: _Term) -> tuple[object, ...]:
    name = term.name
    return (*_size(term), KINDS.index(name.kind), term.folded, name.id, name.lang, name.title)


def _columns(term: _Term) -> tuple[int, int, str, str | None]:
    name = term.name
    return LANGS.index(name.lang), KINDS.index(name.kind), name.title, term.forms


def _size(term: _Term) -> tuple[str, int]:
    return term.name.block, term.size


def _holders(database: sqlite3.Connection, holders: dict[str, int]) -> None:
    """Who has names: a number for an id, and what a match tells of an occupation."""
    titles = {key: line for key, *line in database.execute("SELECT id, title_en, employment FROM occupation")}
    rows = ((place, key, *titles.get(key, (None, None))) for key, place in holders.items())
    database.executemany("INSERT INTO holder VALUES (?, ?, ?, ?)", rows)


_INDEX = (
    "INSERT INTO term_word (rowid, words) SELECT term, indexed(title, forms) FROM term",
    "INSERT INTO term_word (term_word) VALUES ('optimize')",
    "INSERT INTO word (word) SELECT term FROM known_word WHERE length(term) >= 4 AND term GLOB '*[^0-9]*'",
    "INSERT INTO word_part (word_part) VALUES ('rebuild')",
    "INSERT INTO word_part (word_part) VALUES ('optimize')",
)


def index(database: sqlite3.Connection) -> None:
    """Fill the full-text index, the list of words and its trigrams."""
    database.create_function("indexed", 2, indexed, deterministic=True)
    for statement in _INDEX:
        database.execute(statement)


def indexed(title: str, forms: str | None) -> str:
    """The words of a name as the index has them: in one form, a Chinese one by its characters and pairs of them.

    `forms`: as `other_forms` gives them.
    """
    words = (fold(title) if forms is None else forms).split()
    if title.isascii():
        return " ".join(words)
    return " ".join(part for word in words for part in ((*word, *pairs(word)) if is_han(word) else (word,)))
