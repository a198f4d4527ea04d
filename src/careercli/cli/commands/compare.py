"""`career compare`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, CurrencyOption, Occupations, PerOption, PppOption
from careercli.cli.settings import currency_wanted
from careercli.queries.compare import check_count, comparison


def main(
    reader: Reader,
    occupations: Occupations,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
    country: CountryOption = None,
) -> Answer:
    """Two to six occupations side by side, from any countries; the best value of each row is marked.

    Pay in several currencies is also given in one: the one named or configured, else US dollars at market rates.

    Examples:

        career compare 32120 29-2011

        career compare 32120 29-2011 --currency USD --ppp

        career compare ca:31301 gb:2237 de:81313 --currency EUR --per month

        career compare 21231 21232 21234 --json
    """
    money = currency_wanted(currency, ppp=ppp, per=per)
    found = names.every(occupations, country, check_count)
    return answer("comparison/2", "comparison", comparison(found, money, reader.page), found)
