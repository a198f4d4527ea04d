"""An occupation that was named, and the candidates where a name means several."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from careercli.errors import Ambiguous
from careercli.text.text import Lines, Message

LONGEST = 500
"""Characters of an occupation's name at the most: comparing longer ones with every title takes minutes."""
MANY = 8
"""Candidates that are listed."""
Order = Callable[[], Sequence[str]]
"""The reader's own order of countries; asked only where it matters."""


class Named(NamedTuple):
    """The occupation a name stands for, and a note on how the name was taken where it was no plain code."""

    id: str
    note: str = ""

    @property
    def country(self) -> str:
        """The country key."""
        return self.id.partition(":")[0]

    @property
    def code(self) -> str:
        """The national code."""
        return self.id.partition(":")[2]


Candidate = tuple[str, str]
"""An id and its title."""


def ambiguous(problem: Message, candidates: Sequence[Candidate], order: Sequence[str] = ()) -> Ambiguous:
    """The failure with the candidates, the first of every country before the second of any."""
    turns = in_turn(candidates, order)
    lines = [f"{entry}  {words}" for entry, words in turns[:MANY]]
    lines += [Message("hint.candidates.more", n=len(turns) - MANY)] if len(turns) > MANY else []
    known = Lines("\n".join(f"  {line}" for line in lines))
    made = Ambiguous(problem.key, Message("hint.candidates", known=known), **problem.values)
    made.candidates = turns
    return made


def together(notes: Iterable[str]) -> str:
    """Several notes in one line."""
    made = ""
    for note in filter(None, notes):
        made = Message("list.semicolon", first=made, second=note) if made else note
    return made


def in_turn(candidates: Sequence[Candidate], order: Sequence[str] = ()) -> list[Candidate]:
    """The first of every country, then the second, the reader's own countries first in each turn: a country in which
    many share a title hides no other."""
    seen: Counter[str] = Counter()
    turns = []
    for entry, title in dict(candidates).items():
        turns.append((seen[entry[:2]], entry, title))
        seen[entry[:2]] += 1
    turns.sort(key=lambda turn: (turn[0], placed(turn[1], order)))
    return [(entry, title) for _, entry, title in turns]


def placed(entry: str, order: Sequence[str]) -> int:
    """The place of an id's country in the reader's order; after all of it where it is not there."""
    return order.index(entry[:2]) if entry[:2] in order else len(order)
