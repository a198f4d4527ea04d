"""The one connection to the atlas: read-only, checked once, every SQL failure turned into words."""

import json
import os
import sqlite3
from functools import cache
from typing import Any

from careercli import paths
from careercli.atlas.version import SCHEMA
from careercli.errors import BadData


@cache
def _connection(path: str) -> sqlite3.Connection:
    if not os.path.isfile(path):
        raise BadData("error.atlas.none", "error.atlas.hint", file=path)
    try:
        # immutable: no lock files, no checks for other writers; the atlas never changes in place.
        database = sqlite3.connect(f"file:{_quoted(path)}?mode=ro&immutable=1", uri=True)
        found = database.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    except sqlite3.Error as problem:
        raise damaged(str(problem)) from problem
    if found is None or found[0] != SCHEMA:
        version = str(found[0]) if found else "?"
        values = {"file": path, "version": version, "schema": str(SCHEMA)}
        raise BadData("error.atlas.schema", "error.atlas.hint", **values)
    return database


def _quoted(path: str) -> str:
    """A path as SQLite's URIs take it: only these three characters mean something there."""
    return path.replace("%", "%25").replace("?", "%3F").replace("#", "%23")


def ask(question: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows that answer a query; none for a value that is no Unicode, which nothing here is called.

    Raises BadData when the atlas is missing, damaged or of another schema.
    """
    database = _connection(paths.atlas())
    try:
        return database.execute(question, values).fetchall()
    except UnicodeEncodeError:
        return []
    except sqlite3.Error as problem:
        raise damaged(str(problem)) from problem


def damaged(problem: str) -> BadData:
    """The failure of an atlas that holds what no build writes."""
    return BadData("error.atlas.damaged", "error.atlas.hint", file=paths.atlas(), reason=problem)


def record_of(text: str) -> Any:
    """A stored record read; BadData when it is no JSON."""
    try:
        return json.loads(text)
    except ValueError as problem:
        raise damaged(str(problem)) from problem


def ask_one(question: str, *values: object) -> tuple[Any, ...] | None:
    """The first row that answers a query, or None."""
    return next(iter(ask(question, *values)), None)
