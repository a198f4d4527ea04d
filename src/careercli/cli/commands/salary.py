"""`career salary`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.basis import basis
from careercli.cli.numbers import bound
from careercli.cli.options import CountryOption, LimitOption, RegionOption, occupations_or_none
from careercli.errors import UsageError
from careercli.explore import salary
from careercli.explore.countries import names_in, places_in
from careercli.explore.naming import check_country
from careercli.explore.show import titled
from careercli.explore.sources import named_sources

FIELDS = (
    "id",
    "country",
    "code",
    "title",
    "level",
    "region",
    "year",
    "currency",
    "period",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "source",
)
Occupations = Annotated[list[str] | None, occupations_or_none("A code, id or title; none for a country's whole table.")]
Sort = Annotated[
    str | None,
    typer.Option(
        "--sort",
        metavar="FIELD",
        help="code, title, p10, p50 or p90 (highest first).",
        autocompletion=complete.one_of(salary.SORTS),
    ),
]
Minimum = Annotated[
    float | None,
    bound("--min", "AMOUNT", "Least yearly median, in the country's money."),
]


def main(
    occupations: Occupations = None,
    country: CountryOption = None,
    region: RegionOption = None,
    sort: Sort = None,
    minimum: Minimum = None,
    limit: LimitOption = None,
) -> Answer:
    """Pay of an occupation by experience, percentile, region and year; or the table of a whole country.

    Examples:

        career salary 32120

        career salary 32120 --region ON

        career salary --country CA --sort p50 --min 100000
    """
    if occupations:
        if sort is not None or minimum is not None:
            raise UsageError("`--sort` and `--min` are for a country's table", "Leave out the occupations.")
        return _of(occupations, country, region, limit)
    key = check_country(country)
    if key is None:
        raise UsageError(
            "`salary` needs an occupation or a country",
            "`career salary 32120`, or `career salary --country CA`.",
        )
    return _table(key, region, sort or "code", minimum, limit)


def _of(occupations: list[str], country: str | None, region: str | None, limit: int | None) -> Answer:
    found = names.named(occupations, country)
    answers = [salary.salary_of(named, region) for named in found]
    records = [record for record, _ in answers]

    def view(label: Any, shown: int | None) -> Any:
        from careercli.cli.pages import joined
        from careercli.views.salary import page

        pages = [
            page(record, card.sources, card.warnings, label, places_in(record["country"], label.lang), shown)
            for record, card in answers
        ]
        return joined(pages, label)

    used = {entry["source"] for record in records for entry in record["percentiles"]}
    regional = dict(named_sources(used))
    return Answer(
        "pay/1",
        records if len(records) > 1 else records[0],
        view,
        sources=basis(records, [*(card.sources for _, card in answers), regional]),
        warnings=[warning for _, card in answers for warning in card.warnings],
        notes=names.notes(found),
        limit=limit,
    )


def _table(country: str, region: str | None, sort: str, minimum: float | None, limit: int | None) -> Answer:
    lines = salary.salary_table(country, region, sort, minimum)
    key = salary.find_region(country, region) if region else country
    used = dict(named_sources({line["source"] for line in lines}))

    def view(label: Any, shown: int | None) -> Any:
        from careercli.views.listing import pay_table

        return pay_table(titled(lines, label.lang), names_in(country, label.lang)[key], used, label, shown)

    warnings = [] if lines else [f"No occupation in {names_in(country)[key]} answers to that"]
    return Answer("pay/1", lines, view, fields=FIELDS, sources=used, warnings=warnings, limit=limit)
