"""The pages of AI: occupations, how one activity came into its bucket, a country's ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.ai_answer import AiLine, AiOf, Explained
    from careercli.record.source import Sources


class AiPage(NamedTuple):
    """AI in some occupations; `every`: all activities and products, `only_measures`: nothing but the measures."""

    occupations: Sequence[AiOf]
    sources: Sources
    every: bool
    only_measures: bool


class AiWorkingPage(NamedTuple):
    """How an activity came into its bucket."""

    record: Explained
    sources: Sources


class AiRankingPage(NamedTuple):
    """The occupations of a country, `place` its name, by the share `sort`."""

    lines: Sequence[AiLine]
    place: str
    sort: str
    sources: Sources
