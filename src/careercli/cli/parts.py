"""The answer of a command on one part of an occupation."""

from collections.abc import Sequence
from typing import Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.basis import basis
from careercli.explore.named import Named
from careercli.explore.part import part


def part_answer(contract: str, section: str, found: Sequence[Named]) -> Answer:
    """The part of each occupation as `contract/1`, seen as the section of that name."""
    answers = [part(named, contract) for named in found]
    records = [record for record, _ in answers]
    cards = [card for _, card in answers]

    def view(label: Any, _: int | None) -> Any:
        from careercli.cli.pages import part_pages

        return part_pages(section, cards, label)

    return Answer(
        f"{contract}/1",
        records if len(records) > 1 else records[0],
        view,
        sources=basis(records, [card.sources for card in cards]),
        warnings=[warning for card in cards for warning in card.warnings],
        notes=names.notes(found),
    )
