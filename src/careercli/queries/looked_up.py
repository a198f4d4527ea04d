"""What a reader looks up: the start of a code, a code in any writing, or a title with its country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import occupations
from careercli.errors import NotFound
from careercli.queries.naming import coded, country_beside
from careercli.queries.search import search

if TYPE_CHECKING:
    from careercli.queries.named import Order
    from careercli.record.listing import Match


def looked_up(text: str, country: str | None, order: Order) -> tuple[list[Match], list[str]]:
    """What a text finds, and how it was understood: the start of a code, a code however it is written, or a title, with
    a country before or after it."""
    title, key = country_beside(text, country)
    found = search(title, key, order=order())
    if not any(letter.isdigit() for letter in text) or (found and found[0]["how"] == "code"):
        return found, []
    try:
        named = coded(text, country, order)
    except NotFound as problem:
        return [], [". ".join((problem.message, *problem.hints))]
    return ([_match(named.id, text)], [named.note] if named.note else []) if named else (found, [])


def _match(entry: str, text: str) -> Match:
    """The line of an occupation whose code was written in full."""
    country, _, code = entry.partition(":")
    return {
        "id": entry,
        "country": country,
        "code": code,
        "title": occupations.titles([entry])[entry],
        "score": 1.0,
        "matched": text,
        "how": "code",
    }
