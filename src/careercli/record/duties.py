"""What a text on somebody's work says: which occupations it speaks for, and why; what the index of words is kept as."""

from typing import TypedDict

WHAT, DAY, ACTIVITY, SKILL = range(4)
"""The kinds of lines by their number: what people in an occupation do, a part of a normal week in a unit group, an
activity or task as the publisher names it, a skill that is needed. The most telling first."""
SCALE = 1000
"""Weights are kept as whole numbers, in thousandths."""


class Duties(TypedDict):
    """An occupation that a text on somebody's work speaks for.

    `share` is the percent of the text, by its words, that speaks for this occupation or one nearly as well described by
    it; `score` orders the occupations, 0 to 1. `words` are those of the text that its description has, the rarest
    first; `lines` what is done there, as far as the text says it too, in the words of `sources`.
    """

    id: str
    country: str
    code: str
    title: str
    share: float
    score: float
    words: list[str]
    lines: list[str]
    sources: list[str]
