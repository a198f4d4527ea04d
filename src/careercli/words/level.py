"""A national skill level in words, and the keys of its texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.text.slug import slug

if TYPE_CHECKING:
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
