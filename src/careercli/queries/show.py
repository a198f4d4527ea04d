"""Whole occupations: stored text for programs, records for readers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careercli.atlas import cards
from careercli.record.finished import Finished

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.atlas.cards import CardText
    from careercli.queries.currency import Wanted
    from careercli.queries.named import Named
    from careercli.queries.net import Extras
    from careercli.record.card import Card
    from careercli.record.occupation import Occupation
    from careercli.text.text import Text

COMPOSED = ("fit", "faq")
"""Sections no card holds whole: what they add is composed when a reader sees them, or a program asks for them."""


def show(
    found: Sequence[Named],
    wanted: Wanted | None = None,
    sections: Sequence[str] = (),
    t: Text | None = None,
    extras: Extras | None = None,
) -> Finished:
    """Everything known of each occupation; `wanted` adds its pay in that money. Raises NotFound without a rate.

    For a person `t` are the words of the answers composed here; for a program, without, the stored JSON text is given
    as it is, but for money and sections of COMPOSED that were asked for.
    """
    stored = [cards.card_text(named.id) for named in found]
    composed = [name for name in COMPOSED if name in sections or (t and not sections)]
    if t is None and wanted is None and extras is None and not composed:
        return _as_stored(stored)
    converted = (_in_money(_composed(cards.read_card(text), composed, t), wanted) for text in stored)
    whole = [_with_extras(card, extras, wanted) for card in converted]
    if t is None:
        return _as_stored([_text(card) for card in whole])
    from careercli.queries.titles import names_on
    from careercli.record.pages.occupation import OccupationPage

    return Finished(
        None,
        OccupationPage(whole, names_on(whole, t), sections),
        {key: source for card in whole for key, source in card.sources.items()},
        [warning for card in whole for warning in card.warnings],
    )


def _as_stored(texts: Sequence[CardText]) -> Finished:
    """Nothing of a record is read: only its sources and warnings are."""
    body = ",".join(text.record for text in texts)
    return Finished(
        None,
        sources={key: source for text in texts for key, source in json.loads(text.sources).items()},
        warnings=[warning for text in texts for warning in json.loads(text.warnings)],
        text=f"[{body}]" if len(texts) > 1 else body,
    )


def _composed(card: Card, sections: Sequence[str], t: Text | None) -> Card:
    """The card with whom it suits and its questions answered, as far as these are asked for, and the sources of that.

    Programs read English.
    """
    if not sections:
        return card
    from careercli.queries.sources import named_in, named_sources

    record = card.record
    if "fit" in sections:
        from careercli.queries.fit import fit_of

        record = {**record, "fit": fit_of(record, t)}
    if "faq" in sections:
        from careercli.queries.faq.context import answered

        record = {**record, "faq": answered(record, t)}
    added = set(named_in([record["faq"], record["fit"]])) - card.sources.keys()
    return card._replace(record=record, sources={**card.sources, **named_sources(added)} if added else card.sources)


def _in_money(card: Card, wanted: Wanted | None) -> Card:
    """The card with converted pay and the sources of the rates."""
    if wanted is None:
        return card
    from careercli.queries.currency import rate_keys, with_conversions
    from careercli.queries.sources import named_sources

    record: Occupation = {**card.record, "pay": with_conversions(card.record["pay"], card.record["country"], wanted)}
    return card._replace(record=record, sources={**card.sources, **named_sources(rate_keys(record["pay"]))})


def _with_extras(card: Card, extras: Extras | None, wanted: Wanted | None) -> Card:
    """The card with what is left of pay and what it buys, and the sources of that."""
    if extras is None:
        return card
    from careercli.queries.net import extra_keys, pay_with_extras
    from careercli.queries.sources import named_sources

    pay = pay_with_extras(card.record["pay"], card.record["country"], extras, wanted)
    record: Occupation = {**card.record, "pay": pay}
    return card._replace(record=record, sources={**card.sources, **named_sources(extra_keys(pay["percentiles"]))})


def _text(card: Card) -> CardText:
    record, sources = (
        json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in (card.record, card.sources)
    )
    return cards.CardText(record, sources, json.dumps(card.warnings))
