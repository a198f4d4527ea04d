"""Everything known of one occupation, as the atlas stores it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.occupation import Occupation
    from careercli.record.source import Source


class Card(NamedTuple):
    """A card read: the record, its sources by key, its warnings."""

    record: Occupation
    sources: dict[str, Source]
    warnings: list[str]


class OccupationPage(NamedTuple):
    """What the page of whole occupations, or of a part of them, is made of.

    names     region keys and related ids spelled out, in the reader's language
    sections  those asked for; empty for all
    """

    cards: Sequence[Card]
    names: dict[str, str]
    sections: Sequence[str] = ()
