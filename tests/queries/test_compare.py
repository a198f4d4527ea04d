"""Two to six occupations side by side; the best marked only where values can be compared."""

from typing import Any

import pytest

from careercli.atlas.cards import load_card
from careercli.errors import UsageError
from careercli.queries import compare_fields
from careercli.queries import currency as money
from careercli.queries.compare import best, compare
from careercli.queries.compare_fields import close
from careercli.queries.compare_place import placed
from careercli.queries.naming import find
from careercli.record.ai import span

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
    assert (found["best"], found["unit"]) == ([], "USD a year"), "a wider group's pay is nobody's best"
    assert found["of_group"]["us:29-2011"]["code"] == "29-2010"


def test_purchasing_power_may_turn_the_best_round(row: Row) -> None:
    found = row("pay_median_usd", "32120", "29-2011", currency="USD", ppp=True)
    assert found["values"] == [round(MEDIAN_32120 / CAD_PPP_2024), MEDIAN_29_2011]
    market, ppp = (row("pay_median_usd", "ca:31301", "us:29-1141", currency="USD", ppp=way) for way in (False, True))
    assert (market["best"], ppp["best"]) == (["us:29-1141"], ["us:29-1141"])
    assert ppp["values"][0] > market["values"][0]


def test_a_third_countrys_money(row: Row) -> None:
    found = row("pay_median_gbp", "32120", "29-2011", currency="GBP")
    assert found["values"] == [
        round(MEDIAN_32120 * GBP_2025 / CAD_2025),
        round(MEDIAN_29_2011 * GBP_2025),
    ]


def test_the_rates_are_named() -> None:
    comparison, _ = compare(placed([find("32120"), find("29-2011")], ()), money.wanted("usd"))
    assert (comparison["currency"], comparison["per"]) == ("USD", "year")
    assert comparison["rates"] == [
        {
            "from": "CAD",
            "to": "USD",
            "kind": "market",
            "factor": round(1 / CAD_2025, 6),
            "years": [2025],
            "sources": ["fed-h10-2026"],
            "pay_year": 2025,
            "hours_per_year": 2080,
        },
        {
            "from": "USD",
            "to": "USD",
            "kind": "market",
            "factor": 1.0,
            "years": [],
            "sources": [],
            "pay_year": 2025,
        },
    ]


def test_growth_and_openings_are_compared_across_countries(row: Row) -> None:
    assert row("growth_percent", "32120", "29-2011")["values"] == [30.0, 1.7]
    assert row("growth_percent", "32120", "29-2011")["best"] == []
    assert row("growth_percent", "32120", "us:29-1141")["best"] == ["ca:32120"]
    assert row("openings_per_1000", "32120", "29-2011")["values"][0] == round(1000 * 1510 / 24300, 1)


def test_the_number_of_workers_is_no_merit(row: Row) -> None:
    assert row("employment", "32120", "33101")["best"] == []


def test_equals_are_best_together(row: Row) -> None:
    assert row("pay_median", "29-2011", "29-2012")["best"] == [], "both are the group's"
    assert best([5.0, 5.0, 4.0]) == [0, 1]


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
        compare(placed([find(code) for code in codes], ()))


def test_six_are_compared_in_the_order_asked() -> None:
    codes = ["32124", "32120", "32121", "32122", "32123", "33101"]
    comparison, cards = compare(placed([find(code) for code in codes], ()))
    assert [entry["code"] for entry in comparison["occupations"]] == codes
    assert [card.record["code"] for card in cards] == codes
    assert {len(entry["values"]) for entry in comparison["rows"]} == {6}


def test_one_named_twice() -> None:
    with pytest.raises(UsageError, match="named twice: ca:32120, ca:32120"):
        compare(placed([find("32120"), find("ca:32120")], ()))


def test_several_moneys_are_told_in_dollars_unasked_and_one_money_is_not() -> None:
    comparison, _ = compare(placed([find("32120"), find("29-2011")], ()))
    assert (comparison["currency"], {rate["kind"] for rate in comparison["rates"]}) == ("USD", {"market"})
    comparison, _ = compare(placed([find("32120"), find("33101")], ()))
    assert {"currency", "per", "rates"} & set(comparison) == set()


def test_by_the_hour_published_hours_are_taken(row: Row) -> None:
    """29-2011 has a published hour of 30.26; its year over 2,080 hours would be 30.25."""
    found = row("pay_median_usd", "32120", "29-2011", per="hour")
    assert (found["values"], found["unit"]) == ([round(39 / CAD_2025, 2), 30.26], "USD an hour")
    assert found["derived"] == ["ca:32120"]
    assert row("pay_median", "32120", "29-2011", per="hour")["values"] == [MEDIAN_32120, MEDIAN_29_2011]


def test_one_money_by_another_period(row: Row) -> None:
    found = row("pay_median_cad", "32120", "33101", per="month")
    assert found["values"][0] == round(39 * 2080 / 12)


def test_an_occupation_without_pay_has_no_rate_and_spoils_nothing() -> None:
    comparison, _ = compare(placed([find("us:55-3011"), find("32120")], ()), money.wanted("EUR"))
    assert [rate["from"] for rate in comparison["rates"]] == ["CAD"]
    rows = {entry["field"]: entry for entry in comparison["rows"]}
    assert rows["pay_median_eur"]["values"][0] == {"missing": "not-published"}
    assert rows["pay_median_eur"]["sources"][0] == ""
    assert rows["pay_relative"]["values"][0] == {"missing": "not-published"}


