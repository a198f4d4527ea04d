"""Visa routes of a country, the entries of their lists, and the assessing authorities."""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from typing import Any

from careercli import paths
from careercli.atlas.connection import ask, ask_one, damaged

Record = dict[str, Any]
KEPT = 32
"""Records that are kept, four kinds a country; nobody writes into them."""


def countries() -> list[str]:
    """The countries with routes, in the order bare codes are looked up."""
    rows = ask("SELECT v.country FROM visa v JOIN country c USING (country) WHERE kind = 'routes' ORDER BY c.place")
    return [row[0] for row in rows]


def book(country: str) -> Record:
    """`routes` in the order a page names them, `lists` (name → versions) and `systems` they name, what ways to work
    there are `not_covered`, the `rounds` of invitations, newest first, the `regional` lists of provinces, states and
    communities (name → versions), and `free_movement`: whose citizens need no route; empty without any."""
    empty: Record = {"routes": [], "lists": {}, "systems": {}, "not_covered": [], "rounds": [], "posts": []}
    return {**empty, "regional": {}, "free_movement": [], **_record(country, "routes")}


def entries(country: str) -> Record:
    """List → year → code → condition."""
    return _record(country, "entries")


def seen(country: str) -> Record:
    """What was seen of invited people: `since`, `until`, and `seen` by code and visa; empty where nothing was."""
    return _record(country, "seen")


def assessing(country: str) -> Record:
    """Code → who assesses the skills."""
    return _record(country, "assessing")


def levels(country: str) -> list[tuple[str, str, str]]:
    """(id, code, level) of every occupation; level "" where none is known."""
    return ask("SELECT id, code, coalesce(level, '') FROM occupation WHERE country = ?", country)


def _record(country: str, kind: str) -> Record:
    return _read(paths.atlas(), country, kind)


@lru_cache(maxsize=KEPT)
def _read(atlas: str, country: str, kind: str) -> Record:  # noqa: ARG001 - another atlas has others
    row = ask_one("SELECT record FROM visa WHERE country = ? AND kind = ?", country, kind)
    if row is None:
        return {}
    try:
        record: Record = json.loads(zlib.decompress(row[0]))
    except (zlib.error, ValueError, TypeError) as problem:
        raise damaged(str(problem)) from problem
    return record
