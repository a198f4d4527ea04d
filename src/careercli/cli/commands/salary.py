"""`career salary`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.money import rate_sources, wanted
from careercli.cli.numbers import bound
from careercli.cli.options import (
    CountryOption,
    CurrencyOption,
    LimitOption,
    PerOption,
    PppOption,
    RegionOption,
    occupations_or_none,
)
from careercli.errors import UsageError
from careercli.queries import salary
from careercli.queries.converted import rate_keys
from careercli.queries.countries import names_in, places_in
from careercli.queries.country_keys import check_country
from careercli.queries.money import Wanted
from careercli.queries.place import notes_on
from careercli.queries.show import titled
from careercli.queries.sources import basis, named_sources
from careercli.record.plain import plain

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
    "of_group",
    "missing",
)
CONVERTED = ("currency", "period", "p10", "p50", "p90", "kind", "rate")
"""What a table has of the money asked for, after its own fields."""
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
Everywhere = Annotated[
    bool, typer.Option("--everywhere", help="The occupation's counterparts in every country, in one money.")
]


def main(
    occupations: Occupations = None,
    country: CountryOption = None,
    region: RegionOption = None,
    sort: Sort = None,
    minimum: Minimum = None,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
    everywhere: Everywhere = False,
    limit: LimitOption = None,
) -> Answer:
    """Pay of an occupation by experience, percentile, region and year; or the table of a whole country.

    Examples:

        career salary 32120

        career salary 32120 --region ON

        career salary 32120 --currency EUR --ppp --per month

        career salary 32120 --everywhere

        career salary --country CA --sort p50 --min 100000
    """
    if everywhere:
        if limit is not None:
            raise UsageError("`--everywhere` has one line for each country", "Leave out `--limit`.")
        return _everywhere(occupations, country, region or sort or minimum, currency, ppp=ppp, per=per)
    money = wanted(currency, ppp=ppp, per=per)
    if occupations:
        if sort is not None or minimum is not None:
            raise UsageError("`--sort` and `--min` are for a country's table", "Leave out the occupations.")
        return _of(occupations, country, region, money, limit)
    key = check_country(country)
    if key is None:
        raise UsageError(
            "`salary` needs an occupation or a country",
            "`career salary 32120`, or `career salary --country CA`.",
        )
    return _table(key, region, sort or "code", minimum, money, limit)


def _everywhere(
    occupations: list[str] | None,
    country: str | None,
    other: object,
    currency: str | None,
    *,
    ppp: bool,
    per: str | None,
) -> Answer:
    from careercli.cli.everywhere import pay_answer

    if not occupations:
        raise UsageError("`--everywhere` needs an occupation", "`career salary 32120 --everywhere`.")
    if other is not None:
        raise UsageError("`--everywhere` is of whole countries", "Leave out `--region`, `--sort` and `--min`.")
    return pay_answer(names.named(occupations, country), currency, ppp=ppp, per=per)


def _of(
    occupations: list[str], country: str | None, region: str | None, money: Wanted | None, limit: int | None
) -> Answer:
    found = names.named(occupations, country)
    answers = [salary.salary_of(named, region, money) for named in found]
    records = [record for record, _ in answers]
    rates = rate_sources(rate_keys(records))
    unpublished = [told for record in records for told in salary.unpublished(record)]

    def view(t: Any, shown: int | None) -> Any:
        from careercli.pages.joined import joined
        from careercli.pages.salary import page

        pages = [
            page(record, card.sources | rates, card.warnings, t, places_in(record["country"], t.lang), shown)
            for record, card in answers
        ]
        return joined(pages, t)

    used = {entry["source"] for record in records for entry in record["percentiles"]}
    regional = dict(named_sources(used)) | rates
    told = plain(records)
    return Answer(
        "pay/2",
        told if len(told) > 1 else told[0],
        view,
        sources=basis(records, [*(card.sources for _, card in answers), regional]),
        warnings=[*(warning for _, card in answers for warning in card.warnings), *unpublished],
        notes=[*names.notes(found), *notes_on((named.country for named in found), region)],
        limit=limit,
    )


def _table(
    country: str, region: str | None, sort: str, minimum: float | None, money: Wanted | None, limit: int | None
) -> Answer:
    lines = salary.salary_table(country, region, sort, minimum, money)
    key = salary.find_region(country, region) if region else country
    sources = {**named_sources({line["source"] for line in lines}), **rate_sources(rate_keys(lines))}

    def view(t: Any, shown: int | None) -> Any:
        from careercli.pages.listing import pay_table
        from careercli.pages.salary import sorted_by

        remarks = sorted_by(sort, salary.bounded(lines, sort), t)
        return pay_table(titled(lines, t.lang), names_in(country, t.lang)[key], sources, t, shown, remarks)

    whole = lines if minimum is None else salary.salary_table(country, region)
    place = names_in(country)[key]
    warnings = [] if lines else [f"No occupation in {place} answers to that"]
    warnings += salary.doubts(whole, country, place, sort, minimum)
    fields = (*FIELDS, *(f"converted.{name}" for name in CONVERTED)) if money else FIELDS
    notes, told = notes_on([country], region), plain(salary.with_gaps(lines))
    return Answer("pay/2", told, view, fields=fields, sources=sources, warnings=warnings, notes=notes, limit=limit)
