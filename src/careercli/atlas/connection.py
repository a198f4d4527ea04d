"""The one connection to the atlas: read-only, checked once, every SQL failure turned into words."""

import json
import sqlite3
from functools import cache
from typing import Any
from urllib.parse import quote

from careercli import paths
from careercli.atlas.version import SCHEMA
from careercli.errors import BadData

_REINSTALL = "Reinstall with `pip install --force-reinstall careercli`, or in a checkout run `make build`."


@cache
def _connection(path: str) -> sqlite3.Connection:
    if not paths.atlas().is_file():
        raise BadData(f"There is no atlas at {path}", _REINSTALL)
    try:
        # immutable: no lock files, no checks for other writers; the atlas never changes in place.
        database = sqlite3.connect(f"file:{quote(path)}?mode=ro&immutable=1", uri=True)
        found = database.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    except sqlite3.Error as problem:
        raise damaged(str(problem)) from problem
    if found is None or found[0] != SCHEMA:
        version = found[0] if found else "unknown"
        raise BadData(f"The atlas at {path} has schema {version}; this career reads {SCHEMA}", _REINSTALL)
    return database


def ask(question: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows that answer a query; none for a value that is no Unicode, which nothing here is called.

    Raises BadData when the atlas is missing, damaged or of another schema.
    """
    database = _connection(str(paths.atlas()))
    try:
        return database.execute(question, values).fetchall()
    except UnicodeEncodeError:
        return []
    except sqlite3.Error as problem:
        raise damaged(str(problem)) from problem


def damaged(problem: str) -> BadData:
    """The failure of an atlas that holds what no build writes."""
    return BadData(f"The atlas at {paths.atlas()} is damaged: {problem}", _REINSTALL)


def record_of(text: str) -> Any:
    """A stored record read; BadData when it is no JSON."""
    try:
        return json.loads(text)
    except ValueError as problem:
        raise damaged(str(problem)) from problem


def ask_one(question: str, *values: object) -> tuple[Any, ...] | None:
    """The first row that answers a query, or None."""
    return next(iter(ask(question, *values)), None)
