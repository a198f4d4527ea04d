"""One part of a card: outlook, education or visas, with what is not known about it."""

from typing import cast

from careercli.atlas import cards
from careercli.atlas.cards import Card
from careercli.queries.named import Named

PARTS = {
    "outlook": ("outlook", "lists", "gaps"),
    "education": ("education", "study", "gaps", "attainment", "apprenticeships"),
    "routes": ("visas", "migration_documents", "lists", "gaps"),
}
_GAPS = {"outlook": "outlook", "education": "education", "routes": "visas"}


def part(named: Named, name: str) -> tuple[dict[str, object], Card]:
    """The id, title and the keys of `PARTS[name]`; gaps only of that part."""
    card = cards.load_card(named.id)
    whole = cast("dict[str, object]", card.record)
    record: dict[str, object] = {"id": named.id, "title": card.record["title"]}
    record |= {key: whole[key] for key in PARTS[name]}
    if "gaps" in record:
        record["gaps"] = [gap for gap in card.record["gaps"] if gap["field"] == _GAPS[name]]
    return record, card
