"""The one connection to the atlas: read-only, its pages checked before SQLite reads them, every failure turned into
words."""

from __future__ import annotations

import _thread
import json
import os
import sqlite3
import stat
from functools import cache
from typing import TYPE_CHECKING, Any

from careercli import paths
from careercli.atlas.checksums import SCHEMA_TABLE, Damage, Pages, Span
from careercli.atlas.version import SCHEMA
from careercli.errors import BadData
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_OF_READING = (
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_FULL,
)
"""SQLite's failures that say nothing of the file's content."""


class _Atlas:
    """An open atlas, one for all threads of a process, of which one asks at a time. A statement's tables are checked as
    SQLite compiles it, before it reads a row."""

    def __init__(self, path: str) -> None:
        self._lock = _thread.allocate_lock()
        self._problem: Exception | None = None
        self._by_key: Mapping[str, Iterable[Span]] = {}
        self._read: dict[str, set[str]] = {}
        self._reading: set[str] = set()
        self._pages = Pages(path)
        self._pages.whole(SCHEMA_TABLE)
        # immutable: no lock files, no checks for other writers; the atlas never changes in place.
        address = f"file:{_quoted(path)}?mode=ro&immutable=1"
        self._database = sqlite3.connect(address, uri=True, check_same_thread=False)  # the lock sees to that
        self._database.set_authorizer(self._allow)
        self._database.execute("PRAGMA temp_store = MEMORY")  # a folder for temporary files may be full or missing
        if not os.path.samestat(self._pages.status, os.stat(path)):
            raise BadData("error.atlas.replaced", "error.atlas.replaced.hint", file=path)

    def rows(self, question: str, values: tuple[object, ...], by_key: Mapping[str, Iterable[Span]]) -> list[Any]:
        """What answers a query, of checked pages alone; of the tables `by_key`, those of these rows."""
        with self._lock:
            return self._rows(question, values, by_key)

    def _rows(self, question: str, values: tuple[object, ...], by_key: Mapping[str, Iterable[Span]]) -> list[Any]:
        for table in self._read.get(question, ()):  # compiled before, perhaps with other tables by key
            if table not in by_key:
                self._pages.whole(table)
        for table, spans in by_key.items():
            self._pages.rows(table, spans)
        self._by_key, self._reading, self._problem = by_key, self._read.setdefault(question, set()), None
        try:
            return self._database.execute(question, values).fetchall()
        except sqlite3.Error:
            if self._problem is not None:
                raise self._problem from None
            raise

    def _allow(self, action: int, table: str | None, *_: str | None) -> int:
        """Called by SQLite for every column a statement reads; an exception may not leave it."""
        if action == sqlite3.SQLITE_READ and table not in self._reading and table is not None:
            self._reading.add(table)
            if table not in self._by_key:
                try:
                    self._pages.whole(table)
                except Exception as problem:
                    self._problem = problem
                    return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    def check(self) -> None:
        """Check the whole atlas. Raises BadData."""
        with self._lock:
            for table in self._pages.tables():
                self._pages.whole(table)


@cache
def _atlas(path: str) -> _Atlas:
    if not _is_there(path):
        raise BadData("error.atlas.none", _cure(), file=path)
    try:
        opened = _Atlas(path)
        found = opened.rows("SELECT value FROM meta WHERE key = 'schema'", (), {})
    except Damage as problem:
        version = _schema_or_none(path) if problem.what == "size" else None
        if version is None or version == SCHEMA:
            raise _damaged_at(problem) from None
        found = [(version,)]
    if not found or found[0][0] != SCHEMA:
        version = str(found[0][0]) if found else "?"
        values = {"file": path, "version": version, "schema": str(SCHEMA)}
        raise BadData("error.atlas.schema", _cure(), **values)
    return opened


def _is_there(path: str) -> bool:
    """Whether a file stands there; OSError where that cannot be seen."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def _schema_or_none(path: str) -> str | None:
    """The schema a file without checksums says it has: atlases had none before schema 23."""
    try:
        opened = sqlite3.connect(f"file:{_quoted(path)}?mode=ro&immutable=1", uri=True)
        return str(opened.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()[0])
    except (sqlite3.Error, TypeError):
        return None


def _quoted(path: str) -> str:
    """A path as SQLite's URIs take it: only these three characters mean something there."""
    return path.replace("%", "%25").replace("?", "%3F").replace("#", "%23")


def _cure() -> str:
    """What to do about an atlas that cannot be used: the bundled one can be installed again."""
    return "error.atlas.named.hint" if paths.atlas_named() else "error.atlas.hint"


def ask(question: str, *values: object, by_key: Mapping[str, Iterable[Span]] | None = None) -> list[tuple[Any, ...]]:
    """All rows that answer a query; none for a value that is no Unicode, which nothing here is called.

    `by_key`: large tables of which the query reads the rows of these keys alone (`one_row`, `rows_of`): their
    other rows need not be checked. Raises BadData when the atlas is missing, damaged, of another schema or unreadable.
    """
    try:
        return _atlas(paths.atlas()).rows(question, values, by_key or {})
    except UnicodeEncodeError:
        return []
    except (Damage, sqlite3.Error, OSError) as problem:
        raise _failure(problem) from problem


def check_all() -> None:
    """Check every page of the atlas. Raises BadData as `ask` does."""
    try:
        _atlas(paths.atlas()).check()
    except (Damage, sqlite3.Error, OSError) as problem:
        raise _failure(problem) from problem


def one_row(*key: str | int) -> Span:
    """The row of a whole key, or the rows of its first columns that the checksums know (LOOKED_UP)."""
    joined = key[0] if len(key) == 1 else "\0".join(map(str, key))
    return joined, joined


def rows_of(first: str) -> Span:
    """All rows whose key begins with this text."""
    return first, first + "\U0010ffff"


def _failure(problem: Exception) -> BadData:
    if isinstance(problem, OSError):
        reason = problem.strerror or str(problem)
        return BadData("error.atlas.unreadable", "error.atlas.unreadable.hint", file=paths.atlas(), reason=reason)
    if isinstance(problem, Damage):
        return _damaged_at(problem)
    if getattr(problem, "sqlite_errorcode", 0) & 0xFF in _OF_READING:
        return BadData("error.atlas.unreadable", "error.atlas.unreadable.hint", file=paths.atlas(), reason=str(problem))
    return damaged(str(problem))


def _damaged_at(problem: Damage) -> BadData:
    return damaged(Message(f"error.atlas.damaged.{problem.what}", **problem.values))


def damaged(problem: str) -> BadData:
    """The failure of an atlas that holds what no build writes."""
    return BadData("error.atlas.damaged", _cure(), file=paths.atlas(), reason=problem)


def record_of(text: str) -> Any:
    """A stored record read; BadData when it is no JSON."""
    try:
        return json.loads(text)
    except ValueError as problem:
        raise damaged(str(problem)) from problem


def ask_one(
    question: str, *values: object, by_key: Mapping[str, Iterable[Span]] | None = None
) -> tuple[Any, ...] | None:
    """The first row that answers a query, or None."""
    return next(iter(ask(question, *values, by_key=by_key)), None)
