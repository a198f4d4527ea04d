"""The occupations near one in its own country, as the build worked them out, and the lines lists have of them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from careercli.atlas.connection import ask, ask_one, damaged, record_of
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.listing import OccupationLine


def scores(occupation: str) -> list[tuple[str, float]]:
    """(id, score 0 to 1), the nearest first; none for an occupation whose work nothing describes."""
    row = ask_one("SELECT near FROM similar WHERE id = ?", occupation)
    country = occupation.partition(":")[0]
    try:
        lines = zlib.decompress(row[0]).decode().splitlines() if row else []
        pairs = (line.split(" ") for line in lines)
        return [(f"{country}:{code}", int(score) / 1000) for code, score in pairs]
    except (zlib.error, UnicodeDecodeError, TypeError, ValueError) as problem:
        raise damaged(Message("error.atlas.damaged.similar", id=occupation, reason=str(problem))) from problem


def via(occupation: str) -> dict[str, float]:
    """Id → match score, of those whose work stands for an occupation; none where its own is described."""
    row = ask_one("SELECT via FROM similar WHERE id = ?", occupation)
    try:
        parts = [part.rpartition(":") for part in row[0].split()] if row else []
        return {key: float(score) for key, _, score in parts}
    except (AttributeError, ValueError) as problem:
        raise damaged(Message("error.atlas.damaged.proxies", id=occupation, reason=str(problem))) from problem


def lines(ids: Sequence[str]) -> dict[str, OccupationLine]:
    """Id → its line of a list."""
    marks = ", ".join("?" * len(ids))
    rows = ask(f"SELECT id, record FROM occupation WHERE id IN ({marks})", *ids) if ids else []
    return {key: cast("OccupationLine", record_of(record)) for key, record in rows}
