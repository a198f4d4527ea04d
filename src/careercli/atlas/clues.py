"""Which work the words of titles speak for (record/clue.py)."""

from __future__ import annotations

import json
from struct import error
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas.connection import ask, damaged, one_row
from careercli.record.clue import BLOCKS, unpacked
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.record.clue import Vote


class Holder(NamedTuple):
    """Who has names: an occupation, with its English title and its workers (0 where not known), or an ISCO group, which
    has neither."""

    id: str
    title: str
    employment: float


def votes(clues: Sequence[str]) -> dict[str, list[Vote]]:
    """Clue → what it votes for; without those no name has."""
    rows = ask(
        "SELECT name, votes FROM clue WHERE name IN (SELECT value FROM json_each(?))",
        json.dumps(clues),
        by_key={"clue": [*map(one_row, clues)]},
    )
    try:
        return {name: unpacked(stored) for name, stored in rows}
    except (error, TypeError) as problem:
        raise damaged(Message("error.atlas.damaged.names", reason=str(problem))) from problem


def blocks() -> list[str]:
    """The blocks of names by their numbers."""
    rows = ask("SELECT value FROM meta WHERE key = ?", BLOCKS)
    return list(json.loads(rows[0][0])) if rows else []


def holders(numbers: Iterable[int]) -> dict[int, Holder]:
    """Number → who has names."""
    rows = ask(
        "SELECT holder, id, title_en, employment FROM holder WHERE holder IN (SELECT value FROM json_each(?))",
        json.dumps(sorted(numbers)),
    )
    return {number: Holder(entry, title or "", employment or 0) for number, entry, title, employment in rows}
