"""What a US dollar bought: market rates (Federal Reserve H.10) and price levels (World Bank PPP).

Traps:
- market rates are units of the currency per dollar for every currency, the pound and the euro too,
  which the Federal Reserve itself quotes the other way round
- the euro has its own line, no country: it is Germany's here
- the last market year is not over; `months` says what its mean covers
- the World Bank ends two years earlier, and knows countries by ISO code, the market file by name
"""

from collections.abc import Sequence
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.pay import RateRow
from careerdata.series import current, file_of

MARKET_SOURCE, PPP_SOURCE = current("fed-h10"), current("worldbank-ppp")
MARKET = file_of("fed-h10", "rates")
PPP = file_of("worldbank-ppp", "factors")
COLUMNS_MARKET = ("country", "year", "lcu_per_usd_mean", "months")
COLUMNS_PPP = ("Country ID", "Year", "PPP")
FIRST_YEAR = "2015"
CURRENCIES = {"ca": "CAD", "gb": "GBP", "au": "AUD", "de": "EUR", "sg": "SGD"}
NAMES = {"Canada": "ca", "United Kingdom": "gb", "Australia": "au", "Euro": "de", "Singapore": "sg"}
IDS = {country.upper(): country for country in CURRENCIES}


def tables(sources: Path) -> list[Table]:
    """money/rates.csv, without the dollar itself."""
    market = [_market(line) for line in read_csv(sources / MARKET, COLUMNS_MARKET) if line["country"] in NAMES]
    ppp = [_ppp(line) for line in read_csv(sources / PPP, COLUMNS_PPP) if _wanted(line)]
    _require_all(MARKET, market)
    _require_all(PPP, ppp)
    return [Table("money/rates.csv", [*market, *ppp])]


def _wanted(line: Line) -> bool:
    return line["Country ID"] in IDS and line["Year"] >= FIRST_YEAR


def _market(line: Line) -> RateRow:
    country = NAMES[line["country"]]
    return RateRow(
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
