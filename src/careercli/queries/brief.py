"""What a reader asks of an occupation first, for one screen: the card, today's routes, the licence in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import cards, links, places, visas
from careercli.queries.countries import names_in
from careercli.queries.currency import with_conversions
from careercli.queries.faq.licence import licence
from careercli.queries.faq.question import Context, Question
from careercli.queries.fit import fit_of
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import today
from careercli.queries.visas import routes_on
from careercli.record.finished import Finished
from careercli.record.pages.brief import Brief, BriefPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.currency import Wanted
    from careercli.queries.named import Named
    from careercli.record.card import Card
    from careercli.record.occupation import Occupation
    from careercli.text.text import Text


def brief(found: Sequence[Named], t: Text, wanted: Wanted | None = None) -> Finished:
    """The one-screen page of each occupation; `wanted` adds its pay in that money. Raises NotFound without a rate."""
    shown = [_brief_of(named, t, wanted) for named in found]
    return Finished(
        None,
        BriefPage(shown),
        {key: source for one in shown for key, source in one.card.sources.items()},
        [warning for one in shown for warning in one.card.warnings],
    )


def _brief_of(named: Named, t: Text, wanted: Wanted | None) -> Brief:
    card = cards.load_card(named.id)
    record: Occupation = {**card.record, "fit": fit_of(card.record, t)}
    if wanted is not None:
        record = {**record, "pay": with_conversions(record["pay"], record["country"], wanted)}
    country, key = places.country(record["country"]), record["country"]
    book = visas.book(key)
    routes = routes_on(record, book, today())
    asks = {f"{key}/{route['key']}": route.get("asks", ()) for route in book["routes"]}
    answer = licence(Question(record, Context(country=country, regions=_regions(key)), t))
    said = (answer.answer, answer.sources) if answer else ("", [])
    added = set(named_in([record["fit"], record["pay"], routes, said[1]])) | set(said[1])
    sources = {**card.sources, **named_sources(added - card.sources.keys())}
    whole: Card = card._replace(record=record, sources=sources)
    return Brief(whole, routes, asks, country, names_in(key, t.lang), said[0], said[1], _abroad(record))


def _regions(country: str) -> dict[str, dict[str, str]]:
    named = places.regions(country).items()
    return {key: {"en": one.name_en, **({"fr": one.name_fr} if one.name_fr else {})} for key, one in named}


def _abroad(record: Occupation) -> str:
    """The best counterpart in another country: one the editors chose, else the best match."""
    chosen = [entry for entry in record["related"] if not entry.startswith(record["country"])]
    best = max(links.candidates(record["id"]), key=lambda one: one.score, default=None)
    return chosen[0] if chosen else best.id if best else ""
