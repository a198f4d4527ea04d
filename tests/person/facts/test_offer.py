"""What an offer of work pays a year, and what it lacks for that."""

from typing import Any

import pytest

from .conftest import Asked

OFFER: dict[str, Any] = {"country": "de", "currency": "EUR", "salary": 4000, "period": "month"}


def offered(facts: Asked, system: str = "de/blue-card", **change: Any) -> Any:
    """The facts of one offer; None leaves a key out."""
    said = {name: value for name, value in {**OFFER, **change}.items() if value is not None}
    lines = (f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {value}" for name, value in said.items())
    return facts(system, "[[job_offers]]\n" + "\n".join(lines))


def lacking(found: Any, fact: str = "salary") -> tuple[tuple[str, ...], bool]:
    """The keys asked for, and whether a reason is given."""
    return next((one.keys, bool(one.why)) for one in found.missing if one.fact == fact)


@pytest.mark.parametrize(
    ("change", "year"),
    [
        ({"salary": 48000, "period": "year"}, 48000),
        ({"salary": 4000, "period": "month"}, 48000),
        ({"salary": 1000, "period": "week"}, 52000),
        ({"salary": 25, "period": "hour", "hours": 40}, 52000),
        ({"salary": 0.333, "period": "hour", "hours": 1}, 17.32),  # to the cent
    ],
)
def test_pay_a_year(facts: Asked, change: dict[str, Any], year: float) -> None:
    """Fifty-two weeks, twelve months."""
    assert offered(facts, **change).facts["salary"] == year


@pytest.mark.parametrize(
    ("change", "keys", "reasoned"),
    [
        ({"salary": None, "period": None}, ("salary", "period"), False),
        ({"period": None}, ("period",), False),
        ({"currency": None}, ("currency",), False),
        ({"period": "hour"}, ("hours",), False),
        ({"period": "hour", "currency": None}, ("hours", "currency"), False),
        ({"currency": "USD"}, ("currency",), True),
    ],
)
def test_what_an_offer_lacks(facts: Asked, change: dict[str, Any], keys: tuple[str, ...], reasoned: bool) -> None:
    assert lacking(offered(facts, **change)) == (tuple(f"job_offers.1.{key}" for key in keys), reasoned)


@pytest.mark.parametrize(
    ("system", "country", "currency", "fact"),
    [
        ("de/blue-card", "de", "EUR", "salary"),
        ("au/skills-in-demand", "au", "AUD", "salary"),
        ("gb/skilled-worker", "gb", "GBP", "salary"),
        ("ie/critical-skills", "ie", "EUR", "salary"),
    ],
)
def test_each_country_s_own_money(facts: Asked, system: str, country: str, currency: str, fact: str) -> None:
    assert offered(facts, system, country=country, currency=currency).facts[fact] == 48000
    assert lacking(offered(facts, system, country=country, currency="JPY"), fact)[1]


def test_singapore_asks_for_pay_by_the_month(facts: Asked) -> None:
    for system in ("sg/employment-pass", "sg/compass"):
        year = offered(facts, system, country="sg", currency="SGD", salary=100000, period="year")
        assert year.facts["monthly_salary"] == 8333.33
        assert lacking(facts(system, ""), "monthly_salary") == (("job_offers.1.salary",), True)


@pytest.mark.parametrize(("months", "years"), [(11, 0), (12, 1), (23, 1), (24, 2)])
def test_ireland_counts_the_whole_years_of_an_offer(facts: Asked, months: int, years: int) -> None:
    found = offered(facts, "ie/critical-skills", country="ie", months=months)
    assert found.facts["offer_years"] == years


@pytest.mark.parametrize(("level", "spelt"), [(1, "I"), (2, "II"), (3, "III"), (4, "IV")])
def test_american_wage_levels(facts: Asked, level: int, spelt: str) -> None:
    assert offered(facts, "us/h1b", country="us", currency="USD", wage_level=level).facts["wage_level"] == spelt


@pytest.mark.parametrize(
    ("funds", "keys", "reasoned"),
    [
        ("", ("funds.amount", "funds.currency"), False),
        ("amount = 9", ("funds.currency",), False),
        ('currency = "CAD"', ("funds.amount",), False),
        ('amount = 9\ncurrency = "GBP"', ("funds.currency",), True),
    ],
)
def test_money_for_the_move_in_the_country_s_own(facts: Asked, funds: str, keys: object, reasoned: bool) -> None:
    assert lacking(facts("ca/fst", f"[funds]\n{funds}\n"), "funds") == (keys, reasoned)
    assert facts("ca/fst", '[funds]\namount = 9\ncurrency = "CAD"').facts["funds"] == 9
    assert facts("gb/hpi", '[funds]\namount = 9\ncurrency = "GBP"').facts["savings"] == 9


def test_the_next_offer_s_key_where_there_is_none_in_the_country(facts: Asked) -> None:
    assert lacking(offered(facts, "us/h1b"), "wage_level")[0] == ("job_offers.2.wage_level",)
