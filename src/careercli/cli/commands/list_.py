"""`career list`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.filters import NONE, Bounds, Group, Interest, Level, OnList, Regulated, Route, Wider, filter_of
from careercli.cli.options import CountriesOption, LimitOption, NetOption, PerOption, Place, RealOption, parts
from careercli.errors import UsageError
from careercli.queries import currency as currencies
from careercli.queries.listing import SORTS, occupations_that
from careercli.queries.local import Local
from careercli.queries.net import Extras
from careercli.record.measures import LISTED

HEAD = (
    "id", "country", "code", "title", "level", "group", "pay_median", "currency", "period", "pay_source",
    "employment", "growth_percent", "openings_per_year", "outlook_source", "lists", "pay_derived", "growth_derived",
    "ai_automated", "ai_augmented", "ai_human", "ai_quality", "ai_path",
    "regulated", "rating", "ai_automated_low", "ai_automated_high",
)  # fmt: skip
"""The order tables had first; figures that came later follow."""
GROUPS = {one.key: f"of_group.{one.key}.code" for one in LISTED if one.group}
"""The figures that may be a wider group's, and the column beside each with that group's code."""
FIELDS = (
    *(name for one in HEAD for name in (one, *filter(None, [GROUPS.get(one)]))),
    *(one.key for one in LISTED if one.key not in HEAD),
    "of_group",
    "missing",
)
OF_SUBJECTS = ("like", "liked_by")
"""Fields of a list that is narrowed to subjects."""
OF_INTEREST = ("interests", "interests_from")
"""Fields of a list that is narrowed to interests."""
Like = Annotated[str | None, typer.Option("--like", metavar="SUBJECT,SUBJECT", help="cli.list.option.like")]
Sort = Annotated[
    str | None,
    typer.Option(
        "--sort", metavar="FIELD", help="cli.list.option.sort", autocompletion=completion.one_of(tuple(SORTS))
    ),
]


def main(
    reader: Reader,
    country: CountriesOption = None,
    level: Level = None,
    group: Group = None,
    bounds: Bounds = NONE,
    on_list: OnList = None,
    route: Route = None,
    regulated: Regulated = False,
    wider: Wider = False,
    interest: Interest = None,
    like: Like = None,
    sort: Sort = None,
    limit: LimitOption = None,
    place: Place = None,
    net: NetOption = False,
    real: RealOption = False,
    per: PerOption = None,
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

        career list --country ca --interest investigative,social --sort interest

        career list --country ca --like biology,animals

        career list --in us-tx --sort pay --net
    """
    wanted, official = filter_of(
        on_list, bounds, regulated=regulated, wider=wider, country=country, level=level, group=group, interest=interest
    )
    subjects = parts(like) or []
    if like is not None and not subjects:
        raise UsageError("error.usage.no_value", option="--like")
    currencies.wanted(None, per=per)
    asked = Local(place, Extras(net, real, steps=False), per)
    found = occupations_that(wanted, official, route, sort, reader.rows, subjects, asked)
    fields = (*fields_of(asked), *(OF_INTEREST if interest else ()), *(OF_SUBJECTS if like else ()))
    return answer("occupations/2", "listing", found, fields=fields, limit=limit)


def fields_of(asked: Local) -> tuple[str, ...]:
    """The columns of rows, with those of what is asked for besides."""
    more = {"region": asked.place, "net": asked.extras.net, "real": asked.extras.real}
    by = ("converted.period", "converted.p50") if asked.per else ()
    return (*FIELDS[:-2], *(name for name, given in more.items() if given), *by, *FIELDS[-2:])