def test_growth_by_the_year_where_spans_differ(row: Row) -> None:
    """2020-2035 in the United Kingdom, 2023-2033 in Canada: 17.3 and 26.9 percent."""
    assert row("projection_years", "ca:31301", "gb:2231")["values"] == ["2023-2033", "2020-2035"]
    assert row("growth_percent", "ca:31301", "gb:2231")["best"] == []
    found = row("growth_per_year", "ca:31301", "gb:2231")
    pairs = zip(found["values"], (10, 15), strict=True)
    assert [round(((1 + value / 100) ** span - 1) * 100) for value, span in pairs] == [27, 17]
    assert (found["best"], found["derived"]) == ([], ["ca:31301", "gb:2231"])
    assert found["of_group"]["gb:2231"] == {"code": "22", "title": "Health professionals"}


def test_the_median_beside_the_countrys_own(row: Row) -> None:
    """The American median of all occupations is published: 50,980 (OEWS 00-0000)."""
    found = row("pay_relative", "29-2011", "32120")
    assert found["values"][0] == round(100 * MEDIAN_29_2011 / 50980)
    comparison, _ = compare(placed([find("29-2011"), find("us:29-1141"), find("gb:2231")], ()))
    assert [(entry["country"], entry["method"]) for entry in comparison["country_medians"]] == [
        ("us", "published"),
        ("gb", "unweighted"),
    ]
    assert found["best"] == []
    assert row("pay_relative", "us:29-1141", "32120")["best"] == [], "the Canadian median is worked out, by people"
    assert row("pay_relative", "us:29-1141", "us:29-1215")["best"] == ["us:29-1215"]
    assert row("pay_relative", "29-2011", "gb:2231")["best"] == []
    assert row("pay_relative", "gb:2231", "gb:1111")["best"] == ["gb:1111"]


def test_pay_of_other_people_or_other_years_has_no_best(row: Row) -> None:
    """Canada's pay is of all employees, the British of those full-time; the German is of 2023."""
    assert row("pay_median_usd", "ca:31301", "gb:2231")["best"] == []
    assert row("pay_median_usd", "ca:31301", "us:29-1141")["best"] == ["us:29-1141"], "all employees, 2025"
    assert row("pay_median_usd", "de:81302", "gb:2231")["best"] == ["gb:2231"], "full-time, 2023 and 2025"
    assert row("pay_relative", "ca:31301", "gb:2231")["best"] == []


def test_figures_are_close_within_two_years() -> None:
    assert [close(years) for years in ([], [2023], [2023, 2025], [2022, 2025])] == [True, True, True, False]


def test_levels_of_two_schemes_on_one_scale(row: Row) -> None:
    found = row("level_common", "ca:31301", "gb:2231", "sg:22200")
    assert found["values"] == [4.0, 4.0, 4.0]
    assert (found["best"], found["derived"]) == ([], ["ca:31301", "gb:2231", "sg:22200"])


def test_lists_have_keys_for_programs_and_names_for_readers(row: Row) -> None:
    keys, names = (row(field, "32120", "33101")["values"][0] for field in ("lists", "list_names"))
    assert (keys[0], names[0]) == ("ca/express-entry-healthcare", "Health care and social services")
    assert (keys[1], names[1]) == ("ca/pnp-ab-tech", "Alberta: Accelerated Tech Pathway")
    assert len(keys) == len(names) == 7


def test_a_top_coded_median_in_every_row_of_pay(row: Row) -> None:
    """German mining engineers: 7,100 a month or more; nothing may take the bound for the amount."""
    assert row("pay_median", "de:21114", "de:81302")["values"][0] == {"at_least": 85200}
    assert row("pay_median", "de:21114", "de:81302")["best"] == ["de:21114"]
    assert row("pay_median_usd", "de:21114", "us:29-1215")["values"][0] == {"at_least": round(85200 / 0.924625)}
    assert row("pay_median_usd", "de:21114", "us:29-1215")["best"] == []
    assert row("pay_relative", "de:21114", "de:81302")["values"][0] == {"at_least": 188}


BOUND = {"at_least": 100}
GAP = {"missing": "suppressed"}


@pytest.mark.parametrize(
    ("values", "places"),
    [
        ([1, 2, 3], [2]),
        ([3, 1, 3], [0, 2]),
        ([GAP, 3], []),
        ([GAP, 3, 2], [1]),
        ([BOUND, 99], [0]),
        ([BOUND, 100], []),
        ([BOUND, 101, 5], []),
        ([BOUND, {"at_least": 200}], []),
        ([BOUND, {"at_least": 200}, 50], []),
        ([BOUND, GAP], []),
        ([BOUND, GAP, 7], [0]),
        (["TEER 2", 5], []),
        ([], []),
    ],
)
def test_the_best_is_certain_or_there_is_none(values: list[object], places: list[int]) -> None:
    assert best(values) == places


def test_an_outlook_no_source_of_the_country_has_is_told_so() -> None:
    record, _ = compare(placed([find(name) for name in ("ca:31301", "de:81313", "sg:22200")], ()))
    rows = {row["field"]: row["values"] for row in record["rows"]}
    for field in ("employment", "projection_years", "growth_percent", "growth_per_year", "openings_per_1000"):
        assert rows[field][1:] == [{"missing": "no-projections"}] * 2, field


def test_the_least_and_the_most_that_counts_as_automated() -> None:
    record: Any = load_card("ca:32120").record
    assert [compare_fields._span(end)(record) for end in (0, 1)] == [*span(record["ai"]["shares"])]
    assert compare_fields._span(0)({"ai": None}) == {"missing": "not-known-here"}
    assert compare_fields._span(1)({"ai": {"shares": {"missing": "no-tasks"}}}) == {"missing": "no-tasks"}
