"""Questions people ask of an occupation, answered from its record: `career faq` and the section `faq`.

An answer stands only when its figures do. The templates are message ids, so a view passes its translator.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from careercli.record.faq.abroad import abroad
from careercli.record.faq.ai import ai
from careercli.record.faq.asking import Around, Asking, Said
from careercli.record.faq.better import better
from careercli.record.faq.licence import licence
from careercli.record.faq.near import near
from careercli.record.faq.openings import openings
from careercli.record.faq.place import place
from careercli.record.faq.rating import rating
from careercli.record.faq.record import MOST
from careercli.record.faq.relative import relative
from careercli.record.faq.schooling import schooling
from careercli.record.faq.shortage import shortage
from careercli.record.faq.start import start
from careercli.record.faq.steps import middle, top
from careercli.record.faq.suits import suits
from careercli.record.faq.tasks import tasks
from careercli.record.faq.threshold import threshold
from careercli.record.faq.visa import offer, visa
from careercli.record.faq.workers import workers
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation, Question


ASKED: tuple[Callable[[Asking], Said | None], ...] = (
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
    near,
    suits,
    workers,
    rating,
)
"""In the order they are told."""


def faq(record: Occupation, around: Around, t: Text, most: int | None = MOST) -> list[Question]:
    """A page's own answers, then at the most `most` of ours (None: all), in the label's language; a question the data
    does not answer is left out."""
    own = [entry for entry in record["faq"] if "key" not in entry]
    said = answered(record, around, t)
    return [*own, *(_entry(one, around.day) for one in said[:most])]


def answered(record: Occupation, around: Around, t: Text) -> list[Said]:
    """Every answer the data gives, however many."""
    asking = Asking(record, around, t)
    return [one for one in (ask(asking) for ask in ASKED) if one]


def _entry(said: Said, day: str) -> Question:
    return {
        "key": said.key,
        "question": said.question,
        "answer": said.answer,
        "figures": said.figures,
        "sources": list(dict.fromkeys(key for key in said.sources if key)),
        "asked_on": day,
    }
