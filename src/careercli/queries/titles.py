"""Official titles and names of regions, in a reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import occupations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.card import Card
    from careercli.text.text import Text

RELATED = 8
"""Related occupations a page names."""


def names_on(shown: Sequence[Card], t: Text) -> dict[str, str]:
    """What the pages of these cards need spelled: regions of their countries, related occupations."""
    from careercli.queries.countries import names_in

    found: dict[str, str] = {}
    for country in dict.fromkeys(card.record["country"] for card in shown):
        found |= names_in(country, t.lang)
    related = [entry for card in shown for entry in card.record["related"][:RELATED]]
    return found | titles(related, t.lang)


def titles(ids: Sequence[str], lang: str = "en") -> dict[str, str]:
    """Id → official title, in a language where the publisher has it."""
    return occupations.titles(ids, lang)


def titled(lines: Sequence[Mapping[str, Any]], lang: str) -> list[Any]:
    """Lines of a list with the official titles of a language, English where the publisher has no other."""
    names = titles([line["id"] for line in lines], lang)
    return [{**line, "title": names.get(line["id"], line["title"])} for line in lines]
