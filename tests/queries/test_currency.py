"""Conversions: the latest rate not after the year of the pay, named with its year and kind."""

from typing import Any

import pytest

from careercli.atlas import rates
from careercli.atlas.rates import Rate
from careercli.errors import NotFound, UsageError
from careercli.queries.currency import Conversion, Wanted, conversion, terms, wanted


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
    with pytest.raises(NotFound) as caught:
        conversion("ca", "XYZ", 2025, ppp=False)
    assert "USD" in caught.value.hints[0]


def test_no_rate_so_early() -> None:
    with pytest.raises(NotFound, match="No market rate for ca in 2022 or before"):
        conversion("ca", "USD", 2022, ppp=False)


def test_currencies_have_the_dollar_among_them() -> None:
    assert {"USD", "CAD", "GBP", "AUD", "EUR", "SGD"} <= set(rates.currencies())


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, None),
        ({"ppp": True}, Wanted("USD", True, None)),
        ({"currency": " eur "}, Wanted("EUR", False, None)),
        ({"currency": "cad", "ppp": True, "per": "hour"}, Wanted("CAD", True, "hour")),
        ({"per": "week"}, Wanted(None, False, "week")),
    ],
)
def test_what_is_wanted(asked: dict[str, Any], found: Wanted | None) -> None:
    assert wanted(asked.pop("currency", None), **asked) == found


@pytest.mark.parametrize(
    ("asked", "told", "hint"),
    [
        ({"currency": "XYZ"}, "No exchange rates for `XYZ`", "AUD, CAD, EUR, GBP, SGD, USD"),
        ({"currency": "[red]"}, "No exchange rates for `[RED]`", "USD"),
        ({"currency": "USD", "per": "day"}, "No period `day`", "hour, week, month, year"),
    ],
)
def test_what_cannot_be_wanted_names_what_can(asked: dict[str, Any], told: str, hint: str) -> None:
    with pytest.raises((NotFound, UsageError)) as caught:
        wanted(asked.pop("currency"), **asked)
    assert (caught.value.message, hint in caught.value.hints[0]) == (told, True)


@pytest.mark.parametrize(
    ("asked", "country", "year", "period", "amount", "told", "hours"),
    [
        (Wanted("USD"), "ca", 2025, "hour", 39, round(39 / 1.397675, 2), None),
        (Wanted("USD", per="year"), "ca", 2025, "hour", 39, round(39 * 2080 / 1.397675), 2080),
        (Wanted("CAD", per="month"), "ca", 2025, "hour", 39, 6760, 2080),
        (Wanted(None, per="hour"), "gb", 2025, "year", 46990, round(46990 / 1950, 2), 1950),
        (Wanted(None, per="year"), "au", 2025, "week", 2192, 2192 * 52, None),
        (Wanted("EUR", per="week"), "de", 2023, "month", 5200, 1200.0, None),
        (Wanted("USD", True, "hour"), "sg", 2024, "month", 6000, round(6000 * 12 / 2080 / 0.804049648989492, 2), 2080),
        (Wanted("GBP"), "gb", 2025, "year", 46990, 46990, None),
    ],
)
def test_amounts(
    asked: Wanted, country: str, year: int, period: str, amount: float, told: float, hours: int | None
) -> None:
    found = terms(asked, country, year, period)
    assert (found.convert(amount), found.hours) == (told, hours)
    assert found.record().get("hours_per_year") == hours


def test_a_bound_stays_one_and_a_gap_keeps_its_reason() -> None:
    found = terms(Wanted("USD"), "de", 2023, "month")
    assert found.convert({"at_least": 7100}) == {"at_least": round(7100 / 0.924625)}
    assert found.convert({"missing": "suppressed"}) == {"missing": "suppressed"}


def test_nothing_changed_is_not_derived_and_not_rounded() -> None:
    found = terms(Wanted("GBP"), "gb", 2025, "year")
    assert found.convert(35425.5) == 35425.5
    record = found.record()
    assert (record["derived"], record["kind"], record["rate"], record["rate_years"]) == (False, "none", 1, [])


def test_purchasing_power_of_an_earlier_year_is_said() -> None:
    record = terms(Wanted("USD", True), "ca", 2025, "hour").record()
    assert (record["rate_years"], record["pay_year"], record["kind"]) == ([2024], 2025, "ppp")
    assert record["sources"] == ["worldbank-ppp-2024"]


def test_two_rates_are_of_one_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one country's latest rate is older, the other's of that year goes with it."""
    known = rates.rate_or_none
    monkeypatch.setattr(
        rates, "rate_or_none", lambda cc, kind, year: known(cc, kind, min(year, 2024) if cc == "ca" else year)
    )
    assert conversion("gb", "CAD", 2025, ppp=False).record()["years"] == [2024]


def test_a_year_before_every_rate_names_the_years_there_are() -> None:
    with pytest.raises(NotFound) as caught:
        terms(Wanted("USD"), "de", 2012, "month")
    assert "2023, 2024, 2025, 2026" in caught.value.hints[0]


def test_an_unknown_country() -> None:
    with pytest.raises(NotFound, match="No country `zz`"):
        terms(Wanted("USD"), "zz", 2025, "year")


def test_only_the_steps_there_are_stand_beside() -> None:
    found = terms(Wanted("USD"), "ca", 2025, "hour").conversions(
        {"p50": 39, "p90": {"missing": "suppressed"}}, ("p10", "p50", "p90")
    )
    assert (found["p50"], found["p90"]) == (27.9, {"missing": "suppressed"})
    assert "p10" not in found


def test_the_rates_as_programs_read_them() -> None:
    origin = Rate("ca", "market", 2024, "CAD", 1.3, 12, "boc")
    target = Rate("us", "market", 2024, "USD", 1.0, 12, "none")
    record = Conversion(0.123456789, "market", origin, target).record()
    assert record.items() >= {"from": "CAD", "to": "USD", "kind": "market", "factor": 0.123457}.items()
