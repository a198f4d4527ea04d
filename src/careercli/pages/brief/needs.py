"""What a visa route still asks of a person, shortened to what fits a line or two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.visas import RouteOf
    from careercli.text.text import Text

LONG_ASIDE = re.compile(r"\s*[(（][^()（）]{17,}[)）]")
"""Brackets with more than a name or a mark in them."""
END = re.compile(r"[;；。]\s*|[.](?:\s+|$)")
LONGEST, SHORTEST = 80, 40
"""Letters of a need that stays whole, and of the part before its last comma that may stand for a longer one."""


def short_needs(routes: Sequence[RouteOf], short: Mapping[str, str], t: Text, room: int) -> list[str]:
    """What each route asks, all of them within `room` letters: who asks little leaves room to who asks much.

    `short` has some needs in a few words.
    """
    every = [[_short(need, short, t) for need in route["needs"]] for route in routes]
    most = _most([sum(map(len, needs)) for needs in every], room)
    return [_fitting(needs, most, t) for needs in every]


def _most(lengths: Sequence[int], room: int) -> int:
    """The letters a text may have so that all texts, cut to them, fit the room."""
    left, most = room, 0
    for at, length in enumerate(sorted(lengths)):
        most = left // (len(lengths) - at)
        if length > most:
            return most
        left -= length
    return max(lengths, default=0)


def _fitting(needs: Sequence[str], most: int, t: Text) -> str:
    """The needs that fit, a short one also behind one that does not, and how many more there are; the first in any
    case, and a short one behind it, which may be what decides (`CLB 5` of a year of work there)."""
    kept: list[str] = []
    for at, need in enumerate(needs):
        decides = not at or (at == 1 and len(need) <= SHORTEST)
        if decides or sum(map(len, [*kept, need])) <= most:
            kept.append(need)
    left = len(needs) - len(kept)
    return " · ".join([*kept, *([t.n("brief.visas.needs_left", left)] if left else [])])


def _short(need: str, short: Mapping[str, str], t: Text) -> str:
    """In a few words; else the first sentence without its long brackets, of a long one the clauses that fit."""
    if need in short:
        return t.from_data(short[need])
    text = END.split(LONG_ASIDE.sub("", t.from_data(t.message(need))))[0].strip()
    head = text[:LONGEST].rpartition(", ")[0]
    return head if len(text) > LONGEST and len(head) >= SHORTEST else text
