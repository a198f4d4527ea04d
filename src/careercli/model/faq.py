"""Questions people ask of an occupation, answered from its record: `career faq` and the section `faq`.

An answer stands only when its figures do. The templates are message ids, so a view passes its translator.
"""

from collections.abc import Callable
from typing import TypedDict

from careercli.model import faq_market, faq_pay, faq_work
from careercli.model.faq_words import Around, Asking, Said, Words
from careercli.model.occupation import Occupation, Question

ASKED: tuple[Callable[[Asking], Said | None], ...] = (
    faq_pay.start,
    faq_pay.middle,
    faq_pay.top,
    faq_work.taken,
    faq_work.first,
    faq_work.licence,
    faq_market.visa,
    faq_market.shortage,
    faq_market.openings,
    faq_work.schooling,
    faq_market.better,
    faq_market.abroad,
    faq_market.workers,
    faq_market.rated,
)


class FaqOf(TypedDict):
    """The questions of one occupation that its data answers: the JSON contract `faq/1`."""

    id: str
    title: dict[str, str]
    faq: list[Question]
    left_out: int


MOST = 12
"""Answers of ours at the most; the last questions are asked where earlier ones have no answer."""


def faq(record: Occupation, around: Around, day: str, label: Words) -> list[Question]:
    """A page's own answers, then ours, in the label's language; a question the data does not answer is left out."""
    said = [ask(Asking(record, around, label)) for ask in ASKED]
    own = [entry for entry in record["faq"] if "key" not in entry]
    return [*own, *[_entry(one, day) for one in said if one][:MOST]]


def unanswered(record: Occupation, around: Around) -> int:
    """How many of our questions the data does not answer."""
    return sum(ask(Asking(record, around, Words())) is None for ask in ASKED)


def _entry(said: Said, day: str) -> Question:
    return {
        "key": said.key,
        "question": said.question,
        "answer": said.answer,
        "figures": said.figures,
        "sources": list(dict.fromkeys(key for key in said.sources if key)),
        "asked_on": day,
    }
