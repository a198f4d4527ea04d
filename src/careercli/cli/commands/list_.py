"""`career list`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.answer import Answer
from careercli.cli.numbers import amount
from careercli.cli.options import CountryOption, LimitOption
from careercli.explore.listing import SORTS, Filter, listing
from careercli.explore.show import titled
from careercli.explore.sources import named_sources

FIELDS = (
    "id", "country", "code", "title", "level", "group", "pay_median", "currency", "period", "pay_source",
    "employment", "growth_percent", "openings_per_year", "outlook_source", "lists", "pay_derived", "growth_derived",
)  # fmt: skip
Amount = float | None
Level = Annotated[
    str | None,
    typer.Option(
        "--level",
        "-l",
        metavar="LEVEL",
        autocompletion=complete.levels,
        help="TEER 0-5 (Canada), job zone 1-5 (United States).",
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
MinPay = Annotated[
    Amount,
    typer.Option(
        "--min-pay", parser=amount("--min-pay"), metavar="AMOUNT", help="Least yearly median in the country's money."
    ),
]
MaxPay = Annotated[
    Amount, typer.Option("--max-pay", parser=amount("--max-pay"), metavar="AMOUNT", help="Highest yearly median.")
]
MinGrowth = Annotated[
    Amount,
    typer.Option("--min-growth", parser=amount("--min-growth"), metavar="PERCENT", help="Least projected growth."),
]
MaxGrowth = Annotated[
    Amount,
    typer.Option("--max-growth", parser=amount("--max-growth"), metavar="PERCENT", help="Most projected growth."),
]
MinEmployment = Annotated[
    Amount,
    typer.Option("--min-employment", parser=amount("--min-employment"), metavar="PERSONS", help="Least workers."),
]
OnList = Annotated[
    str | None,
    typer.Option(
        "--on-list",
        metavar="LIST",
        autocompletion=complete.lists,
        help="On an official list: express-entry-healthcare.",
    ),
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
    sort: Sort = "code",
    limit: LimitOption = None,
) -> Answer:
    """Every occupation, narrowed by country, level, group, pay, growth, workers or official list.

    Examples:

        career list --country us

        career list --country ca --level 2 --min-pay 80000 --sort growth

        career list --on-list express-entry-stem --json
    """
    wanted = Filter(country, level, group, min_pay, max_pay, min_growth, max_growth, min_employment, on_list)
    lines = listing(wanted, sort)
    keys = {key for line in lines for key in (line["pay_source"], line["outlook_source"]) if isinstance(key, str)}
    used = dict(named_sources(keys))

    def view(label: Any, shown: int | None) -> Any:
        from careercli.views.listing import occupations

        return occupations(titled(lines, label.lang), used, label, shown)

    warnings = [] if lines else ["No occupation answers to that"]
    return Answer("occupations/1", lines, view, fields=FIELDS, sources=used, warnings=warnings, limit=limit)
