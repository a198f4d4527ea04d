"""Whole occupations: stored text for programs, records for readers."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.catalogue import cards, occupations
from careercli.catalogue.cards import Card as Card
from careercli.catalogue.cards import CardText as CardText
from careercli.explore.naming import Named


def texts(names: Sequence[Named]) -> list[CardText]:
    """The stored JSON of each occupation."""
    return [cards.card_text(named.id) for named in names]


def read(text: CardText) -> Card:
    """Stored JSON as records."""
    return cards.read_card(text)


def titles(ids: Sequence[str], lang: str = "en") -> dict[str, str]:
    """Id → official title, in a language where the publisher has it."""
    return occupations.titles(ids, lang)


def titled(lines: Sequence[Mapping[str, Any]], lang: str) -> list[Any]:
    """Lines of a list with the official titles of a language, English where the publisher has no other."""
    names = titles([line["id"] for line in lines], lang)
    return [{**line, "title": names.get(line["id"], line["title"])} for line in lines]
