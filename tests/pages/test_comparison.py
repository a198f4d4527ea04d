"""A comparison on a page: the best starred, moneys named, rates told."""

from typing import Any

import pytest

from careercli.output.document import Cell, Grid, Note
from careercli.pages.comparison import page
from careercli.record.pages.comparison import ComparisonPage

from .conftest import ENGLISH, refs, words

SOURCES = {"pay-1": {"publisher": "Office", "title": "Wages", "vintage": "2025", "licence": "PD"}}
RATE = {"from": "CAD", "to": "USD", "kind": "market", "factor": 0.715474, "years": [2025], "sources": ["pay-1"]}
RATE |= {"pay_year": 2025}


def compared(*rows: Any, **more: Any) -> Any:
    """A comparison of a Canadian with an American occupation."""
    occupations = [
        {"id": "ca:1", "country": "ca", "code": "1", "title": "Bakers", "currency": "CAD"},
        {"id": "us:2", "country": "us", "code": "2", "title": "Brewers", "currency": "USD"},
    ]
    return {"occupations": occupations, "rows": list(rows), "country_medians": [], **more}


def told(*rows: Any, **more: Any) -> Any:
    """The page of a comparison."""
    return page(ComparisonPage(compared(*rows, **more), SOURCES, [], {"ca": "Canada"}), ENGLISH)


def row(field: str, values: list[Any], best: list[str], unit: str = "") -> Any:
    """A row of a comparison."""
    return {"field": field, "values": values, "best": best, "unit": unit, "sources": ["pay-1", None], "derived": []}


def cells(*rows: Any, **more: Any) -> list[str]:
    """The texts of the first row."""
    grid = told(*rows, **more).blocks[0]
    assert isinstance(grid, Grid)
    return [cell.text for cell in grid.rows[0] if isinstance(cell, Cell)]


def test_the_best_has_a_star() -> None:
    assert cells(row("growth_percent", [30.0, 1.7], ["ca:1"], "percent")) == [
        "Expected job growth",
        "+30.0% ★",
        "+1.7%",
    ]


def test_money_is_named_with_each_amount() -> None:
    found = cells(row("pay_median", [81120, {"at_least": 239200}], [], "money a year"))
    assert found == ["Pay, median", "81,120 CAD", "≥ 239,200 USD"]


def test_converted_money_says_into_what() -> None:
    found = cells(row("pay_median_usd", [58039, 62930], ["us:2"], "USD a year"), currency="USD", rates=[RATE])
    assert found == ["Pay, median, USD", "58,039", "62,930 ★"]


def test_gaps_lists_and_words() -> None:
    assert cells(row("pay_low", [{"missing": "suppressed"}, 5], [], "money a year"))[1] == "withheld by the publisher"
    assert cells(row("list_names", [["A", "B"], []], []))[1:] == ["A, B", "–"]
    assert cells(row("credentials", [["A"], []], []))[1:] == ["A", "none that we know of"], "never: none"
    assert cells(row("ai_verdict", ["mixed", {"missing": "not-known-here"}], []))[1:] == ["Mixed", "we have no data"]
    assert cells(row("level", ["TEER 2", "job zone 4"], []))[1:] == ["TEER 2", "job zone 4"]


def test_by_the_hour_the_head_says_so_and_cents_stand() -> None:
    found = cells(row("pay_median_usd", [27.9, 30.26], [], "USD an hour"), currency="USD", per="hour", rates=[RATE])
    assert found == ["Pay, median, USD per hour", "27.90", "30.26"]


def test_pay_against_the_country_is_above_or_below_the_median() -> None:
    found = cells(row("pay_relative", [130, {"at_least": 188}], [], "percent of the country's median"))
    assert found[1:] == ["30% above the median", "≥ 188% of the median"]


@pytest.mark.parametrize(
    ("method", "words_told"),
    [("published", "as published"), ("weighted", "by the people in each"), ("unweighted", "count the same")],
)
def test_the_countrys_median_is_told_with_its_making(method: str, words_told: str) -> None:
    median = {"country": "ca", "amount": 62400, "currency": "CAD", "year": 2025, "method": method, "source": "pay-1"}
    shown = words(told(country_medians=[median | {"occupations": 480}]))
    assert "62,400 CAD a year (2025)" in shown
    assert words_told in shown


def test_a_bound_is_explained_where_there_is_one() -> None:
    assert "this much or more" in words(told(row("pay_median", [1, {"at_least": 5}], [], "money a year")))
    assert "this much or more" not in words(told(row("pay_median", [1, 5], [], "money a year")))


def test_lists_are_told_by_name_and_many_are_cut() -> None:
    rows = (row("lists", [["ca/a"], []], []), row("list_names", [["A"], [f"List {n}" for n in range(9)]], []))
    grid = told(*rows).blocks[0]
    assert isinstance(grid, Grid)
    assert [cell.text for cell in grid.rows[0] if isinstance(cell, Cell)] == [
        "On official lists",
        "A",
        "List 0, List 1, List 2, List 3 … and 5 more",
    ]
    assert len(grid.rows) == 1


def test_each_rate_is_told_once_with_its_source() -> None:
    same = {**RATE, "from": "USD", "factor": 1.0}
    record = compared(currency="USD", rates=[RATE, RATE, same])
    document = page(ComparisonPage(record, SOURCES, ["Mind."], {}), ENGLISH)
    notes = [block.text for block in document.blocks if isinstance(block, Note)]
    assert notes == ["Mind.", "1 CAD = 0.7155 USD, market rate, 2025."]
    assert refs(document) == {"pay-1"}
