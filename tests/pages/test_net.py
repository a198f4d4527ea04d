"""Lines on what is left of pay and what it buys."""

from typing import Any

import pytest

from careercli.output.document import Phrase
from careercli.pages.net import after_tax, buys
from careercli.text.text import text

NAMES = {"us-tx": "Texas", "us-or": "Oregon"}
NET = {"net_method": "net-grid/1", "net_year": "2026", "net_source": "net-1"}


def lines(blocks: Any) -> list[str]:
    return [" ".join(cell.text for cell in one.cells) if isinstance(one, Phrase) else one.text for one in blocks]


def entry(**more: Any) -> Any:
    return {"region": "us-tx", "year": 2025, "period": "year", "source": "s", **more}


def test_nothing_where_nobody_asked() -> None:
    assert after_tax(entry(p50=1), "USD", NAMES, text()) == buys(entry(p50=1), "USD", text()) == []


def test_what_is_left_where_and_of_whom() -> None:
    tax = {"national": 5_020, "regional": 0, "contributions": 4_590}
    found = after_tax(entry(net=50_390, net_of=60_000, net_place="us-tx", net_tax=tax, **NET), "USD", NAMES, text())
    assert lines(found) == [
        "After tax: about 50,390 USD a year (84% of gross pay)",
        "Tax as in Texas: national tax 5,020, contributions 4,590",
        "For one person: single, no children, no other income; tax of 2026.",
    ]


def test_a_bound_is_called_one() -> None:
    found = after_tax(entry(net={"at_least": 150_000}, net_of={"at_least": 239_200}, **NET), "USD", NAMES, text())
    assert lines(found)[0] == "After tax: at least about 150,000 USD a year (63% of the gross pay published)"


def test_of_a_country_from_where_to_where() -> None:
    ends = [{"region": "us-or", "net": 70_000}, {"region": "us-tx", "net": 79_180}]
    gap = {"missing": "net-by-region"}
    found = after_tax(entry(net=gap, net_of=100_000, net_range=ends, **NET), "USD", NAMES, text())
    assert lines(found)[0] == "After tax: about 70,000 (Oregon) to 79,180 USD a year (Texas)"


@pytest.mark.parametrize(
    ("reason", "says"),
    [("net-quebec", "Quebec has its own income tax"), ("net-below", "below the lowest pay that our tax table covers")],
)
def test_why_nothing_is_said(*, reason: str, says: str) -> None:
    (line,) = lines(after_tax(entry(net={"missing": reason}, **NET), "USD", NAMES, text()))
    assert line.startswith("After tax: we cannot say.")
    assert says in line


@pytest.mark.parametrize(("level", "says"), [(112.6, "13% above average"), (90.0, "10% below average")])
def test_what_it_buys(*, level: float, says: str) -> None:
    where = {"region": "us-m1", "level": level, "year": 2024, "source": "p"}
    (line,) = lines(buys(entry(real=80_000, real_net=60_000, price_level=where), "USD", text()))
    assert line.startswith("Buys what 80,000 USD a year buys at average prices")
    assert says in line
    assert line.endswith("After tax: 60,000 USD a year.")


def test_prices_of_a_wider_group_are_marked() -> None:
    where = {"region": "us-ny", "level": 91.6, "year": 2024, "source": "p", "of_group": {"code": "us-ny", "title": "x"}}
    (line,) = lines(buys(entry(real=80_000, price_level=where), "USD", text()))
    assert "~ 80,000" in line
