"""`career countries`."""

from typing import Annotated

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, CurrencyOption, PppOption, occupations_or_none
from careercli.errors import UsageError
from careercli.queries.countries import every_country

FIELDS = (
    "country",
    "name",
    "classification",
    "currency",
    "median_job",
    "occupations",
    "with_pay",
    "with_pay_of_group",
    "with_outlook",
    "with_outlook_of_group",
    "pay_years",
)
Words = Annotated[
    list[str] | None,
    occupations_or_none("cli.countries.option.occupations"),
]


def main(
    reader: Reader,
    occupation: Words = None,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    country: CountryOption = None,
) -> Answer:
    """The countries here and how much is known of them; or one occupation in all of them, side by side.

    Examples:

        career countries

        career countries 32120 --currency EUR --ppp

        career countries "registered nurses" --country us --json
    """
    if occupation is not None:
        return _everywhere(occupation, currency, country, reader, ppp=ppp)
    if currency is not None or ppp or country is not None:
        raise UsageError("error.countries.options", "error.countries.options.hint")
    return answer("countries/1", "countries", every_country(reader.rows), fields=FIELDS)


def _everywhere(words: list[str], currency: str | None, country: str | None, reader: Reader, *, ppp: bool) -> Answer:
    from careercli.cli.settings import currency_wanted
    from careercli.queries.everywhere import in_every_country

    money = currency_wanted(currency, ppp=ppp, per=None, common=True)
    assert money is not None  # `common` asks for a money in any case
    named = names.one(words, country)
    return answer("everywhere/2", "everywhere", in_every_country(named, money, reader.page), [named], limit=0)
