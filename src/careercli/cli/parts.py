"""The answer of a command on one part of an occupation."""

from collections.abc import Sequence
from typing import Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.basis import basis
from careercli.queries.named import Named
from careercli.queries.part import part
from careercli.record.plain import plain

VERSIONS = {"outlook": 2, "education": 1}
PLAIN = ("outlook",)
"""Contracts whose figures are numbers or null (model/contract.py)."""


def part_answer(contract: str, section: str, found: Sequence[Named]) -> Answer:
    """The part of each occupation as `contract`, seen as the section of that name."""
    answers = [part(named, contract) for named in found]
    records = [record for record, _ in answers]
    cards = [card for _, card in answers]

    told = plain(records) if contract in PLAIN else records

    def view(t: Any, _: int | None) -> Any:
        from careercli.cli.pages import part_pages

        return part_pages(section, cards, t)

    return Answer(
        f"{contract}/{VERSIONS[contract]}",
        told if len(told) > 1 else told[0],
        view,
        sources=basis(records, [card.sources for card in cards]),
        warnings=[warning for card in cards for warning in card.warnings],
        notes=names.notes(found),
    )
