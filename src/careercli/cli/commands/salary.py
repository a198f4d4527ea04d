"""`career salary`."""

from typing import Annotated

import typer

from careercli.cli import completion, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import (
    AllOption,
    CountryOption,
    CurrencyOption,
    LimitOption,
    NetOption,
    PerOption,
    PppOption,
    RealOption,
    RegionOption,
    bound,
    occupations_or_none,
)
from careercli.cli.settings import currency_wanted
from careercli.errors import UsageError
from careercli.queries import salary
from careercli.queries.countries import check_country
from careercli.queries.net import Extras

EVERYWHERE = (
    "id", "country", "title", "quality", "year", "period", "basis", "currency", "p10", "p25", "p50", "p75", "p90",
    "converted.currency", "converted.period", "converted.p10", "converted.p50", "converted.p90", "as_near", "warning",
    "source", "of_group", "missing", "certainty",
)  # fmt: skip
Occupations = Annotated[list[str] | None, occupations_or_none("cli.salary.option.occupations")]
Sort = Annotated[
    str | None,
    typer.Option(
        "--sort",
        metavar="FIELD",
        help="cli.salary.option.sort",
        autocompletion=completion.one_of(salary.SORTS),
    ),
]
Minimum = Annotated[
    float | None,
    bound("--min", "AMOUNT", "cli.salary.option.min"),
]
Everywhere = Annotated[bool, typer.Option("--everywhere", help="cli.salary.option.everywhere")]


def main(
    reader: Reader,
    occupations: Occupations = None,
    country: CountryOption = None,
    region: RegionOption = None,
    sort: Sort = None,
    minimum: Minimum = None,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
    net: NetOption = False,
    real: RealOption = False,
    everywhere: Everywhere = False,
    limit: LimitOption = None,
    whole: AllOption = False,
) -> Answer:
    """Pay of an occupation on one screen: median, spread, places, years; or the table of a whole country.

    Examples:

        career salary 32120

        career salary 32120 --region ON

        career salary welder Houston

        career salary 32120 --all

        career salary 32120 --currency EUR --ppp --per month

        career salary 32120 --everywhere

        career salary us:15-1252 --region us-tx --net

        career salary --country CA --sort p50 --min 100000
    """
    if everywhere:
        if limit is not None:
            raise UsageError("error.salary.everywhere_limit", "error.salary.everywhere_limit.hint")
        other = region or sort or minimum or net or real or None
        return _everywhere(occupations, country, other, currency, ppp=ppp, per=per, reader=reader)
    money, extras = currency_wanted(currency, ppp=ppp, per=per), Extras(net, real)
    if occupations:
        if sort is not None or minimum is not None:
            raise UsageError("error.salary.table_only", "error.salary.table_only.hint")
        found, region = names.named_at(occupations, country, region)
        page = "salary" if whole else "brief.salary"
        pay = salary.salary(found, region, money, reader.page, shown=limit, extras=extras)
        return answer("pay/2", page, pay, found, limit=limit)
    key = check_country(country)
    if key is None:
        raise UsageError("error.salary.needs", "error.salary.needs.hint")
    table = salary.pay_table(key, region, salary.Order(sort or "code", minimum), money, reader.rows, extras)
    return answer("pay/2", "listing:pay_table", table, fields=salary.fields_of(money, extras), limit=limit)


def _everywhere(
    occupations: list[str] | None,
    country: str | None,
    other: object,
    currency: str | None,
    *,
    ppp: bool,
    per: str | None,
    reader: Reader,
) -> Answer:
    from careercli.queries.everywhere import pay_in_every_country

    if not occupations:
        raise UsageError("error.salary.everywhere_needs", "error.salary.everywhere_needs.hint")
    if other is not None:
        raise UsageError("error.salary.everywhere_whole", "error.salary.everywhere_whole.hint")
    found = names.named(occupations, country)
    money = currency_wanted(currency, ppp=ppp, per=per or "year", common=True)
    assert money is not None  # `common` asks for a money in any case
    pay = pay_in_every_country(found, money, reader.rows)
    return answer("pay/2", "everywhere:pay", pay, found, fields=EVERYWHERE, limit=0)
