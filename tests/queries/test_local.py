"""Lists and rankings of a place: only what has pay there, by that pay, with what is left of it; nothing is guessed."""

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries import local
from careercli.queries.listing import Filter, occupations_that
from careercli.queries.local import Local
from careercli.queries.net import Extras, with_extras
from careercli.queries.ranking import Order, ranked, weights_of
from careercli.record.figure import lowest_or_none

NET = Extras(net=True, real=True, steps=False)


def listed(place=None, sort="code", extras=local.NOTHING.extras, per=None, **given):
    return occupations_that(Filter(**given), [], None, sort, asked=Local(place, extras, per))


def test_only_occupations_with_pay_there_and_that_pay():
    found = {line["id"]: line for line in listed("us-tx").data}
    assert (found["us:29-1141"]["pay_median"], found["us:29-1141"]["region"]) == (95970, "us-tx")
    assert found["us:29-1141"]["employment"] > 2_000_000  # of the whole country
    whole = {line["id"]: line for line in listed(country=["us"]).data}
    assert 0 < len(found) < len(whole)
    lines = local.here("us-tx", ["us"]).lines
    assert all(lowest_or_none(lines[key]["p50"]) is not None for key in found)


def test_hourly_pay_is_turned_into_a_year_where_the_publisher_allows_it():
    found = {line["id"]: line for line in listed("ca-on").data}
    assert (found["ca:32120"]["pay_median"], found["ca:32120"]["pay_derived"]) == (42 * 2080, True)
    actors = {line["id"]: line for line in listed("us-al").data}["us:27-2011"]
    assert (actors["period"], actors["pay_median"]) == ("hour", {"missing": "hourly-only"})


def test_sorted_and_bounded_by_the_pay_there():
    lines = listed("us-tx", "pay", bounds={"min_pay": 100_000, "max_pay": 120_000}).data
    amounts = [line["pay_median"] for line in lines if "pay_median" not in line.get("of_group", {})]
    assert amounts == sorted(amounts, reverse=True)
    assert (min(amounts) >= 100_000, max(amounts) <= 120_000) == (True, True)
    whole = {line["id"]: line["pay_median"] for line in listed(country=["us"]).data}
    assert any(not 100_000 <= (lowest_or_none(whole[line["id"]]) or 0) <= 120_000 for line in lines)


def test_what_is_left_and_what_it_buys_and_another_period():
    line = next(one for one in listed("us-m10180", extras=NET, per="month").data if one["id"] == "us:29-1141")
    pay = {"region": "us-m10180", "year": 2025, "period": "year", "p50": line["pay_median"], "source": ""}
    (by_hand,) = with_extras([pay], "us", NET)
    assert (line["net"], line["real"]) == (by_hand["net"], by_hand["real"])
    assert line["converted"]["p50"] == round(line["pay_median"] / 12)


def test_a_whole_country_whose_regions_differ_has_no_one_number():
    found = listed(country=["us"], extras=Extras(net=True))
    assert {line["net"]["missing"] for line in found.data if lowest_or_none(line["pay_median"]) is not None} >= {
        "net-by-region"
    }
    assert any("Name a place with --in" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    ("place", "countries", "failure"),
    [("zzz", ["us"], NotFound), ("us-tx", ["ca"], NotFound), ("Victoria", None, UsageError)],
)
def test_places_that_are_not_taken(place, countries, failure):
    with pytest.raises(failure):
        listed(place, country=countries)


def test_a_ranking_of_a_place_has_its_pay():
    order = Order(weights_of({"pay": 1}), top=0, asked=Local("us-tx", Extras(net=True, steps=False)))
    found = ranked(Filter(), order)
    assert {line["pay"]["region"] for line in found.data} == {"us-tx"}
    assert {line["id"] for line in found.data} <= local.here("us-tx", ["us"]).lines.keys()
    nurses = next(line["pay"] for line in found.data if line["id"] == "us:29-1141")
    assert (nurses["p50"], nurses["net"]) == (95970, 76345)
    assert {"us-oews-2025", "net-pay-2026"} <= found.sources.keys()


def test_a_ranking_is_bounded_by_the_pay_there():
    order = Order(weights_of({"pay": 1}), top=0, asked=Local("us-tx"))
    found = ranked(Filter(bounds={"min_pay": 150_000}), order)
    assert found.data
    assert all(lowest_or_none(line["pay"]["p50"]) >= 150_000 for line in found.data)
