"""Which work the words of titles speak for: counted over every name of an occupation or an ISCO group."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import NamedTuple

from careercli.record.clue import BLOCKS, PARTS, Vote, clues, packed

_SHARERS = 12
"""Holders a clue votes for in a block at the most, those with most names first."""
_LEAST = 2
"""Names of a block that must have a part of a word, or two neighbouring words, for it to count."""
_WEIGHTS = {"word": 1.0, "pair": 1.0, "part": 0.35}


class Named(NamedTuple):
    """A name: its block, the number of its holder, its telling words in one form."""

    block: str
    holder: int
    words: Sequence[str]


def write_clues(database: sqlite3.Connection, names: Iterable[Named]) -> None:
    """Fill `clue`: each clue with what it votes for, block by block; the blocks by their numbers in `meta`."""
    blocks: dict[str, int] = {}
    counted: dict[str, dict[int, Counter[int]]] = {}
    sizes: Counter[int] = Counter()
    for name in names:
        block = blocks.setdefault(name.block, len(blocks))
        sizes[block] += 1
        for clue in clues(name.words):
            counted.setdefault(clue, {}).setdefault(block, Counter())[name.holder] += 1
    database.execute("INSERT INTO meta VALUES (?, ?)", (BLOCKS, json.dumps(list(blocks))))
    rows = ((clue, packed(list(_votes(clue, counted[clue], sizes)))) for clue in sorted(counted))
    database.executemany("INSERT INTO clue VALUES (?, ?)", (row for row in rows if row[1]))


def _votes(clue: str, blocks: dict[int, Counter[int]], sizes: Counter[int]) -> Iterator[Vote]:
    kind = "part" if clue.startswith(PARTS) else "pair" if " " in clue else "word"
    for block in sorted(blocks):
        holders = blocks[block]
        names = holders.total()
        if kind != "word" and names < _LEAST:
            continue
        weight = log(1 + sizes[block] / names) * _WEIGHTS[kind]
        first = sorted(holders, key=lambda holder: (-holders[holder], holder))[:_SHARERS]
        yield from (Vote(block, weight, holder, holders[holder] / names) for holder in first)
