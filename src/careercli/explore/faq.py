"""Questions people ask of an occupation: its record, what stands beside it, and the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.catalogue import cards, links, places, similar, visas
from careercli.explore.systems import today
from careercli.model.faq import faq, unanswered
from careercli.model.faq_words import Around, Words, is_told
from careercli.model.figure import amount_or_none

if TYPE_CHECKING:
    from careercli.catalogue.cards import Card
    from careercli.catalogue.links import Candidate
    from careercli.explore.naming import Named
    from careercli.model.faq import FaqOf
    from careercli.model.occupation import Occupation, Question

NEAREST = 10
"""Among how many of the nearest occupations better paid ones are looked for."""


def answered(record: Occupation) -> tuple[list[Question], Around]:
    """The answers in English as of today, and what they look at beside the record, for views to compose them anew."""
    around = around_of(record)
    return faq(record, around, today(), Words()), around


def faq_of(named: Named) -> tuple[FaqOf, Card, Around]:
    """The questions the data of an occupation answers."""
    card = cards.load_card(named.id)
    found, around = answered(card.record)
    record: FaqOf = {
        "id": named.id,
        "title": card.record["title"],
        "faq": found,
        "left_out": unanswered(card.record, around),
    }
    return record, card, around


def around_of(record: Occupation) -> Around:
    """Near work that pays more, the best counterpart of every other country, and what routes ask for."""
    near = [key for key, _ in similar.near(record["id"])[:NEAREST]]
    best = _best_abroad(record)
    lines = similar.lines([record["id"], *near, *best])
    own = amount_or_none(lines[record["id"]]["pay_median"])
    paid = [lines[key] for key in near if _pays_more(lines[key]["pay_median"], own)]
    abroad = [{**lines[key], "quality": best[key]} for key in best if is_told(lines[key]["pay_median"])]
    return Around(paid, abroad, _asks(record["country"]))


def _pays_more(median: Any, own: float | None) -> bool:
    amount = amount_or_none(median)
    return own is not None and amount is not None and amount > own


def _best_abroad(record: Occupation) -> dict[str, str]:
    """The best counterpart in each other country and its quality, in the countries' order."""
    order = [place["country"] for place in places.countries()]
    found: dict[str, Candidate] = {}
    for one in links.candidates(record["id"]):
        found.setdefault(one.id.partition(":")[0], one)
    return {found[key].id: found[key].quality for key in order if key in found}


def _asks(country: str) -> dict[str, list[str]]:
    book = visas.book(country)
    return {f"{country}/{route['key']}": route["asks"] for route in book.get("routes", []) if route.get("asks")}
