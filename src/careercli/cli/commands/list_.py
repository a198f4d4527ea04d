"""`career list`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.answer import Answer
from careercli.cli.filters import (
    Group,
    Level,
    MaxAutomated,
    MaxGrowth,
    MaxPay,
    MinAutomated,
    MinEmployment,
    MinGrowth,
    MinHuman,
    MinPay,
    MinRating,
    OnList,
    Regulated,
    Wider,
    filter_of,
)
from careercli.cli.options import CountriesOption, LimitOption
from careercli.cli.routes import RouteOption, narrowed
from careercli.queries.ai import SORTS as AI_SORTS
from careercli.queries.ai import rated_by
from careercli.queries.listing import SORTS, doubts, listing
from careercli.queries.show import titled
from careercli.queries.sources import named_sources
from careercli.record.plain import plain
from careercli.record.rating import SOURCE as RATING

if TYPE_CHECKING:
    from careercli.output.document import Document
    from careercli.record.listing import OfficialList
    from careercli.record.source import Source
    from careercli.text.text import Text

FIELDS = (
    "id", "country", "code", "title", "level", "group", "pay_median", "currency", "period", "pay_source",
    "employment", "growth_percent", "openings_per_year", "outlook_source", "lists", "pay_derived", "growth_derived",
    "ai_automated", "ai_augmented", "ai_human", "ai_quality", "ai_path",
    "regulated", "rating", "ai_automated_low", "ai_automated_high", "of_group", "missing",
)  # fmt: skip
Sort = Annotated[
    str,
    typer.Option("--sort", metavar="FIELD", help=f"{', '.join(SORTS)}.", autocompletion=complete.one_of(tuple(SORTS))),
]


def main(
    country: CountriesOption = None,
    level: Level = None,
    group: Group = None,
    min_pay: MinPay = None,
    max_pay: MaxPay = None,
    min_growth: MinGrowth = None,
    max_growth: MaxGrowth = None,
    min_employment: MinEmployment = None,
    on_list: OnList = None,
    route: RouteOption = None,
    min_automated: MinAutomated = None,
    max_automated: MaxAutomated = None,
    min_human: MinHuman = None,
    min_rating: MinRating = None,
    regulated: Regulated = False,
    wider: Wider = False,
    sort: Sort = "code",
    limit: LimitOption = None,
) -> Answer:
    """Occupations, narrowed by country, level, group, pay, growth, AI shares, official list, visa route, rating.

    Examples:

        career list --country us

        career list --country ca --level 2 --min-pay 80000 --sort growth

        career list --on-list csol --sort growth

        career list --on-list express-entry-stem --json

        career list --route ca/express-entry-healthcare --sort pay

        career list --country us --min-human 60 --sort human

        career list --country ca --regulated --level 2

        career list --country ca --min-rating 6 --sort rating
    """
    wanted, asked = filter_of(
        on_list, country=country, level=level, group=group, min_pay=min_pay, max_pay=max_pay, min_growth=min_growth,
        max_growth=max_growth, min_employment=min_employment, min_automated=min_automated,
        max_automated=max_automated, min_human=min_human, regulated=regulated, min_rating=min_rating,
        wider=wider or None,
    )  # fmt: skip
    lines, of_routes, told = narrowed(listing(wanted, sort), route)
    about_rating = min_rating is not None or sort == "rating"
    keys = of_routes | {entry["source"] for entry in asked} | _keys(lines, about_rating=about_rating)
    rated = rated_by(line["ai_path"] for line in lines)
    used = {**named_sources(keys), **rated}
    about_ai = sort in AI_SORTS or any(bound is not None for bound in (min_automated, max_automated, min_human))
    labels = tuple(rated) if about_ai else ()
    view = _view(lines, used, (sort, labels, asked), about_rating=about_rating, regulated=regulated)
    warnings = [*told, *([] if lines else ["No occupation answers to that"]), *doubts(wanted, lines)]
    return Answer("occupations/2", plain(lines), view, fields=FIELDS, sources=used, warnings=warnings, limit=limit)


def _view(
    lines: Sequence[Any],
    used: Mapping[str, Source],
    asked: tuple[str, tuple[str, ...], Sequence[OfficialList]],
    *,
    about_rating: bool,
    regulated: bool,
) -> Callable[[Text, int | None], Document]:
    """`asked`: the order, the sources of AI shares where they matter, the official lists."""

    def view(t: Text, shown: int | None) -> Document:
        from careercli.pages.listing import Asked, occupations
        from careercli.pages.regulated import regulated as bound

        page = occupations(titled(lines, t.lang), used, t, shown, Asked(*asked, about_rating))
        return bound(page, lines, t) if regulated else page

    return view


def _keys(lines: Sequence[Any], *, about_rating: bool) -> set[str]:
    """The sources of the lines' figures; of the rating only where it was asked for."""
    found = {key for line in lines for key in (line["pay_source"], line["outlook_source"]) if isinstance(key, str)}
    return found | ({RATING} if lines and about_rating else set())
