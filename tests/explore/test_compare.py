"""Two to six occupations side by side; the best marked only where values can be compared."""

import pytest

from careercli.errors import UsageError
from careercli.explore.compare import compare, scaled
from careercli.explore.naming import find

from .conftest import Row

CAD_2025, CAD_PPP_2024, GBP_2025 = 1.397675, 1.150472, 0.759067
"""Units per US dollar, as data/money/rates.csv has them."""
MEDIAN_32120, MEDIAN_29_2011 = 39 * 2080, 62930


def test_values_by_the_year_in_each_countrys_money(row: Row) -> None:
    found = row("pay_median", "32120", "29-2011")
    assert (found["values"], found["unit"]) == ([MEDIAN_32120, MEDIAN_29_2011], "money a year")
    assert found["sources"] == ["ca-jobbank-2025", "us-oews-2025"]


def test_no_best_pay_between_two_moneys_and_one_within_one(row: Row) -> None:
    assert row("pay_high", "32120", "29-2011")["best"] == []
    assert row("pay_median", "32120", "33101")["best"] == ["ca:32120"]


def test_market_rates(row: Row) -> None:
    found = row("pay_median_usd", "32120", "29-2011", currency="usd")
    assert found["values"] == [round(MEDIAN_32120 / CAD_2025), MEDIAN_29_2011]
    assert found["values"][0] == 58039
    assert (found["best"], found["unit"]) == (["us:29-2011"], "USD a year")


def test_purchasing_power_may_turn_the_best_round(row: Row) -> None:
    found = row("pay_median_usd", "32120", "29-2011", currency="USD", ppp=True)
    assert found["values"] == [round(MEDIAN_32120 / CAD_PPP_2024), MEDIAN_29_2011]
    assert found["best"] == ["ca:32120"]


def test_a_third_countrys_money(row: Row) -> None:
    found = row("pay_median_gbp", "32120", "29-2011", currency="GBP")
    assert found["values"] == [
        round(MEDIAN_32120 * GBP_2025 / CAD_2025),
        round(MEDIAN_29_2011 * GBP_2025),
    ]


def test_the_rates_are_named() -> None:
    comparison, _ = compare([find("32120"), find("29-2011")], "usd")
    assert comparison["currency"] == "USD"
    assert comparison["rates"] == [
        {
            "from": "CAD",
            "to": "USD",
            "kind": "market",
            "factor": round(1 / CAD_2025, 6),
            "years": [2025],
            "sources": ["fed-h10-2026"],
        },
        {"from": "USD", "to": "USD", "kind": "market", "factor": 1.0, "years": [], "sources": []},
    ]


def test_growth_and_openings_are_compared_across_countries(row: Row) -> None:
    assert row("growth_percent", "32120", "29-2011")["values"] == [30.0, 1.7]
    assert row("growth_percent", "32120", "29-2011")["best"] == ["ca:32120"]
    assert row("openings_per_1000", "32120", "29-2011")["values"][0] == round(1000 * 1510 / 24300, 1)


def test_the_number_of_workers_is_no_merit(row: Row) -> None:
    assert row("employment", "32120", "33101")["best"] == []


def test_equals_are_best_together(row: Row) -> None:
    assert row("pay_median", "29-2011", "29-2012")["best"] == ["us:29-2011", "us:29-2012"]


def test_one_known_value_is_not_the_best_of_nothing(row: Row) -> None:
    found = row("pay_median", "32120", "00013")
    assert found["values"][1] == {"missing": "not-published"}
    assert found["best"] == []


def test_words_are_shown_side_by_side(row: Row) -> None:
    assert row("ai_verdict", "32120", "29-2011")["values"] == ["mixed", "reshaped"]
    assert row("ai_verdict", "32120", "33101")["values"][1] == {"missing": "not-known-here"}
    assert row("level", "32120", "33101")["values"] == ["TEER 2", "TEER 3"]
    assert row("education", "29-2011", "us:29-1141")["values"] == ["Bachelor's degree", "Bachelor's degree"]


@pytest.mark.parametrize("codes", [["32120"], ["32120", "32121", "32122", "32123", "32124", "32129", "33101"]])
def test_two_to_six(codes: list[str]) -> None:
    with pytest.raises(UsageError, match=f"takes 2 to 6 occupations, not {len(codes)}"):
        compare([find(code) for code in codes])


def test_six_are_compared_in_the_order_asked() -> None:
    codes = ["32124", "32120", "32121", "32122", "32123", "33101"]
    comparison, cards = compare([find(code) for code in codes])
    assert [entry["code"] for entry in comparison["occupations"]] == codes
    assert [card.record["code"] for card in cards] == codes
    assert {len(entry["values"]) for entry in comparison["rows"]} == {6}


def test_one_named_twice() -> None:
    with pytest.raises(UsageError, match="named twice: ca:32120, ca:32120"):
        compare([find("32120"), find("ca:32120")])


def test_an_unknown_currency() -> None:
    with pytest.raises(UsageError, match="No rates for `XXX`"):
        compare([find("32120"), find("29-2011")], "xxx")


@pytest.mark.parametrize(
    ("value", "result"),
    [
        (39, 78),
        (25.25, 50),
        ({"at_least": 100.5}, {"at_least": 201}),
        ({"missing": "suppressed"}, {"missing": "suppressed"}),
        ("words", "words"),
        (True, True),
    ],
)
def test_scaled(value: object, result: object) -> None:
    assert scaled(value, 2) == result
