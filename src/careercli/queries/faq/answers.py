"""Questions people ask of an occupation, answered from its record: `career faq` and the section `faq`.

An answer stands only when its figures do. The sentences are keys of the catalogues, so a page passes its texts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from careercli.queries.faq.ai import ai, tasks
from careercli.queries.faq.fit import schooling, suits
from careercli.queries.faq.licence import licence
from careercli.queries.faq.outlook import openings, rating, workers
from careercli.queries.faq.pay import middle, place, relative, top
from careercli.queries.faq.question import Answer, Context, Question
from careercli.queries.faq.shortage import shortage
from careercli.queries.faq.similar import abroad, better, similar
from careercli.queries.faq.start import start
from careercli.queries.faq.threshold import threshold
from careercli.queries.faq.visa import offer, visa
from careercli.queries.faq.work import work
from careercli.record.faq import MOST
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.occupation import FaqEntry, Occupation


QUESTIONS: tuple[Callable[[Question], Answer | None], ...] = (
    work,
    start,
    middle,
    top,
    ai,
    tasks,
    licence,
    visa,
    shortage,
    openings,
    schooling,
    better,
    abroad,
    threshold,
    offer,
    relative,
    place,
    similar,
    suits,
    workers,
    rating,
)
"""In the order they are answered."""


def faq(record: Occupation, context: Context, t: Text, most: int | None = MOST) -> list[FaqEntry]:
    """A page's own answers, then at the most `most` of ours (None: all), in the language of the texts; a question the
    data does not answer is left out."""
    own = [entry for entry in record["faq"] if "key" not in entry]
    found = answered(record, context, t)
    return [*own, *(_entry(one, context.day) for one in found[:most])]


def answered(record: Occupation, context: Context, t: Text) -> list[Answer]:
    """Every answer the data gives, however many."""
    question = Question(record, context, t)
    return [one for one in (answer(question) for answer in QUESTIONS) if one]


def _entry(answer: Answer, day: str) -> FaqEntry:
    return {
        "key": answer.key,
        "question": answer.question,
        "answer": answer.answer,
        "figures": answer.figures,
        "sources": list(dict.fromkeys(key for key in answer.sources if key)),
        "asked_on": day,
    }
