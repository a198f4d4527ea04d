"""Cards made small: each deflated against a dictionary of cards, since all of them share keys and phrases."""

import sqlite3
import zlib
from collections import defaultdict

WINDOW = 32768
"""The most of a dictionary zlib looks at, in bytes: its last ones."""


def deflate(database: sqlite3.Connection) -> None:
    """Replace the text of every card by its deflated form, and keep the dictionary it takes to read them (`meta`)."""
    cards: dict[str, bytes] = {key: text.encode() for key, text in database.execute("SELECT id, record FROM card")}
    words = dictionary(cards)
    database.executemany(
        "UPDATE card SET record = ? WHERE id = ?", ((deflated(cards[key], words), key) for key in cards)
    )
    database.execute("INSERT INTO meta VALUES ('card_words', ?)", (words,))


def dictionary(cards: dict[str, bytes]) -> bytes:
    """One card of middling length of every country, the country with most cards last: the end is never cut off."""
    lengths: dict[str, list[bytes]] = defaultdict(list)
    for key in sorted(cards):
        lengths[key[:2]].append(cards[key])
    middling = [sorted(texts, key=len)[len(texts) // 2] for texts in sorted(lengths.values(), key=len)]
    return b"".join(middling)[-WINDOW:]


def deflated(text: bytes, words: bytes) -> bytes:
    """A text against the dictionary `words`."""
    packer = zlib.compressobj(9, zdict=words)
    return packer.compress(text) + packer.flush()
