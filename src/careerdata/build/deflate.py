"""Records as the atlas stores them: JSON, and cards deflated a few neighbours together, which share many phrases."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from itertools import groupby

WINDOW = 32768
"""The most of a dictionary zlib looks at, in bytes: its last ones."""
NEIGHBOURS = 4
"""Cards of a block. Eight would save another 6 % of the bytes and make each `show` inflate twice as much."""


def deflate(database: sqlite3.Connection, cards: Mapping[str, bytes]) -> None:
    """Fill `card_block` with the texts of all cards by id, and tell each card which block it stands in, and where.

    Each country has a dictionary of its own, in `meta`.
    """
    number = 0
    for country, ids in groupby(sorted(cards), lambda key: key.partition(":")[0]):
        texts = {key: cards[key] for key in ids}
        words = dictionary(texts.values())
        database.execute("INSERT INTO meta VALUES (?, ?)", (f"card_words:{country}", words))
        for start in range(0, len(texts), NEIGHBOURS):
            members = list(texts)[start : start + NEIGHBOURS]
            block = deflated(b"\n".join(texts[key] for key in members), words)
            database.execute("INSERT INTO card_block VALUES (?, ?)", (number, block))
            places = ((number, place, key) for place, key in enumerate(members))
            database.executemany("UPDATE card SET block = ?, place = ? WHERE id = ?", places)
            number += 1


def dictionary(texts: Iterable[bytes], count: int = 3) -> bytes:
    """`count` texts spread evenly over their lengths, the longest first: the end is never cut off."""
    ordered = sorted(texts, key=lambda text: (len(text), text))
    chosen = [ordered[len(ordered) * part // (count + 1)] for part in range(count, 0, -1)] if ordered else []
    return b"".join(chosen)[-WINDOW:]


def deflated(text: bytes, words: bytes) -> bytes:
    """A text against the dictionary `words`."""
    packer = zlib.compressobj(9, zdict=words)
    return packer.compress(text) + packer.flush()


def dumps(value: object) -> str:
    """JSON as it is stored: compact, in the reader's own letters."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
