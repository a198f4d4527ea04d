"""Net pay of the bundled atlas: official examples to the unit, and fifty figures a country by a second program."""

import random
from fractions import Fraction

import pytest
from tests.data.conftest import lines
from tests.data.second_net_pay import UNTAXED, federal, left

from careercli.queries.net import NetPay, taken

FIGURES = 50
PUBLISHED = [
    ("us", "us-tx", 60_000, 5_020, 4_590),
    ("us", "us-ca", 100_000, 13_170, None),
    ("gb", "gb-eng", 60_000, 11_432, 3_211),
    ("gb", "gb-wls", 100_000, 27_432, 4_011),
    ("de", "de", 60_000, 9_389, 13_050),
    ("au", "au", 78_000, 13_920, 1_560),
    ("ca", "ca-on", 60_000, None, None),
]
"""Gross pay a year, income tax and contributions, from the authorities' own calculators and tables."""


def one(country: str, region: str, gross: float, status: str = "") -> NetPay:
    found = taken(country, region, gross)
    assert found.parts, found.missing
    return next(part for part in found.parts if not status or part.status == status)


@pytest.mark.parametrize(("country", "region", "gross", "tax", "contributions"), PUBLISHED[:-1])
def test_official_examples_to_the_unit(
    *, country: str, region: str, gross: int, tax: int, contributions: int | None
) -> None:
    found = one(country, region, gross)
    assert round(found.national) == tax
    assert contributions is None or round(found.contributions) == contributions


@pytest.mark.parametrize(("chargeable", "tax"), [(80_000, 3_350), (120_000, 7_950)])
def test_singapore_as_its_revenue_authority_publishes_it(*, chargeable: int, tax: int) -> None:
    relief = 1_000  # for earned income, below 55
    assert round(one("sg", "sg", chargeable + relief, "pass").national) == tax


def test_germany_leaves_what_its_ministrys_example_leaves() -> None:
    assert round(one("de", "de", 60_000).net) == 37_561
    assert round(one("de", "de-by", 60_000).national / 12) == 782


def scales() -> dict[tuple[str, str, str], list[int]]:
    """Country, region and status of each scale, with the gross pays it has points at."""
    found: dict[tuple[str, str, str], list[int]] = {}
    for line in lines("money/net.csv"):
        found.setdefault((line["country"], line["region"], line["status"]), []).append(int(float(line["gross"])))
    return found


def drawn(country: str) -> list[tuple[str, str, int]]:
    """Regions, statuses and gross pays by lot, the same every time; of the United States those without a state tax."""
    lot = random.Random(f"net pay of {country}")
    known = [(key, ends) for key, ends in scales().items() if key[0] == country]
    known = [one for one in known if country != "us" or one[0][1] in UNTAXED]
    picked = (lot.choice(known) for _ in range(FIGURES))
    return [(key[1], key[2], lot.randint(min(ends), max(ends))) for key, ends in picked]


@pytest.mark.parametrize("country", ["au", "ca", "de", "gb", "sg", "us"])
def test_fifty_figures_are_those_of_a_second_program(country: str) -> None:
    apart = {
        (region, status, gross): round(float(abs(left(country, region, status, gross) - Fraction(ours))), 2)
        for region, status, gross in drawn(country)
        if abs((ours := one(country, region, gross, status).net) - float(left(country, region, status, gross))) > 1
    }
    assert not apart


def test_fifty_american_figures_of_states_with_a_tax_have_the_unions_part() -> None:
    lot = random.Random("federal tax")
    taxed = sorted({key[1] for key in scales() if key[0] == "us"} - set(UNTAXED))
    for region, gross in [(lot.choice(taxed), lot.randint(15_000, 150_000)) for _ in range(FIGURES)]:
        assert one("us", region, gross).national == pytest.approx(float(federal(Fraction(gross))), abs=1), region
