"""The questions of an occupation and what answers look at besides its record: routes, similar work, its country."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from careercli.atlas import cards, links, places, similar
from careercli.queries import systems
from careercli.queries.countries import titles_in
from careercli.queries.faq import answers
from careercli.queries.faq.better_paid import better_paid
from careercli.queries.faq.neighbour import Neighbour, neighbour
from careercli.queries.faq.question import Context
from careercli.queries.faq.routes import closed_posts, not_covered, routes_of
from careercli.queries.fit import fit_of
from careercli.queries.similar import carries, work_of
from careercli.queries.sources import named_in, named_sources
from careercli.record.faq import MOST, FaqPage
from careercli.record.figure import lowest_or_none
from careercli.record.finished import Finished
from careercli.text.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careercli.atlas.cards import Card
    from careercli.atlas.links import Candidate
    from careercli.queries.named import Named
    from careercli.record.faq import FaqOf
    from careercli.record.occupation import FaqEntry, Occupation
    from careercli.text.text import Text

NEAREST = 10
"""Among how many of the most similar occupations better paid ones are looked for."""
NAMED = 3
"""How many of them an answer names."""


def answered(record: Occupation, t: Text | None = None) -> list[FaqEntry]:
    """The first answers as of today, in English unless a reader's words are given."""
    return answers.faq(record, context_of(record), t or text())


def faq(found: Sequence[Named], most: int | None = MOST, t: Text | None = None) -> Finished:
    """The questions the data of each occupation answers, at the most `most` (None: all)."""
    answered = [_faq_of(named, most, t) for named in found]
    records = [record for record, _ in answered]
    used = [dict(named_sources(set(named_in(record)))) for record in records]
    shown = [(card, sources, record) for (record, card), sources in zip(answered, used, strict=True)]
    return Finished(
        records if len(records) > 1 else records[0],
        FaqPage(shown) if t else None,
        {key: source for sources in used for key, source in sources.items()},
        [warning for _, card in answered for warning in card.warnings],
    )


def _faq_of(named: Named, most: int | None, t: Text | None) -> tuple[FaqOf, Card]:
    """The answers in English, as programs read them, and the card with those in the reader's language."""
    card = cards.load_card(named.id)
    context = context_of(card.record)
    every = answers.faq(card.record, context, text(), None)
    ours = sum("key" in entry for entry in every)
    beyond = 0 if most is None else max(0, ours - most)
    record: FaqOf = {
        "id": named.id,
        "title": card.record["title"],
        "faq": every[: len(every) - beyond],
        "left_out": len(answers.QUESTIONS) - ours,
        "not_shown": beyond,
    }
    shown = record["faq"] if t is None or t.lang == "en" else answers.faq(card.record, context, t, most)
    return record, card._replace(record={**card.record, "faq": shown})


def context_of(record: Occupation) -> Context:
    """What answers look at besides the record, as of today."""
    load = cache(lambda key: cards.load_card(key).record)
    scores = dict(similar.scores(record["id"])[:NEAREST])
    day, country = systems.today(), record["country"]
    routes, ended = routes_of(record, day)
    return Context(
        day,
        routes,
        ended,
        not_covered(country),
        _with_shares(record, better_paid(record, scores, load), load),
        [neighbour(load(key), score=scores[key]) for key in list(scores)[:NAMED]],
        _abroad(record, load),
        places.country(country),
        titles_in(country),
        fit_of(record),
        closed_posts(record),
    )


def _with_shares(record: Occupation, found: list[Neighbour], load: Callable[[str], Occupation]) -> list[Neighbour]:
    """With how much of the work there is done here."""
    if not found:
        return []
    mine = work_of(record)
    shared = [carries(mine, work_of(load(one.id))) for one in found]
    return [one._replace(shares=(both["shared"], both["there"])) for one, both in zip(found, shared, strict=True)]


def _abroad(record: Occupation, load: Callable[[str], Occupation]) -> list[Neighbour]:
    """The best counterpart in each other country that has a median, in the countries' order."""
    order = [place["country"] for place in places.countries()]
    found: dict[str, Candidate] = {}
    for one in links.candidates(record["id"]):
        found.setdefault(one.id.partition(":")[0], one)
    lines = [
        neighbour(load(found[key].id), found[key].quality, certainty=found[key].certainty)
        for key in order
        if key in found
    ]
    return [one for one in lines if lowest_or_none(one.pay) is not None]
