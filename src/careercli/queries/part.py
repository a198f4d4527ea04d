"""One part of a card: outlook, education or visas, with what is not known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas import cards
from careercli.queries.sources import basis
from careercli.queries.titles import names_on
from careercli.record.card import Card
from careercli.record.finished import Finished
from careercli.record.pages.occupation import OccupationPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.named import Named
    from careercli.text.text import Text

PARTS = {
    "outlook": ("outlook", "lists", "gaps"),
    "education": ("education", "study", "unit", "study_cost", "gaps", "attainment", "apprenticeships"),
    "routes": ("visas", "migration_documents", "lists", "gaps"),
}
_GAPS = {"outlook": "outlook", "education": "education", "routes": "visas"}


def parts(found: Sequence[Named], name: str, t: Text | None = None) -> Finished:
    """The part of each occupation, a record or a list of several; for a person the page of that section."""
    return finished([part(named, name) for named in found], name, t)


def finished(answers: Sequence[tuple[dict[str, object], Card]], name: str, t: Text | None = None) -> Finished:
    """The answer of parts that were read, as `parts`."""
    records, shown = [record for record, _ in answers], [card for _, card in answers]
    return Finished(
        records if len(records) > 1 else records[0],
        OccupationPage(shown, names_on(shown, t), (name,)) if t else None,
        basis(records, [card.sources for card in shown]),
        [warning for card in shown for warning in card.warnings],
    )


def part(named: Named, name: str) -> tuple[dict[str, object], Card]:
    """The id, title and the keys of `PARTS[name]` it has; gaps only of that part."""
    card = cards.load_card(named.id)
    whole = cast("dict[str, object]", card.record)
    record: dict[str, object] = {"id": named.id, "title": card.record["title"]}
    record |= {key: whole[key] for key in PARTS[name] if key in whole}
    if "gaps" in record:
        record["gaps"] = [gap for gap in card.record["gaps"] if gap["field"] == _GAPS[name]]
    return record, card
