"""What the pages of skills are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.card import Card
    from careercli.record.skills_answer import SkillChange, SkillsOf
    from careercli.record.source import Sources


class SkillsPage(NamedTuple):
    """What some occupations need; `groups` are the names of ISCO-08 groups in the reader's language."""

    occupations: Sequence[tuple[Card, SkillsOf]]
    sources: Sources
    groups: Mapping[str, str]


class ChangePage(NamedTuple):
    """From one occupation to another."""

    change: SkillChange
    here: Card
    there: Card
    sources: Sources
    groups: Mapping[str, str]
