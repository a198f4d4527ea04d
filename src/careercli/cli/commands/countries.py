"""`career countries`."""

from typing import Annotated, Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, CurrencyOption, PppOption, occupations_or_none
from careercli.errors import UsageError
from careercli.queries.countries import countries

FIELDS = (
    "country",
    "name",
    "classification",
    "currency",
    "occupations",
    "with_pay",
    "with_pay_of_group",
    "with_outlook",
    "with_outlook_of_group",
    "pay_years",
)
Words = Annotated[
    list[str] | None,
    occupations_or_none("A title or code, to see that occupation in every country; none for the countries."),
]


def main(
    occupation: Words = None, currency: CurrencyOption = None, ppp: PppOption = False, country: CountryOption = None
) -> Answer:
    """The countries here and how much is known of them; or one occupation in all of them, side by side.

    Examples:

        career countries

        career countries 32120 --currency EUR --ppp

        career countries "registered nurses" --country us --json
    """
    if occupation is not None:
        return _everywhere(occupation, currency, country, ppp=ppp)
    if currency is not None or ppp or country is not None:
        raise UsageError(
            "`--currency`, `--ppp` and `--country` are for one occupation", "`career countries 32120 --currency EUR`."
        )
    return _countries()


def _countries() -> Answer:
    lines = countries()

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.listing import countries as page

        return page(countries(t.lang), t)

    return Answer("countries/1", lines, view, fields=FIELDS)


def _everywhere(words: list[str], currency: str | None, country: str | None, *, ppp: bool) -> Answer:
    from careercli.cli.money import wanted
    from careercli.queries.everywhere import everywhere, near_titles
    from careercli.queries.sources import basis, named_in, named_sources

    money = wanted(currency, ppp=ppp, per=None, common=True)
    assert money is not None  # `common` asks for a money in any case
    named = names.one(words, country)
    record, _ = everywhere(named, money)
    sources = basis(record, [named_sources(set(named_in(record)))])
    warnings = [line["warning"] for line in record["countries"] if "warning" in line]

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.everywhere import page
        from careercli.queries.choices import lists
        from careercli.queries.show import titles

        known = {line["country"]: line["name"] for line in countries(t.lang)}
        ids = [line["id"] for line in record["countries"] if "id" in line]
        called = titles(ids, t.lang) | near_titles(record["countries"], t.lang)
        return page(record, called, known, dict(lists()), sources, t)

    return Answer("everywhere/1", record, view, sources=sources, warnings=warnings, notes=names.notes([named]), limit=0)
