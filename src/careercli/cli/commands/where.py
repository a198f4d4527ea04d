"""`career where`."""

from typing import Annotated

import typer

from careercli.cli import completion, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import (
    CountryOption,
    CurrencyOption,
    LimitOption,
    Occupations,
    PerOption,
    PppOption,
    RegionOption,
)
from careercli.cli.settings import currency_wanted
from careercli.errors import UsageError
from careercli.queries import where

By = Annotated[
    str,
    typer.Option(
        "--by", metavar="MEASURE", help="cli.where.option.by", autocompletion=completion.one_of(tuple(where.MEASURES))
    ),
]


def main(
    reader: Reader,
    occupation: Occupations,
    country: CountryOption = None,
    by: By = "pay",
    region: RegionOption = None,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
    limit: LimitOption = None,
) -> Answer:
    """The places for an occupation, ranked: what it pays there, how many jobs there are, where they are concentrated.

    Examples:

        career where us:29-1141

        career where us:15-1252 --by concentration

        career where us:29-2011 --region CA --limit 0

        career where 32120

        career where us:29-1141 --by jobs --json
    """
    found, region = names.named_at(occupation, country, region)
    if len(found) > 1:
        raise UsageError("error.where.one", "error.where.one.hint")
    money = currency_wanted(currency, ppp=ppp, per=per)
    asked = (found[0], by, region, money, reader.rows)
    made = where.where(*asked, limit)
    shown = limit if reader.rows is None else 0
    result = answer("where/1", "brief.where", made, found, fields=where.FIELDS, limit=shown)
    if not reader.folds or limit is not None:
        return result
    # On the web all places are there, folded.
    return result._replace(whole=answer("where/1", "brief.where", where.where(*asked, 0), found, limit=0))
