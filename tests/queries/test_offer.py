"""Where an offer lies: every boundary of a spread, what is withheld or top-coded, other money and periods, visas."""

from typing import Any

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries.naming import find
from careercli.queries.offer import offer, offered, position
from careercli.record.offer import VERDICTS

WHOLE: dict[str, Any] = {"p10": 100, "p25": 200, "p50": 300, "p75": 400, "p90": 500}
WITHHELD, BOUND = {"missing": "suppressed"}, {"at_least": 350}


@pytest.mark.parametrize(
    ("amount", "verdict", "lower", "upper", "at"),
    [
        (99.99, "below-lowest-tenth", "", "p10", []),
        (100, "below-middle-half", "", "p25", ["p10"]),
        (100.01, "below-middle-half", "p10", "p25", []),
        (199, "below-middle-half", "p10", "p25", []),
        (200, "middle-half-lower", "p10", "p50", ["p25"]),
        (201, "middle-half-lower", "p25", "p50", []),
        (299, "middle-half-lower", "p25", "p50", []),
        (300, "at-median", "p25", "p75", ["p50"]),
        (301, "middle-half-upper", "p50", "p75", []),
        (400, "middle-half-upper", "p50", "p90", ["p75"]),
        (401, "above-middle-half", "p75", "p90", []),
        (500, "above-middle-half", "p75", "", ["p90"]),
        (501, "above-highest-tenth", "p90", "", []),
    ],
)
def test_each_boundary(amount: float, verdict: str, lower: str, upper: str, at: list[str]) -> None:
    assert position(WHOLE, amount) == (lower, upper, at, [], verdict)


@pytest.mark.parametrize(
    ("line", "amount", "verdict", "lower", "upper", "undecided"),
    [
        (WHOLE | {"p50": WITHHELD}, 250, "middle-half", "p25", "p75", ["p50"]),
        (WHOLE | {"p25": WITHHELD}, 250, "below-median", "p10", "p50", ["p25"]),
        (WHOLE | {"p75": WITHHELD}, 350, "above-median", "p50", "p90", ["p75"]),
        (WHOLE | {"p10": WITHHELD}, 150, "below-middle-half", "", "p25", ["p10"]),
        (WHOLE | {"p75": BOUND, "p90": BOUND}, 340, "middle-half-upper", "p50", "p75", []),
        (WHOLE | {"p75": BOUND, "p90": BOUND}, 350, "above-median", "p50", "", ["p75", "p90"]),
        (WHOLE | {"p50": BOUND, "p75": BOUND, "p90": BOUND}, 400, "undecided", "p25", "", ["p50", "p75", "p90"]),
        ({"p25": 200, "p50": 300, "p75": 400}, 100, "below-middle-half", "", "p25", []),
        ({"p10": 100, "p50": 300, "p90": 500}, 300.5, "above-median", "p50", "p90", []),
        ({"p50": 300}, 299, "below-median", "", "p50", []),
        ({"mean": 300}, 299, "below-mean", "", "", []),
        ({"mean": 300}, 300, "at-mean", "", "", []),
        ({"mean": 300, "p50": WITHHELD}, 301, "above-mean", "", "", ["p50"]),
        ({"mean": 300, "p50": BOUND}, 400, "undecided", "", "", ["p50"]),
        ({"mean": WITHHELD, "p50": WITHHELD}, 400, "undecided", "", "", ["p50"]),
        ({}, 400, "undecided", "", "", []),
    ],
)
def test_what_is_not_known_is_not_guessed(
    line: Any, amount: float, verdict: str, lower: str, upper: str, undecided: list[str]
) -> None:
    assert position(line, amount) == (lower, upper, [], undecided, verdict)


def test_steps_that_are_equal_are_read_from_the_middle() -> None:
    flat = {"p10": 100, "p25": 100, "p50": 300, "p75": 500, "p90": 500}
    assert position(flat, 100)[2:] == (["p10", "p25"], [], "middle-half-lower")
    assert position(flat, 500)[2:] == (["p75", "p90"], [], "middle-half-upper")


def test_every_verdict_is_named() -> None:
    amounts = range(50, 600, 25)
    lines = (WHOLE, {"p50": 300}, {"mean": 300}, WHOLE | {"p50": WITHHELD}, {})
    assert {position(line, amount).verdict for line in lines for amount in amounts} == set(VERDICTS)


def made(code: str, place: str, amount: float, **given: Any) -> Any:
    named = find(code, None)
    return offer(named, place, offered(amount, named.country, **given)).data


def test_by_another_period_with_the_published_hours() -> None:
    found = made("ca:32120", "on", 87_360)
    assert (found["compared"], found["verdict"], found["of_median"]) == (42.0, "at-median", 100.0)
    assert found["pay"]["period"] == "hour"
    monthly = made("us:29-1141", "us-ny", 9_120, per="month")
    assert (monthly["compared"], monthly["verdict"]) == (109_440, "at-median")
    assert monthly["offer"] == {
        "amount": 9_120, "period": "month", "currency": "USD", "by_year": 109_440, "derived": True,
    }  # fmt: skip


