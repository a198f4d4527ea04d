"""What entry to an occupation takes, in words: a stage of schooling, a place on ISCED 2011."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.words.level import meaning_key

if TYPE_CHECKING:
    from careercli.record.occupation import Education
    from careercli.text.text import Text

GERMAN = ("requirement level",)
"""Schemes whose publisher's words are German; readers get the level's meaning instead."""


def is_german(stage: Education) -> bool:
    """Whether the publisher's words for a stage are German."""
    return stage.get("scheme", "") in GERMAN


def stage_text(stage: Education, t: Text) -> str:
    """The publisher's words for a stage; what its level means where they are German."""
    if is_german(stage):
        return t(meaning_key(stage.get("scheme", ""), stage.get("level", "")))
    return t.word("education", stage["stage"])


def levels_text(low: int, high: int, t: Text) -> str:
    """Levels of ISCED 2011: `bachelor's degree or equivalent to doctorate or equivalent`."""
    words = t(f"isced.level.{low}")
    return words if low == high else t("isced.levels", low=words, high=t(f"isced.level.{high}"))
