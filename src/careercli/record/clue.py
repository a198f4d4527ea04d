"""What of a title tells which work it names besides its whole: its words, neighbouring words, parts of words.

German and the Romance languages write in one word, or in endings, what English writes in several: `Anlagenmonteur` and
`Monteurin` have parts in common and no word. A part is four letters, the beginning and end of the word marked.
"""

from collections.abc import Sequence
from itertools import pairwise
from struct import iter_unpack, pack
from typing import NamedTuple

from careercli.record.fold import is_han, pairs

PART = 4
"""Letters of a part of a word."""
PARTS = "#"
"""What a part is marked with, so that it is no word."""
BLOCKS = "clue_blocks"
"""Where the atlas has the blocks of names (countries, and ISCO) by the numbers votes have."""
_VOTE = "<BHHB"
"""The number of a block of names (a country's, or ISCO's), how much the clue weighs there (hundredths), who has names
with it (the number of a holder), its share of them (of 255)."""


class Vote(NamedTuple):
    """That of the names of a block with a clue a share is this holder's; `weight`: how rare the clue is there."""

    block: int
    weight: float
    holder: int
    share: float


def clues(words: Sequence[str]) -> list[str]:
    """The clues in the words of a title (in one form), each once."""
    found: dict[str, None] = {}
    for word in words:
        found[word] = None
        found.update(dict.fromkeys(parts(word)))
    found.update(dict.fromkeys(map(" ".join, pairwise(words))))
    return list(found)


def parts(word: str) -> list[str]:
    """The parts of a word; of a Chinese one every two neighbouring characters."""
    if is_han(word):
        return [PARTS + pair for pair in pairs(word)] if len(word) > 1 else []
    marked = f"^{word}$"
    return [PARTS + marked[start : start + PART] for start in range(len(marked) - PART + 1)]


def packed(votes: Sequence[Vote]) -> bytes:
    """Votes as the atlas keeps them."""
    return b"".join(
        pack(_VOTE, one.block, round(one.weight * 100), one.holder, max(1, round(one.share * 255))) for one in votes
    )


def unpacked(stored: bytes) -> list[Vote]:
    """The same, read. Raises struct.error where they are cut off."""
    return [
        Vote(block, weight / 100, holder, share / 255) for block, weight, holder, share in iter_unpack(_VOTE, stored)
    ]
