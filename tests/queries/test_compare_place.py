"""Occupations in places side by side: figures of each place, reasons where there are none, what stays the country's."""

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries import currency as money
from careercli.queries.compare import NO_EXTRAS, OF_PLACE, compare
from careercli.queries.compare import comparison as compared
from careercli.queries.compare_place import placed
from careercli.queries.compare_table import table
from careercli.queries.naming import find
from careercli.queries.net import Extras, with_extras


def made(codes, places, extras=NO_EXTRAS, wanted=None):
    record, _ = compare(placed([find(code) for code in codes], places), wanted, extras)
    return record, {row["field"]: row for row in record["rows"]}


def test_each_place_has_its_own_pay_and_jobs():
    record, rows = made(["us:29-1141"], ["us-tx", "New York"])
    assert [one["id"] for one in record["occupations"]] == ["us:29-1141@us-tx", "us:29-1141@us-ny"]
    assert [(one["occupation"], one["place"]) for one in record["occupations"]] == [
        ("us:29-1141", "Texas"), ("us:29-1141", "New York"),
    ]  # fmt: skip
    assert rows["pay_median"]["values"] == [95970, 109440]
    assert rows["pay_median"]["best"] == ["us:29-1141@us-ny"]
    assert rows["jobs_here"]["values"] == [271380, 205810]
    assert rows["location_quotient"]["values"][1] == 0.98


def test_what_is_of_the_country_is_told_from_what_is_of_the_place():
    _, rows = made(["us:29-1141"], ["us-tx", "us-ny"])
    of_place = {field for field, row in rows.items() if "of_place" in row}
    assert of_place == {*OF_PLACE} & rows.keys()
    assert rows["growth_per_year"]["values"][0] == rows["growth_per_year"]["values"][1]
    assert rows["growth_per_year"]["best"] == []


def test_places_of_two_countries():
    record, rows = made(["us:29-1141", "ca:31301"], ["us-tx", "ca-on"])
    assert [one["region"] for one in record["occupations"]] == ["us-tx", "ca-on"]
    assert record["currency"] == "USD"
    assert rows["pay_median"]["values"][1] == 42 * 2080
    _, national = made(["us:29-1141", "ca:31301"], [])
    assert rows["pay_median"]["values"] != national["pay_median"]["values"]


def test_what_is_left_and_what_it_buys():
    extras = Extras(net=True, real=True, steps=False)
    _, rows = made(["us:29-1141"], ["us-m10180", "us-tx"], extras)
    line = {"region": "us-m10180", "year": 2025, "period": "year", "p50": rows["pay_median"]["values"][0], "source": ""}
    (by_hand,) = with_extras([line], "us", extras)
    assert rows["net"]["values"][0] == by_hand["net"]
    assert rows["real"]["values"] == [by_hand["real"], {"missing": "price-level-portions"}]
    assert rows["net"]["derived"] == ["us:29-1141@us-m10180", "us:29-1141@us-tx"]
    assert rows["net"]["sources"] == ["net-pay-2026", "net-pay-2026"]


def test_a_country_whose_tax_differs_within_has_a_range():
    _, rows = made(["gb:2237", "sg:22200"], [], Extras(net=True), money.wanted("USD"))
    ends = rows["net"]["values"][0]
    assert ends["low"] < ends["high"]
    dollars = rows["net_usd"]["values"][0]
    assert dollars["low"] == pytest.approx(ends["low"] * dollars["high"] / ends["high"], abs=2)


def test_ranges_are_two_rows_of_a_table():
    found = compared(placed([find("gb:2237"), find("de:81302")], ()), extras=Extras(net=True))
    rows, _ = table(found)
    fields = [row["field"] for row in rows]
    assert {"net_low", "net_high"} <= {*fields}
    low, high = (next(row for row in rows if row["field"] == f"net_{end}") for end in ("low", "high"))
    assert low["gb:2237"] < high["gb:2237"]
    assert low["de:81302"] == high["de:81302"]


def test_a_place_without_pay_has_none_and_says_why():
    _, rows = made(["de:81302"], ["de-by", "de"])
    assert rows["pay_median"]["values"][0] == {"missing": "not-published-here"}
    assert rows["pay_median"]["values"][1] > 0


def test_an_area_that_repeats_its_province_is_marked():
    _, rows = made(["ca:32120"], ["Ottawa", "ca-on"])
    (group,) = rows["pay_median"]["of_group"].values()
    assert group == {"code": "ca-on", "title": "Ontario"}


@pytest.mark.parametrize(
    ("places", "failure", "told"),
    [
        (["us-tx", "ca-on"], NotFound, "`ca-on` is not in the country of any occupation you named"),
        (["us-tx", "zzz"], NotFound, "No region `zzz` in us"),
        (["us-tx"], UsageError, "`compare` takes 2 to 6 occupations, not 1"),
        (["us-tx", "Texas"], UsageError, ""),
    ],
)
def test_places_that_cannot_be_compared(places, failure, told):
    with pytest.raises(failure) as raised:
        made(["us:29-1141"], places)
    assert told in str(raised.value.message)
