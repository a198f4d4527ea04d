"""What entry to an occupation typically takes, out of the stages a card has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from careercli.record.level import level_meaning

if TYPE_CHECKING:
    from careercli.record.occupation import Education

GERMAN = ("requirement level",)
"""Schemes whose publisher's words are German; readers of other languages get the level's meaning instead."""


def entry_level_or_none(stages: Iterable[Education]) -> Education | None:
    """The first typical stage with a place on ISCED 2011; None where no source has one."""
    return next((stage for stage in stages if stage.get("typical") and "isced_low" in stage), None)


def stage_words(stage: Education) -> str:
    """The publisher's words for a stage, or those of its level where they are German (a message id)."""
    scheme = stage.get("scheme", "")
    return level_meaning(scheme, stage.get("level", "")) if scheme in GERMAN else stage["stage"]
