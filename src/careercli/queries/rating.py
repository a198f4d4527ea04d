"""The rating of an occupation with its working."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas import rating
from careercli.atlas.cards import Card, load_card
from careercli.queries.named import Named
from careercli.queries.sources import named_in, named_sources
from careercli.record.rating import equal

if TYPE_CHECKING:
    from careercli.record.rating import RatingOf
    from careercli.record.source import Source


def rating_of(named: Named) -> tuple[RatingOf, Card]:
    """The overall, its axes with the figures they come from, where it stands, and the page's own rating."""
    card = load_card(named.id)
    record, brief = card.record, card.record["rating"]
    found = {
        "id": record["id"],
        "country": record["country"],
        "code": record["code"],
        "title": record["title"],
        **{key: brief[key] for key in ("overall", "out_of", "coverage")},
        "weights": equal(),
        **rating.working(named.id),
        "page_ratings": [{key: one[key] for key in ("by", "overall", "out_of", "source")} for one in record["ratings"]],
        **{key: brief[key] for key in ("method", "derived", "source")},
    }
    return cast("RatingOf", found), card


def sources_of(records: list[RatingOf]) -> dict[str, Source]:
    """The sources of every figure of the ratings."""
    return named_sources({key for record in records for key in named_in(record)})
