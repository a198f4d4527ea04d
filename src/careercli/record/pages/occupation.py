"""The page of whole occupations, or of a part of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.card import Card


class OccupationPage(NamedTuple):
    """What the page of whole occupations, or of a part of them, is made of.

    names     region keys and related ids spelled out, in the reader's language
    sections  those asked for; empty for all
    """

    cards: Sequence[Card]
    names: dict[str, str]
    sections: Sequence[str] = ()
