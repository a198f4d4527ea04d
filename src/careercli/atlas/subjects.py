"""Names of subjects, and the occupations and unit groups each has to do with; who stands for whom, all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas.connection import ask, damaged
from careercli.record.subject import Subject
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def names() -> list[str]:
    """The name of every subject."""
    return [name for (name,) in ask("SELECT name FROM subject")]


def with_words(words: Collection[str]) -> list[Subject]:
    """The subjects in whose names all these words are, in the form the atlas has them in."""
    each = " AND ".join("instr(words, ?) > 0" for _ in words)
    found = ask(f"SELECT subject, kind, name, source FROM subject WHERE {each}", *(f" {word} " for word in words))
    return [Subject(*row) for row in found]


def holders(numbers: Sequence[int]) -> dict[int, dict[str, float]]:
    """Number → id or unit group (`isco:2131`) → evidence 0 to 1, of these subjects."""
    marks = ", ".join("?" * len(numbers))
    rows = ask(f"SELECT subject, holders FROM subject WHERE subject IN ({marks})", *numbers) if numbers else []
    try:
        return {number: _read(text) for number, text in rows}
    except ValueError as problem:
        raise damaged(Message("error.atlas.damaged.proxies", id="subject", reason=str(problem))) from problem


def _read(text: str) -> dict[str, float]:
    parts = text.split()
    return {key: int(weight) / 100 for key, weight in zip(parts[::2], parts[1::2], strict=True)}


def through() -> dict[str, dict[str, float]]:
    """Id → the occupations whose work stands for it → their match scores, of all that are read through others."""
    rows = ask("SELECT id, via FROM similar WHERE via <> ''")
    parts = ((key, (part.rpartition(":") for part in via.split())) for key, via in rows)
    return {key: {other: float(score) for other, _, score in found} for key, found in parts}


def groups() -> list[tuple[str, str, float]]:
    """(id, unit group, share of the occupation in it, 1 where no table knows it) of every link to ISCO-08 that is not
    outvoted."""
    return ask("SELECT country || ':' || code, isco, coalesce(weight, 1) FROM isco_link WHERE doubt IS NOT 'outvoted'")
