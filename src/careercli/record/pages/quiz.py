"""The page of the quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.quiz import QuizOf
    from careercli.record.source import Sources


class QuizPage(NamedTuple):
    """A profile of interests with what fits it; `names` are the countries looked in, none for all of them, and
    `options` what narrowed the list, as the command line says it."""

    record: QuizOf
    sources: Sources
    names: Sequence[str] = ()
    options: str = ""
