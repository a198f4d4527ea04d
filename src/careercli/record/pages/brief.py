"""What the one-screen page of an occupation is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.card import Card
    from careercli.record.country import Country
    from careercli.record.visas import RouteOf


class Brief(NamedTuple):
    """One occupation.

    routes   its visa routes as they stand today, open ones first
    asks     the kinds of what each of them asks, by its id, where all of it is known
    short    the short form of a name or notice of theirs, by the whole of it
    country  its country
    region   names of its regions by key, in the reader's language
    tasks    what people do at work, the most important first; `tasks_of`: the occupation it is known of, where that is
             a counterpart; `tasks_source`: where it stands
    licence  sentences on licences, the answer first, with their sources; empty where nothing is known
    abroad   the id of its best counterpart in another country; empty without one
    """

    card: Card
    routes: Sequence[RouteOf]
    asks: dict[str, Sequence[str]]
    short: dict[str, str]
    country: Country
    regions: dict[str, str]
    tasks: Sequence[str]
    tasks_of: str
    tasks_source: str
    licence: str
    licence_sources: Sequence[str]
    abroad: str


class BriefPage(NamedTuple):
    """The pages of some occupations."""

    occupations: Sequence[Brief]
