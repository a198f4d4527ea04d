"""The pages of a full-text index by the words on them, as https://sqlite.org/fts5.html (section 9) lays them out."""

import sqlite3
from bisect import bisect_right
from contextlib import closing
from pathlib import Path

from careerdata.build.btree import Node

_SEGMENT = 37
"""Bits of a row's number behind that of its segment."""
_SKIPS = 1 << 36
"""Where this bit is set the row says where to go on in the names of a frequent word."""
_BEHIND = 2
"""Words of the list of leaves before a leaf from which FTS5 may still walk onto it: it seeks from the word before, and
the number of the first name of a word may stand on the leaf after."""


def leaves_by_word(atlas: Path, index: str, rows: list[Node]) -> list[Node]:
    """The leaves of the table the index is kept in, each with the words from which, and up to which, FTS5 may read it;
    for what is read of any word, the least and the greatest.

    A word is its bytes, each as a character, behind a digit: 0, or the place of the index of beginnings it belongs to.
    Raises ValueError where the index is of several segments, which would each have to be read.
    """
    with closing(sqlite3.connect(f"file:{atlas}?mode=ro&immutable=1", uri=True)) as opened:
        first = opened.execute(f"SELECT segid, term, pgno >> 1 FROM {index}_idx ORDER BY segid, term").fetchall()
    if len({segment for segment, _, _ in first}) > 1:
        raise ValueError(f"{index} has several segments: it is not optimized")
    words = [bytes(word).decode("latin-1") for _, word, _ in first]
    numbers = [number for _, _, number in first]
    start = first[0][0] << _SEGMENT if first else 0
    found = []
    for leaf in rows:
        low, high = leaf.low, leaf.high
        assert isinstance(low, int)
        assert isinstance(high, int)
        if leaf.is_leaf and first and start < low and high < start + _SKIPS:
            before = bisect_right(numbers, low - start) - 1
            after = bisect_right(numbers, high - start)
            ends = words[max(0, before - _BEHIND)], words[after] if after < len(words) else "\xff"
            found.append(leaf._replace(low=ends[0], high=ends[1]))
    return found
