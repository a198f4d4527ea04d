"""Market and purchasing-power rates."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.links.money_rates import MARKET, PPP, tables


def rates(folder: Path = SLICES) -> dict[tuple[str, ...], dict[str, str]]:
    (table,) = tables(folder)
    assert table.path == "money/rates.csv"
    return {row.key(): row.model_dump() for row in table.rows}


@pytest.mark.parametrize(
    ("country", "currency", "year", "per_usd", "months"),
    [
        ("ca", "CAD", "2025", "1.397675", "12"),
        ("ca", "CAD", "2026", "1.3774", "6"),
        ("gb", "GBP", "2025", "0.759067", "12"),
        ("de", "EUR", "2026", "0.856983", "6"),
        ("sg", "SGD", "2025", "1.306867", "12"),
        ("au", "AUD", "2026", "1.42305", "6"),
    ],
)
def test_market_rates_with_their_months(*, country: str, currency: str, year: str, per_usd: str, months: str) -> None:
    row = rates()[country, "market", year]
    assert (row["currency"], row["per_usd"], row["months"]) == (currency, per_usd, months)
    assert row["source"] == "fed-h10-2026"


@pytest.mark.parametrize(
    ("country", "year", "per_usd"),
    [("ca", "2024", "1.150472"), ("de", "2015", "0.778122"), ("sg", "2024", "0.804049648989492")],
)
def test_ppp_rates_keep_every_digit(country: str, year: str, per_usd: str) -> None:
    row = rates()[country, "ppp", year]
    assert (row["per_usd"], row["months"], row["source"]) == (per_usd, "", "worldbank-ppp-2024")


def test_other_countries_and_the_dollar_stay_out() -> None:
    assert {country for country, _, _ in rates()} == {"au", "ca", "de", "gb", "sg"}


@pytest.mark.parametrize(
    ("file", "old"), [(MARKET, "lcu_per_usd_mean"), (MARKET, "months"), (PPP, "Country ID"), (PPP, "PPP")]
)
def test_a_renamed_column_is_named(altered: Altered, file: Path, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        rates(altered(file, old, f"x{old}"))


def test_a_country_gone_from_the_file_stops(altered: Altered) -> None:
    folder = altered(MARKET, "Singapore,2025", "Singapura,2025")
    path = folder / MARKET
    path.write_text(path.read_text().replace("Singapore", "Singapura"))
    with pytest.raises(BadData, match="no rates for sg"):
        rates(folder)


def test_words_for_a_rate_stop(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"`CA`: `\.\.` is not a number"):
        rates(altered(PPP, "1.150472", ".."))
