"""What a reader looks up: the start of a code, a code in any writing, or a title with its country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import occupations
from careercli.errors import NotFound
from careercli.queries.naming import coded, country_beside
from careercli.queries.search import search
from careercli.record.finished import Finished
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.named import Order
    from careercli.record.listing import Match
    from careercli.text.text import Text


def matches(words: str, country: str | None, order: Order, t: Text | None = None) -> Finished:
    """What a text finds, as `looked_up`."""
    found, told = looked_up(words, country, order)
    page = None
    if t:
        from careercli.queries.countries import country_names
        from careercli.queries.titles import titled
        from careercli.record.pages import SearchPage

        names = dict(country_names(t.lang))
        ordered = {key: names[key] for key in order() if key in names} | names
        page = SearchPage(titled(found, t.lang), words, ordered)
    warnings = [] if found or told else [Message("warning.search.none", text=words)]
    return Finished(found, page, warnings=warnings, notes=told)


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
        return [], [problem.sentences]
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
