"""The search tables: every name an occupation answers to, its words, and their trigrams."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from careercli.catalogue.build.shelf import Shelf
from careercli.model.fold import fold
from careercli.rows.occupation import OccupationRow, TitleRow

KINDS = ("official", "page", "reported", "example", "specialty", "alternate")
"""The kinds of names, the most telling first."""


def terms(database: sqlite3.Connection, shelves: list[Shelf]) -> None:
    """Every name of every occupation, numbered best first: official ones, then by kind, the shorter before the longer.

    A search takes names in this order and stops when it has enough, whatever the size of the atlas.
    """
    found = [
        (shelf.id(row.code), lang, kind, title, fold(title))
        for shelf in shelves
        for row in shelf.occupations()
        for lang, kind, title in names(shelf, row)
    ]
    found.sort(key=lambda term: (KINDS.index(term[2]), term[4].count(" "), term[4], term[0]))
    database.executemany("INSERT INTO term (id, lang, kind, title, folded) VALUES (?, ?, ?, ?, ?)", found)


def names(shelf: Shelf, row: OccupationRow) -> Iterator[tuple[str, str, str]]:
    """(language, kind, title) of everything an occupation is called."""
    yield "en", "official", row.title_en
    if row.title_fr:
        yield "fr", "official", row.title_fr
    if row.title_de:
        yield "de", "official", row.title_de
    profile = shelf.profiles.get(row.code)
    if profile:
        yield "en", "page", profile.title
    for title in shelf.of(TitleRow, row.code):
        yield title.lang, title.kind, title.title


def index(database: sqlite3.Connection) -> None:
    """Fill the full-text index, the word list and its trigrams."""
    database.execute("INSERT INTO term_word (term_word) VALUES ('rebuild')")
    database.execute("INSERT INTO term_word (term_word) VALUES ('optimize')")
    words = Counter(word for (folded,) in database.execute("SELECT folded FROM term") for word in set(folded.split()))
    database.executemany("INSERT INTO word VALUES (?, ?)", sorted(words.items()))
    long = ((word,) for word in sorted(words) if len(word) >= 4 and not word.isdigit())
    database.executemany("INSERT INTO word_part (word) VALUES (?)", long)
    database.execute("INSERT INTO word_part (word_part) VALUES ('optimize')")
