"""`career list`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.filters import NONE, Bounds, Group, Interest, Level, OnList, Regulated, Route, Wider, filter_of
from careercli.cli.options import CountriesOption, LimitOption, NetOption, PerOption, Place, RealOption, parts
from careercli.errors import UsageError
from careercli.queries import currency as currencies
from careercli.queries.listing import FIELDS as FIELDS  # completion of --fields reads it
from careercli.queries.listing import SORTS, fields_of, occupations_that
from careercli.queries.local import Local
from careercli.queries.net import Extras

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
    fields = fields_of(asked, interest=bool(interest), like=bool(like))
    return answer("occupations/2", "listing", found, fields=fields, limit=limit)