def test_an_hour_is_compared_with_a_year_of_the_publishers_hours() -> None:
    found = made("us:29-1141", "us-ny", 52.62, per="hour")
    assert found["offer"]["hours_per_year"] == 2080
    assert (found["compared"], found["verdict"]) == (round(52.62 * 2080), "middle-half-upper")


def test_where_a_year_or_an_hour_is_not_published_nothing_is_made_of_it() -> None:
    musicians = made("us:27-2042", "us", 40_000)
    assert musicians["verdict"] == musicians["compared"] == {"missing": "hourly-only"}
    assert made("us:27-2042", "us", 47.80, per="hour")["verdict"] == "at-median"
    teachers = made("us:25-2021", "us-ny", 40, per="hour")
    assert teachers["verdict"] == teachers["offer"]["by_year"] == teachers["net"] == {"missing": "annual-only"}


def test_other_money_goes_by_the_dated_rate() -> None:
    found = made("us:29-1141", "us-ny", 100_000, currency="cad")
    rate = found["offer"]["rate"]
    assert found["compared"] == pytest.approx(100_000 * rate, abs=1)
    assert found["offer"]["rate_years"] == [2026]
    assert 0.6 < rate < 0.9


def test_a_place_without_pay_names_the_wider_one_and_is_not_given_its_figures() -> None:
    found = made("de:81302", "de-by", 3_000, per="month")
    assert (found["verdict"], found["wider"]) == ({"missing": "not-published-here"}, "de")
    assert "pay" not in found
    assert found["net"] > 0


def test_only_a_mean_is_said_to_be_one() -> None:
    found = made("gb:1163", "gb", 61_410)
    found = made("gb:7121", "gb", 46_222)
    assert (found["pay"]["mean"], found["pay"]["period"]) == (46_222, "year")
    assert (found["verdict"], found["of_mean"]) == ("at-mean", 100.0)
    assert found["of_median"] == {"missing": "suppressed"}


def test_of_several_lines_the_one_that_says_most_is_taken() -> None:
    """The median of 1163 is published by the week alone, that of 3431 not at all, only a lower quarter."""
    assert (made("gb:1163", "gb", 61_410)["pay"]["period"], made("gb:3431", "gb", 1)["upper"]) == ("week", "p25")


def test_the_least_pay_of_a_visa_to_the_unit() -> None:
    below, at = made("gb:2134", "gb", 54_699.99), made("gb:2134", "gb", 54_700)
    assert [one["reached"] for one in below["thresholds"]] == [False]
    assert [one["reached"] for one in at["thresholds"]] == [True]
    (lower,) = below["thresholds"][0]["lower"]
    assert (lower["amount"], lower["reached"]) == (38_300, True)
    month = made("sg:25121", "sg", 5_600, per="month")["thresholds"][0]
    assert (month["amount"], month["period"], month["reached"]) == (5_600, "month", True)
    assert not made("sg:25121", "sg", 5_599, per="month")["thresholds"][0]["reached"]


@pytest.mark.parametrize(
    ("amount", "level"), [(67_453, ""), (67_454, "level1"), (76_627, "level2"), (94_369, "level3"), (94_370, "level4")]
)
def test_the_levels_of_sponsors_to_the_unit(amount: float, level: str) -> None:
    found = made("us:29-1141", "us-ny", amount)["sponsor_levels"]
    assert (found["reached"], found["region"], found["to"]) == (level, "us", "2026-06-30")


def test_levels_by_the_hour_are_compared_with_an_hour_alone() -> None:
    assert made("us:27-2042", "us", 35.88, per="hour")["sponsor_levels"]["reached"] == "level2"
    assert made("us:27-2042", "us", 90_000)["sponsor_levels"]["reached"] is None


@pytest.mark.parametrize(
    ("place", "amount", "reason"),
    [("ca-qc", 72_000, "net-quebec"), ("ca-on", 9_000, "net-below"), ("ca-on", 9_000_000, "net-above")],
)
def test_why_nothing_is_said_of_what_is_left(place: str, amount: float, reason: str) -> None:
    assert made("ca:32120", place, amount)["net"] == {"missing": reason}


def test_what_is_left_and_what_it_buys() -> None:
    found = made("us:29-1141", "us-tx", 61_000)
    assert found["net"] == round(61_000 - 5_140 - 0.0765 * 61_000)
    area = made("us:29-1141", "us-m10180", 72_000)
    assert area["real"] == round(72_000 * 100 / area["price_level"]["level"])


@pytest.mark.parametrize("amount", [0, -5, float("nan")])
def test_an_amount_that_is_none(amount: float) -> None:
    with pytest.raises(UsageError):
        offered(amount, "us")


def test_money_and_periods_there_are_not() -> None:
    with pytest.raises(NotFound):
        offered(1, "us", currency="XYZ")
    with pytest.raises(UsageError):
        offered(1, "us", per="day")
