"""What the one-screen page of an outlook is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.card import Card
    from careercli.record.country import Country


class OutlookOf(NamedTuple):
    """The outlook of one occupation.

    country   its country
    names     of its regions by key, in the reader's language
    shortage  sentences on whether workers are short, the answer first, with their sources; empty where nothing is known
    """

    card: Card
    country: Country
    names: Mapping[str, str]
    shortage: str
    shortage_sources: Sequence[str]


class OutlookPage(NamedTuple):
    """The pages of some occupations."""

    occupations: Sequence[OutlookOf]
