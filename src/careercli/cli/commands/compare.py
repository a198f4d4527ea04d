"""`career compare`."""

from typing import Any, cast

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.money import rate_sources, wanted
from careercli.cli.options import CountryOption, CurrencyOption, Occupations, PerOption, PppOption
from careercli.queries.compare import compare
from careercli.queries.countries import names_in
from careercli.queries.show import titled
from careercli.queries.sources import basis
from careercli.record.plain import plain_values


def main(
    occupations: Occupations,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
    country: CountryOption = None,
) -> Answer:
    """Two to six occupations side by side, from any countries; the best value of each row is marked.

    Pay in several moneys is also told in one: the one asked for or configured, else US dollars at market rates.

    Examples:

        career compare 32120 29-2011

        career compare 32120 29-2011 --currency USD --ppp

        career compare ca:31301 gb:2237 de:81313 --currency EUR --per month

        career compare 21231 21232 21234 --json
    """
    money = wanted(currency, ppp=ppp, per=per)
    found = names.every(occupations, country)
    record, cards = compare(found, money)
    used = {key for rate in record.get("rates", []) for key in cast("list[str]", rate["sources"])}
    medians = {median["source"] for median in record["country_medians"]}
    sources = basis(record, [*(card.sources for card in cards), rate_sources(used | medians)])
    warnings = [warning for card in cards for warning in card.warnings]

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.comparison import page

        occupations = titled(record["occupations"], t.lang)
        keys = {entry["country"] for entry in occupations}
        countries = {key: names_in(key, t.lang)[key] for key in keys}
        return page({**record, "occupations": occupations}, sources, warnings, t, countries)

    keys = [entry["id"] for entry in record["occupations"]]
    told = {**record, "rows": [plain_values(row, keys) for row in record["rows"]]}
    return Answer("comparison/2", told, view, sources=sources, warnings=warnings, notes=names.notes(found))
