"""The search tables: every name an occupation or an ISCO group answers to, its words, and their trigrams."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from careercli.atlas.terms import KINDS, LANGS
from careercli.record.fold import fold, is_han, pairs
from careercli.record.title_key import Key, key, word_forms
from careercli.record.title_parts import parts
from careercli.record.word_form import form
from careerdata.build.country_data import CountryData
from careerdata.build.synonyms import synonyms
from careerdata.rows.occupation import OccupationRow, TitleRow


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
    keyed = sorted(((name, key(name.title)) for name in found), key=lambda pair: _place(*pair))
    holders = {holder: place for place, holder in enumerate(dict.fromkeys(name.id for name, _ in keyed), 1)}
    _holders(database, holders)
    rows = (
        (place, holders[name.id], LANGS.index(name.lang), KINDS.index(name.kind), name.title, other_forms(name.title))
        for place, (name, _) in enumerate(keyed, 1)
    )
    database.executemany("INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)", rows)
    vocabulary = {word for name, _ in keyed for word in fold(name.title).split()}
    forms = ((word, form(word)) for word in sorted(vocabulary))
    database.executemany("INSERT INTO word_form VALUES (?, ?)", (pair for pair in forms if pair[0] != pair[1]))
    database.executemany("INSERT INTO synonym VALUES (?, ?, ?)", synonyms())
    places = groupby(enumerate(keyed, 1), key=lambda entry: _size(*entry[1]))
    ends = ((size, [place for place, _ in entries]) for size, entries in places)
    database.executemany("INSERT INTO term_block VALUES (?, ?, ?, ?)", ((*size, at[0], at[-1]) for size, at in ends))


def other_forms(title: str) -> str | None:
    """The words of a title in one form, where they are others than its folded ones."""
    forms = " ".join(word_forms(title))
    return forms if forms != fold(title) else None


def _place(name: Name, found: Key) -> tuple[object, ...]:
    return (*_size(name, found), KINDS.index(name.kind), fold(name.title), name.id, name.lang, name.title)


def _size(name: Name, found: Key) -> tuple[str, int]:
    return name.block, len(found)


def _holders(database: sqlite3.Connection, holders: dict[str, int]) -> None:
    """Who has names: a number for an id, and what a match tells of an occupation."""
    told = {key: line for key, *line in database.execute("SELECT id, title_en, employment FROM occupation")}
    rows = ((place, key, *told.get(key, (None, None))) for key, place in holders.items())
    database.executemany("INSERT INTO holder VALUES (?, ?, ?, ?)", rows)


_INDEX = (
    "INSERT INTO term_word (rowid, words) SELECT term, indexed(title) FROM term",
    "INSERT INTO term_word (term_word) VALUES ('optimize')",
    "INSERT INTO word (word) SELECT term FROM known_word WHERE length(term) >= 4 AND term GLOB '*[^0-9]*'",
    "INSERT INTO word_part (word_part) VALUES ('rebuild')",
    "INSERT INTO word_part (word_part) VALUES ('optimize')",
)


def index(database: sqlite3.Connection) -> None:
    """Fill the full-text index, the list of words and its trigrams."""
    database.create_function("indexed", 1, indexed, deterministic=True)
    for statement in _INDEX:
        database.execute(statement)


def indexed(title: str) -> str:
    """The words of a name as the index has them: in one form, a Chinese one by its characters and pairs of them."""
    words = word_forms(title)
    if title.isascii():
        return " ".join(words)
    return " ".join(part for word in words for part in ((*word, *pairs(word)) if is_han(word) else (word,)))
