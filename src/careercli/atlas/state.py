"""The state of the atlas and of the library that reads it, for whoever asks whether all is well."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from careercli import paths
from careercli.atlas.connection import ask, check_all
from careercli.atlas.version import SCHEMA

LEAST_SQLITE = (3, 34, 0)
"""The first SQLite that finds misspelt words: it has the tokenizer `trigram`."""


class State(NamedTuple):
    """The file, its bytes, its schema, and how many occupations it has."""

    file: str
    size: int
    schema: str
    occupations: int


def checked() -> State:
    """The atlas, once every page of it was compared with its checksum. Raises BadData."""
    check_all()
    ((counts,),) = ask("SELECT value FROM meta WHERE key = 'counts'")
    file = paths.atlas()
    return State(file, Path(file).stat().st_size, SCHEMA, json.loads(counts)["occupation"])


def current_sources() -> frozenset[str]:
    """The keys of the vintages in use."""
    ((found,),) = ask("SELECT value FROM meta WHERE key = 'series'")
    return frozenset(json.loads(found).values())


def sqlite_version() -> str:
    """The version of SQLite Python has."""
    return sqlite3.sqlite_version


def is_sqlite_enough() -> bool:
    """Whether this SQLite is new enough and can search texts."""
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        return False
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.execute("CREATE VIRTUAL TABLE found USING fts5 (word, tokenize='trigram')")
        except sqlite3.Error:
            return False
    return True
