"""The occupations near one in its own country, as the build worked them out, and the lines lists have of them."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from careercli.atlas.connection import ask_one, damaged, one_row
from careercli.text.text import Message

if TYPE_CHECKING:
    pass


def scores(occupation: str) -> list[tuple[str, float]]:
    """(id, score 0 to 1), the nearest first; none for an occupation whose work nothing describes."""
    found = ask_one("SELECT near FROM similar WHERE id = ?", occupation, by_key={"similar": [one_row(occupation)]})
    country = occupation.partition(":")[0]
    try:
        lines = zlib.decompress(found[0]).decode().splitlines() if found else []
        pairs = (line.split(" ") for line in lines)
        return [(f"{country}:{code}", int(score) / 1000) for code, score in pairs]
    except (zlib.error, UnicodeDecodeError, TypeError, ValueError) as problem:
        raise damaged(Message("error.atlas.damaged.similar", id=occupation, reason=str(problem))) from problem


def via(occupation: str) -> dict[str, float]:
    """Id → match score, of those whose work stands for an occupation; none where its own is described."""
    found = ask_one("SELECT via FROM similar WHERE id = ?", occupation, by_key={"similar": [one_row(occupation)]})
    try:
        parts = [part.rpartition(":") for part in found[0].split()] if found else []
        return {key: float(score) for key, _, score in parts}
    except (AttributeError, ValueError) as problem:
        raise damaged(Message("error.atlas.damaged.proxies", id=occupation, reason=str(problem))) from problem
