"""What a US dollar bought: market rates (Federal Reserve H.10) and price levels (World Bank PPP).

Traps:
- market rates are units of the currency per dollar for every currency, the pound and the euro too,
  which the Federal Reserve itself quotes the other way round
- the euro has its own line, no country: `currency_listed_as` of country.toml names it
- the last market year is not over; `months` says what its mean covers
- the World Bank ends two years earlier, and knows countries by ISO code, the market file by name
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.countries import countries
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.pay import RateRow
from careerdata.series import current, file_of

MARKET_SOURCE, PPP_SOURCE = current("fed-h10"), current("worldbank-ppp")
MARKET = file_of("fed-h10", "rates")
PPP = file_of("worldbank-ppp", "factors")
COLUMNS_MARKET = ("country", "year", "lcu_per_usd_mean", "months")
COLUMNS_PPP = ("Country ID", "Year", "PPP")
FIRST_YEAR = "2015"
DOLLAR = "USD"
CURRENCIES = {country: facts.currency for country, facts in countries().items() if facts.currency != DOLLAR}
NAMES = {country: countries()[country].currency_listed_as or countries()[country].name["en"] for country in CURRENCIES}
IDS = {country.upper(): country for country in CURRENCIES}


def tables(sources: Path) -> list[Table]:
    """money/rates.csv, without the dollar itself."""
    market = [row for line in read_csv(sources / MARKET, COLUMNS_MARKET) for row in _market(line)]
    ppp = [_ppp(line) for line in read_csv(sources / PPP, COLUMNS_PPP) if _wanted(line)]
    _require_all(MARKET, market)
    _require_all(PPP, ppp)
    return [Table("money/rates.csv", [*market, *ppp])]


def _wanted(line: Line) -> bool:
    return line["Country ID"] in IDS and line["Year"] >= FIRST_YEAR


def _market(line: Line) -> Iterator[RateRow]:
    """One row for each of our countries that has the currency."""
    for country in (country for country, name in NAMES.items() if name == line["country"]):
        yield RateRow(
            country=country,
            currency=CURRENCIES[country],
            kind="market",
            year=line["year"],
            per_usd=plain(line["lcu_per_usd_mean"], MARKET.name, line["country"]),
            months=plain(line["months"], MARKET.name, line["country"]),
            source=MARKET_SOURCE,
        )


def _ppp(line: Line) -> RateRow:
    country = IDS[line["Country ID"]]
    return RateRow(
        country=country,
        currency=CURRENCIES[country],
        kind="ppp",
        year=line["Year"],
        per_usd=plain(line["PPP"], PPP.name, line["Country ID"]),
        source=PPP_SOURCE,
    )


def _require_all(path: Path, rows: Sequence[RateRow]) -> None:
    """A country that is gone from the file was renamed, not abolished."""
    if missing := CURRENCIES.keys() - {row.country for row in rows}:
        raise BadData(f"{path.name} has no rates for {', '.join(sorted(missing))}")
