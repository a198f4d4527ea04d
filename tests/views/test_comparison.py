"""A comparison on a page: the best starred, moneys named, rates told."""

from typing import Any

from careercli.output.document import Cell, Grid, Note
from careercli.views.comparison import page

from .conftest import ENGLISH, refs, words

SOURCES = {"pay-1": {"publisher": "Office", "title": "Wages", "vintage": "2025", "licence": "PD"}}
RATE = {"from": "CAD", "to": "USD", "kind": "market", "factor": 0.715474, "years": [2025], "sources": ["pay-1"]}


def compared(*rows: Any, **more: Any) -> Any:
    """A comparison of a Canadian with an American occupation."""
    occupations = [
        {"id": "ca:1", "country": "ca", "code": "1", "title": "Bakers", "currency": "CAD"},
        {"id": "us:2", "country": "us", "code": "2", "title": "Brewers", "currency": "USD"},
    ]
    return {"occupations": occupations, "rows": list(rows), **more}


def row(field: str, values: list[Any], best: list[str], unit: str = "") -> Any:
    """A row of a comparison."""
    return {"field": field, "values": values, "best": best, "unit": unit, "sources": ["pay-1", None], "derived": []}


def cells(*rows: Any, **more: Any) -> list[str]:
    """The texts of the first row."""
    grid = page(compared(*rows, **more), SOURCES, [], ENGLISH).blocks[0]
    assert isinstance(grid, Grid)
    return [cell.text for cell in grid.rows[0] if isinstance(cell, Cell)]


def test_the_best_has_a_star() -> None:
    assert cells(row("growth_percent", [30.0, 1.7], ["ca:1"], "percent")) == [
        "Growth projected",
        "+30.0\u00a0% ★",
        "+1.7\u00a0%",
    ]


def test_money_is_named_with_each_amount() -> None:
    found = cells(row("pay_median", [81120, {"at_least": 239200}], [], "money a year"))
    assert found == ["Pay, median", "81,120 CAD", "≥ 239,200 USD"]


def test_converted_money_says_into_what() -> None:
    found = cells(row("pay_median_usd", [58039, 62930], ["us:2"], "USD a year"), currency="USD", rates=[RATE])
    assert found == ["Pay, median, USD", "58,039", "62,930 ★"]


def test_gaps_lists_and_words() -> None:
    assert cells(row("pay_low", [{"missing": "suppressed"}, 5], [], "money a year"))[1] == "suppressed by the publisher"
    assert cells(row("credentials", [["A", "B"], []], []))[1:] == ["A, B", "–"]
    assert cells(row("ai_verdict", ["mixed", {"missing": "not-known-here"}], []))[1:] == ["Mixed", "not known here"]
    assert cells(row("level", ["TEER 2", "job zone 4"], []))[1:] == ["TEER 2", "job zone 4"]


def test_two_moneys_without_a_common_one_are_explained() -> None:
    told = "Amounts are in each country's own money"
    assert told in words(page(compared(), SOURCES, [], ENGLISH))
    assert told not in words(page(compared(currency="USD", rates=[RATE]), SOURCES, [], ENGLISH))


def test_each_rate_is_told_once_with_its_source() -> None:
    same = {**RATE, "from": "USD", "factor": 1.0}
    document = page(compared(currency="USD", rates=[RATE, RATE, same]), SOURCES, ["Mind."], ENGLISH)
    notes = [block.text for block in document.blocks if isinstance(block, Note)]
    assert notes == ["Mind.", "1 CAD = 0.7155 USD, market rate, 2025."]
    assert refs(document) == {"pay-1"}
