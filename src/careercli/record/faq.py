"""The questions of one occupation as programs read them."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypedDict

from careercli.record.card import Card
from careercli.record.occupation import FaqEntry

MOST = 13
"""Answers of ours at the most, unless all are asked for; the last questions are asked where earlier ones have none."""


class FaqOf(TypedDict):
    """The questions of one occupation that its data answers: the JSON contract `faq/1`.

    `left_out` questions the data does not answer; `not_shown` are answered, but beyond the most that are given.
    """

    id: str
    title: dict[str, str]
    faq: list[FaqEntry]
    left_out: int
    not_shown: int


class FaqPage(NamedTuple):
    """What the page of questions is made of: each occupation's card with its answers in the reader's language, the
    sources of these, and how many answers there are beyond them."""

    occupations: Sequence[tuple[Card, Mapping[str, Any], FaqOf]]
