"""The outlook of occupations: the part of their cards, and for one screen whether workers are short, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import places
from careercli.queries.countries import names_in, titles_in
from careercli.queries.faq.question import Context, Question
from careercli.queries.faq.shortage import shortage
from careercli.queries.part import finished, part
from careercli.queries.sources import named_sources
from careercli.record.pages.outlook import OutlookOf, OutlookPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.named import Named
    from careercli.record.card import Card
    from careercli.record.finished import Finished
    from careercli.text.text import Text


def outlook(found: Sequence[Named], t: Text | None = None, *, whole: bool = False) -> Finished:
    """The outlook of each occupation; for a person one screen of it, or the `whole`."""
    answers = [part(named, "outlook") for named in found]
    made = finished(answers, "outlook", t if whole else None)
    if t is None or whole:
        return made
    return made._replace(
        page=OutlookPage([_of(card, named, t) for named, (_, card) in zip(found, answers, strict=True)])
    )


def _of(card: Card, named: Named, t: Text) -> OutlookOf:
    """What one screen shows of an occupation, with the sources of the answer on shortages."""
    country = places.country(named.country)
    answer = shortage(Question(card.record, Context(country=country, regions=titles_in(named.country)), t))
    text, sources = (answer.answer, answer.sources) if answer else ("", [])
    known = {**card.sources, **named_sources(set(sources) - card.sources.keys())}
    return OutlookOf(card._replace(sources=known), country, names_in(named.country, t.lang), text, sources)
