"""Whole occupations: stored text for programs, records for readers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.atlas import cards, occupations
from careercli.atlas.cards import Card as Card
from careercli.atlas.cards import CardText as CardText
from careercli.queries.named import Named

if TYPE_CHECKING:
    from careercli.queries.money import Wanted


COMPOSED = ("faq", "fit")
"""Sections the stored JSON does not hold whole: what they add is composed when they are asked for."""


def texts(names: Sequence[Named], wanted: Wanted | None = None, sections: Sequence[str] = ()) -> list[CardText]:
    """The stored JSON of each occupation; `wanted` adds its pay in that money, `sections` what of COMPOSED is asked.

    Raises NotFound without a rate.
    """
    found = [cards.card_text(named.id) for named in names]
    composed = [name for name in COMPOSED if name in sections]
    if composed:
        found = [_composed(text, composed) for text in found]
    return [_beside(text, wanted) for text in found] if wanted else found


def _composed(text: CardText, sections: Sequence[str]) -> CardText:
    """The card with its questions answered, or whom it suits told, and the sources of that."""
    from careercli.queries.sources import named_in, named_sources

    card = cards.read_card(text)
    record = dict(card.record)
    if "faq" in sections:
        from careercli.queries.faq import answered

        record["faq"] = answered(card.record)
    if "fit" in sections:
        from careercli.queries.fit import fit_of

        record["fit"] = fit_of(card.record)
    added = set(named_in([record["faq"], record["fit"]]))
    return _stored(text, record, {**card.sources, **named_sources(added)})


def _stored(text: CardText, record: object, sources: object) -> CardText:
    import json

    return text._replace(
        record=json.dumps(record, ensure_ascii=False, separators=(",", ":")),
        sources=json.dumps(sources, ensure_ascii=False, separators=(",", ":")),
    )


def _beside(text: CardText, wanted: Wanted) -> CardText:
    """The card with converted pay and the sources of the rates."""
    from careercli.queries.converted import pay_beside, rate_keys
    from careercli.queries.sources import named_sources

    card = cards.read_card(text)
    record = {**card.record, "pay": pay_beside(card.record["pay"], card.record["country"], wanted)}
    sources = {**card.sources, **named_sources(rate_keys(record["pay"]))}
    return _stored(text, record, sources)


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
