"""Conversions: the latest rate not after the year of the pay, named with its year and kind."""

import pytest

from careercli.catalogue import rates
from careercli.errors import NotFound, UsageError
from careercli.explore.money import conversion


@pytest.mark.parametrize(
    ("country", "currency", "year", "ppp", "factor", "years"),
    [
        ("ca", "USD", 2025, False, 1 / 1.397675, [2025]),
        ("ca", "USD", 2024, False, 1 / 1.369975, [2024]),
        ("ca", "USD", 9999, False, 1 / 1.3774, [2026]),
        ("us", "CAD", 2025, False, 1.397675, [2025]),
        ("ca", "GBP", 2025, False, 0.759067 / 1.397675, [2025]),
        ("us", "USD", 2025, False, 1, []),
        ("ca", "CAD", 2025, False, 1, [2025]),
        ("ca", "USD", 2025, True, 1 / 1.150472, [2024]),
        ("ca", "USD", 2019, True, 1 / 1.21786, [2019]),
        ("ca", "GBP", 2025, True, 0.664153 / 1.150472, [2024]),
    ],
)
def test_factor_and_years(country: str, currency: str, year: int, ppp: bool, factor: float, years: list[int]) -> None:
    found = conversion(country, currency, year, ppp=ppp)
    assert found.factor == pytest.approx(factor)
    assert found.record()["years"] == years
    assert found.record()["kind"] == ("ppp" if ppp else "market")


def test_an_unknown_currency_names_those_there_are() -> None:
    with pytest.raises(UsageError) as caught:
        conversion("ca", "XYZ", 2025, ppp=False)
    assert "USD" in caught.value.hints[0]


def test_no_rate_so_early() -> None:
    with pytest.raises(NotFound, match="No market rate for ca in 2022 or before"):
        conversion("ca", "USD", 2022, ppp=False)


def test_currencies_have_the_dollar_among_them() -> None:
    assert {"USD", "CAD", "GBP", "AUD", "EUR", "SGD"} <= set(rates.currencies())
