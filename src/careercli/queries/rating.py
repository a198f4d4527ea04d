"""The rating of an occupation with its working."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas import rating
from careercli.atlas.cards import Card, load_card
from careercli.queries.named import Named
from careercli.queries.sources import named_in, named_sources
from careercli.record.finished import Finished
from careercli.record.rating import equal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.rating import RatingOf
    from careercli.text.text import Text


def ratings(found: Sequence[Named], t: Text | None = None, *, explain: bool = False) -> Finished:
    """The rating of each occupation; for a person the page, with the working where it is asked for."""
    answers = [rating_of(named) for named in found]
    records = [record for record, _ in answers]
    sources = named_sources({key for record in records for key in named_in(record)})
    page = None
    if t:
        from careercli.queries.countries import country_names
        from careercli.record.pages.rating import RatingPage

        shown = [(record, card.warnings) for record, card in answers]
        page = RatingPage(shown, dict(country_names(t.lang)), sources, explain)
    return Finished(
        records if len(records) > 1 else records[0],
        page,
        sources,
        [warning for _, card in answers for warning in card.warnings],
    )


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
