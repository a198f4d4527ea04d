"""Levels in words: a national skill level, what entry takes, a place on ISCED 2011; the keys of their texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.text.slug import slug

if TYPE_CHECKING:
    from careercli.record.occupation import Education
    from careercli.text.text import Text


def scheme_key(scheme: str) -> str:
    """The text key of a scheme's name: `level.scheme.job_zone`; "" of none."""
    return f"level.scheme.{scheme.replace(' ', '_')}" if scheme else ""


def meaning_key(scheme: str, value: str) -> str:
    """The text key of what a level means: `level.meaning.job-zone.4`."""
    return f"level.meaning.{slug(scheme)}.{slug(value)}"


def level_text(scheme: str, value: str, t: Text) -> str:
    """`TEER 2`, `job zone 4`: the scheme with the level."""
    return t("level.named", scheme=t(scheme_key(scheme)), level=t.word("level", value))


ATTAINED = ("below_secondary", "secondary", "some_college", "associate", "bachelor", "master", "doctoral")
"""The levels of schooling people at work have, the lowest first (record/occupation.py, Attainment)."""
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
