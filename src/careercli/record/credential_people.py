"""Whom of an occupation a credential binds: the people its title names, all or some of them, or others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.record.occupation import Credential

JOINTS = re.compile(r",|/|\band\b|\bor\b")
ASIDE = re.compile(r"\([^)]*\)")
IDLE = {"the", "of", "nec", ""}


def titled(credentials: Iterable[Credential], title: str) -> set[str]:
    """The parts that are people the title names: registered nurses, of registered nurses and psychiatric nurses."""
    return {one["part"] for one in credentials if one.get("part") and _named(one["part"], title)}


def are_all(credentials: Sequence[Credential], title: str) -> bool:
    """Whether the parts together are all the people the title names."""
    parts = {one["part"] for one in credentials}
    named = set().union(*(_named(part, title) for part in parts))
    return named == set(_pieces(title)) or set().union(*map(_words, parts)) == _words(title)


def others(bound: Iterable[Credential], everywhere: Sequence[Credential]) -> list[Credential]:
    """What binds in some regions, without what repeats for a part that is bound everywhere."""
    parts = {one.get("part") for one in everywhere} - {None}
    return [one for one in bound if one not in everywhere and one.get("part") not in parts]


def by_part(credentials: Iterable[Credential]) -> dict[str, list[Credential]]:
    """Credentials by whom they bind; those of unnamed parts together."""
    found: dict[str, list[Credential]] = {}
    for one in credentials:
        found.setdefault(one.get("part", ""), []).append(one)
    return found


def _named(part: str, title: str) -> set[tuple[str, ...]]:
    """The pieces of the title the part names: the piece itself, else those that are a kind of it, as clinical
    psychologists are psychologists."""
    pieces, words = _pieces(title), _ordered(part)
    if words in pieces:
        return {words}
    if words == _ordered(title):
        return set(pieces)
    return {piece for piece in pieces if words and piece[-1] == words[-1] and set(words) <= set(piece)}


def _pieces(title: str) -> list[tuple[str, ...]]:
    pieces = (_ordered(text) for text in JOINTS.split(ASIDE.sub("", title.casefold())))
    return [piece for piece in pieces if piece]


def _ordered(text: str) -> tuple[str, ...]:
    """The words in the singular; counsellors and counselors are one."""
    plain = (word.strip(",.()").removesuffix("s").replace("ll", "l") for word in text.casefold().split())
    return tuple(word for word in plain if word not in IDLE)


def _words(text: str) -> set[str]:
    return {word for piece in _pieces(text) for word in piece}
