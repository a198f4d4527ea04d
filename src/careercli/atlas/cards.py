"""Cards: everything known of one occupation, as the atlas stores it."""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli import paths
from careercli.atlas.connection import ask_one, damaged, one_row, record_of
from careercli.atlas.sources import sources_text
from careercli.record.card import Card as Card
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation


KEPT = 16
"""Cards whose text is kept: one question reads the same few again, from several queries."""


class CardText(NamedTuple):
    """A card as JSON text: the record, its sources by key, its warnings."""

    record: str
    sources: str
    warnings: str


def card_text(occupation: str) -> CardText:
    """The stored text of an occupation that is known to exist; BadData when the atlas lost it."""
    return _card_text(paths.atlas(), occupation)


@lru_cache(maxsize=KEPT)
def _card_text(atlas: str, occupation: str) -> CardText:  # noqa: ARG001 - another atlas has others
    found = ask_one(
        "SELECT block, place, sources, warnings, (SELECT value FROM meta WHERE key = ?) FROM card WHERE id = ?",
        f"card_words:{occupation.partition(':')[0]}",
        occupation,
        by_key={"card": [one_row(occupation)]},
    )
    block, place, keys, warnings, words = found or (-1, 0, "", "", b"")
    records = ask_one("SELECT records FROM card_block WHERE block = ?", block, by_key={"card_block": [one_row(block)]})
    if found is None or records is None:
        raise damaged(Message("error.atlas.damaged.no_card", id=occupation))
    try:
        record = _inflated(records[0], words)[place].decode()
    except (zlib.error, UnicodeDecodeError, TypeError, IndexError) as problem:
        raise damaged(Message("error.atlas.damaged.card", id=occupation, reason=str(problem))) from problem
    return CardText(record, sources_text(keys.split()), warnings)


def _inflated(records: bytes, words: bytes) -> list[bytes]:
    """The texts of a block's cards; `words` is the dictionary they were deflated with (build/deflate.py)."""
    reader = zlib.decompressobj(zdict=words)
    text = reader.decompress(records)
    if not reader.eof:
        raise zlib.error(Message("error.atlas.damaged.cut_short"))
    return text.split(b"\n")


def load_card(occupation: str) -> Card:
    """The card read into records."""
    return read_card(card_text(occupation))


def read_card(text: CardText) -> Card:
    """Stored text into records; BadData when it is no JSON."""
    record, sources, warnings = (record_of(part) for part in text)
    return Card(cast("Occupation", record), sources, warnings)
