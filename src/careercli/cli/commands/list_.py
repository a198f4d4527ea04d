"""`career list`."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.answer import Answer
from careercli.cli.numbers import bound
from careercli.cli.options import CountryOption, LimitOption
from careercli.cli.routes import RouteOption, narrowed
from careercli.explore.ai import SORTS as AI_SORTS
from careercli.explore.ai import rated_by
from careercli.explore.listing import SORTS, Filter, doubts, listing
from careercli.explore.official_lists import lists_of
from careercli.explore.show import titled
from careercli.explore.sources import named_sources
from careercli.model.rating import SOURCE as RATING

FIELDS = (
    "id", "country", "code", "title", "level", "group", "pay_median", "currency", "period", "pay_source",
    "employment", "growth_percent", "openings_per_year", "outlook_source", "lists", "pay_derived", "growth_derived",
    "ai_automated", "ai_augmented", "ai_human", "ai_quality", "ai_path",
    "regulated", "rating",
)  # fmt: skip
Amount = float | None
Level = Annotated[
    str | None,
    typer.Option(
        "--level",
        "-l",
        metavar="LEVEL",
        autocompletion=complete.levels,
        help="TEER 0-5 (ca), job zone 1-5 (us), RQF 6+ … (gb), skill level 1-5 (au), requirement level 1-4 (de).",
    ),
]
Group = Annotated[
    str | None,
    typer.Option(
        "--group",
        "-g",
        metavar="CODE",
        autocompletion=complete.groups,
        help="A group of the classification: 3, 321, 29-0000.",
    ),
]
MinPay = Annotated[Amount, bound("--min-pay", "AMOUNT", "Least yearly median in the country's money.")]
MaxPay = Annotated[Amount, bound("--max-pay", "AMOUNT", "Highest yearly median.")]
MinGrowth = Annotated[Amount, bound("--min-growth", "PERCENT", "Least projected growth.")]
MaxGrowth = Annotated[Amount, bound("--max-growth", "PERCENT", "Most projected growth.")]
MinEmployment = Annotated[Amount, bound("--min-employment", "PERSONS", "Least workers.")]
MinAutomated = Annotated[Amount, bound("--min-automated", "PERCENT", "Least automated share.")]
MaxAutomated = Annotated[Amount, bound("--max-automated", "PERCENT", "Most automated share.")]
MinHuman = Annotated[Amount, bound("--min-human", "PERCENT", "Least human share.")]
MinRating = Annotated[
    Amount, bound("--min-rating", "0-10", "Least rating under equal weights (`career rate`), 0 to 10.")
]
OnList = Annotated[
    list[str] | None,
    typer.Option(
        "--on-list",
        metavar="LIST",
        autocompletion=complete.lists,
        help="On an official list: csol, au/osl, blue-card-shortage. Several, or commas between: on any of them.",
    ),
]
Regulated = Annotated[
    bool,
    typer.Option("--regulated", help="Something one must hold to do the work is known. Others are not known here."),
]
Sort = Annotated[
    str,
    typer.Option("--sort", metavar="FIELD", help=f"{', '.join(SORTS)}.", autocompletion=complete.one_of(tuple(SORTS))),
]


def main(
    country: CountryOption = None,
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
    asked = lists_of(on_list) if on_list else []
    named = [entry["list"] for entry in asked] or None
    wanted = Filter(
        country=country, level=level, group=group, min_pay=min_pay, max_pay=max_pay, min_growth=min_growth,
        max_growth=max_growth, min_employment=min_employment, on_list=named, min_automated=min_automated,
        max_automated=max_automated, min_human=min_human, regulated=regulated or None, min_rating=min_rating,
    )  # fmt: skip
    lines, of_routes, told = narrowed(listing(wanted, sort), route)
    about_rating = min_rating is not None or sort == "rating"
    keys = of_routes | {entry["source"] for entry in asked} | _keys(lines, about_rating=about_rating)
    rated = rated_by(line["ai_path"] for line in lines)
    used = {**named_sources(keys), **rated}
    about_ai = sort in AI_SORTS or any(bound is not None for bound in (min_automated, max_automated, min_human))
    asking = (sort, tuple(rated) if about_ai else (), asked, about_rating)
    view = _view(lines, used, asking, regulated=regulated)
    warnings = [*told, *([] if lines else ["No occupation answers to that"]), *doubts(wanted, lines)]
    return Answer("occupations/1", lines, view, fields=FIELDS, sources=used, warnings=warnings, limit=limit)


def _view(lines: Sequence[Any], used: Mapping[str, Any], asking: Sequence[Any], *, regulated: bool) -> Any:
    def view(label: Any, shown: int | None) -> Any:
        from careercli.views.listing import Asked, occupations
        from careercli.views.regulated import regulated as bound

        page = occupations(titled(lines, label.lang), used, label, shown, Asked(*asking))
        return bound(page, lines, label) if regulated else page

    return view


def _keys(lines: Sequence[Any], *, about_rating: bool) -> set[str]:
    """The sources of the lines' figures; of the rating only where it was asked for."""
    found = {key for line in lines for key in (line["pay_source"], line["outlook_source"]) if isinstance(key, str)}
    return found | ({RATING} if lines and about_rating else set())
