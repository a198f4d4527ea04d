"""The page of whole occupations, or of a part of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.card import Card
    from careercli.record.study import StudyPay, Tuition


class Studied(NamedTuple):
    """What the card of an occupation does not have: graduates' pay and debt, tuition by region and field.

    `region` is the country, or the one region both are of.
    """

    region: str
    pay: Sequence[StudyPay]
    tuition: Sequence[Tuition]


class OccupationPage(NamedTuple):
    """What the page of whole occupations, or of a part of them, is made of.

    names     region keys and related ids spelled out, in the reader's language
    sections  those asked for; empty for all
    studied   of education, by the occupation's id
    """

    cards: Sequence[Card]
    names: dict[str, str]
    sections: Sequence[str] = ()
    studied: Mapping[str, Studied] | None = None
