"""What a reader asks of an occupation first, for one screen: the card, today's routes, the licence in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import cards, links, places, visas
from careercli.queries.countries import names_in
from careercli.queries.currency import with_conversions
from careercli.queries.faq.licence import licence_of
from careercli.queries.fit import counterpart, fit_of
from careercli.queries.net import extra_keys, pay_with_extras
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import today
from careercli.queries.visas import routes_on
from careercli.record.finished import Finished
from careercli.record.pages.brief import Brief, BriefPage
from careercli.record.similar import ACTIVITIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from careercli.queries.currency import Wanted
    from careercli.queries.named import Named
    from careercli.queries.net import Extras
    from careercli.record.card import Card
    from careercli.record.occupation import Occupation, Work
    from careercli.text.text import Text

NAMED_REGIONS = 4
"""Regions an answer spells out; of more the letters stand."""


def brief(found: Sequence[Named], t: Text, wanted: Wanted | None = None, extras: Extras | None = None) -> Finished:
    """The one-screen page of each occupation; `wanted` adds its pay in that money. Raises NotFound without a rate."""
    shown = [_brief_of(named, t, wanted, extras) for named in found]
    return Finished(
        None,
        BriefPage(shown),
        {key: source for one in shown for key, source in one.card.sources.items()},
        [warning for one in shown for warning in one.card.warnings],
    )


def _brief_of(named: Named, t: Text, wanted: Wanted | None, extras: Extras | None) -> Brief:
    card = cards.load_card(named.id)
    record: Occupation = {**card.record, "fit": fit_of(card.record, t)}
    if wanted is not None:
        record = {**record, "pay": with_conversions(record["pay"], record["country"], wanted)}
    if extras is not None:
        record = {**record, "pay": pay_with_extras(record["pay"], record["country"], extras, wanted)}
    country, key = places.country(record["country"]), record["country"]
    book = visas.book(key)
    routes = routes_on(record, book, today())
    asks = {f"{key}/{route['key']}": route.get("asks", ()) for route in book["routes"]}
    said = licence_of(record, t, spelled=NAMED_REGIONS)
    work, tasks_of = _work(record)
    tasks = [task["title"].rstrip(".") for task in work["activities"]]
    origin = work.get("source", "")
    added = set(named_in([record["fit"], record["pay"], routes])) | {
        *said[1],
        *filter(None, [origin]),
        *extra_keys(record["pay"]["percentiles"]),
    }
    sources = {**card.sources, **named_sources(added - card.sources.keys())}
    whole: Card = card._replace(record=record, sources=sources)
    short = dict(_shortened(book["routes"]))
    regions, abroad = names_in(key, t.lang), _abroad(record)
    return Brief(whole, routes, asks, short, country, regions, tasks, tasks_of, origin, said[0], said[1], abroad)


def _work(record: Occupation) -> tuple[Work, str]:
    """What people do at work; where neither we nor the country's publisher describe it, that of the best counterpart
    whose country has it, and its id."""
    if record["work"]["activities"] or "what" in record or "dropped" in record:
        return record["work"], ""
    found = counterpart(record, ACTIVITIES)
    if found is None:
        return record["work"], ""
    return found["work"], found["id"]


def _shortened(routes: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """The names and notices of routes that have a short form, with it."""
    for route in routes:
        if "short" in route:
            yield route["name"], route["short"]
        yield from ((note["says"], note["short"]) for note in route["notes"] if "short" in note)


def _abroad(record: Occupation) -> str:
    """The best counterpart in another country: one the editors chose, else the best match."""
    chosen = [entry for entry in record["related"] if not entry.startswith(record["country"])]
    best = max(links.candidates(record["id"]), key=lambda one: one.score, default=None)
    return chosen[0] if chosen else best.id if best else ""
