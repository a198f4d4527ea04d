"""Cards: everything known of one occupation, as the atlas stores it."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.catalogue.connection import ask_one
from careercli.catalogue.sources import sources_text
from careercli.errors import BadData

if TYPE_CHECKING:
    from careercli.model.occupation import Occupation
    from careercli.model.source import Source


class CardText(NamedTuple):
    """A card as JSON text: the record, its sources by key, its warnings."""

    record: str
    sources: str
    warnings: str


class Card(NamedTuple):
    """A card read: the record, its sources by key, its warnings."""

    record: Occupation
    sources: dict[str, Source]
    warnings: list[str]


def card_text(occupation: str) -> CardText:
    """The stored text of an occupation that is known to exist; BadData when the atlas lost it."""
    row = ask_one("SELECT record, sources, warnings FROM card WHERE id = ?", occupation)
    if row is None:
        raise BadData(f"The atlas has no card for {occupation}")
    record, keys, warnings = row
    try:
        return CardText(zlib.decompress(record).decode(), sources_text(keys.split()), warnings)
    except (zlib.error, UnicodeDecodeError) as problem:
        raise BadData(f"The card of {occupation} in the atlas is damaged: {problem}") from problem


def load_card(occupation: str) -> Card:
    """The card read into records."""
    return read_card(card_text(occupation))


def read_card(text: CardText) -> Card:
    """Stored text into records; BadData when it is no JSON."""
    try:
        record, sources, warnings = (json.loads(part) for part in text)
    except ValueError as problem:
        raise BadData(f"A card in the atlas is damaged: {problem}") from problem
    return Card(cast("Occupation", record), sources, warnings)
