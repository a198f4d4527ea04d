"""National skill levels: the keys of their texts, and their place on one scale."""

from careercli.text.slug import slug

WORDS = {"below-3": "below 3"}
"""Levels whose key is not what one says."""


def scheme_key(scheme: str) -> str:
    """The text key of a scheme's name: `level.scheme.job_zone`; "" of none."""
    return f"level.scheme.{scheme.replace(' ', '_')}" if scheme else ""


def meaning_key(scheme: str, value: str) -> str:
    """The text key of what a level means: `level.meaning.job-zone.4`."""
    return f"level.meaning.{slug(scheme)}.{slug(value)}"


def level_words(value: str) -> str:
    """A level as one says it (a message id where it is words)."""
    return WORDS.get(value, value)


COMMON = {
    "TEER": {"0": 4.0, "1": 4.0, "2": 3.0, "3": 2.5, "4": 2.0, "5": 1.0},
    "job zone": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0, "5": 4.5},
    "RQF": {"6+": 4.0, "3-5": 3.0, "2": 2.0, "below-3": 1.5},
    "skill level": {"1": 4.0, "2": 3.0, "3": 2.5, "4": 2.0, "5": 1.0},
    "SSOC skill level": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0},
    "requirement level": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0},
}
"""The national levels on one scale of ours: 1 no training, 2 some, 3 a diploma or a trade, 4 a degree."""


def common_level_or_none(scheme: str, value: str) -> float | None:
    """A national level on the scale of `COMMON`, for comparing countries; None when not known."""
    return COMMON.get(scheme, {}).get(value)
