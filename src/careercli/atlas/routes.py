"""Points systems by name: their facts and dated rules."""

from __future__ import annotations

import json
import zlib
from typing import Any

from careercli.atlas.connection import ask, ask_one, damaged


def names() -> list[tuple[str, str]]:
    """(system, title) of every system, by name."""
    rows = ask("SELECT country, name, title FROM route ORDER BY country, name")
    return [(f"{country}/{name}", title) for country, name, title in rows]


def record_or_none(system: str) -> dict[str, Any] | None:
    """The whole system, or None when there is none of that name; BadData when what is stored cannot be read."""
    country, _, name = system.partition("/")
    row = ask_one("SELECT record FROM route WHERE country = ? AND name = ?", country, name)
    if row is None:
        return None
    try:
        record: dict[str, Any] = json.loads(zlib.decompress(row[0]))
    except (zlib.error, ValueError, TypeError) as problem:
        raise damaged(str(problem)) from problem
    return record
