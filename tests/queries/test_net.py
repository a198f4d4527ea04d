"""What is left of pay, and what it buys: by hand over the bundled data, and where nothing is said."""

from typing import Any

import pytest

from careercli.queries import net
from careercli.queries.net import price_level, taken, with_net, with_real


def line(region: str, **steps: Any) -> Any:
    return {"region": region, "year": 2025, "period": "year", "source": "s", **steps}


def one(country: str, line: Any) -> Any:
    (found,) = with_net([line], country)
    return found


def test_between_two_points_by_hand() -> None:
    """Texas 61,000: 12 % of 1,000 more than 60,000's 5,020, and 7.65 % of all."""
    found = one("us", line("us-tx", p50=61_000))
    assert found["net"] == round(61_000 - 5_140 - 0.0765 * 61_000)
    assert (found["net_of"], found["net_place"], found["net_year"]) == (61_000, "us-tx", "2026")
    assert found["net_tax"] == {"national": 5_140, "regional": 0, "contributions": 4_666}
    assert (found["net_method"], found["net_source"]) == ("net-grid/1", "net-pay-2026")


def test_each_percentile_has_its_own() -> None:
    found = one("gb", line("gb-sct", p10=60_000, p50=100_000, p90={"at_least": 150_000}, p25={"missing": "suppressed"}))
    assert found["net_steps"] == {
        "p10": 60_000 - 13_182 - 3_211,
        "p25": {"missing": "suppressed"},
        "p50": 100_000 - 30_732 - 4_011,
        "p90": {"at_least": 150_000 - 59_634 - 5_011},
    }


def test_an_hour_is_made_a_year_by_the_countrys_hours() -> None:
    found = one("ca", line("ca-on", p50=30.0) | {"period": "hour"})
    assert found["net_of"] == 62_400
    assert found["net"] == pytest.approx(62_400 - sum(found["net_tax"].values()), abs=2)


def test_of_an_hour_alone_nothing_is_made() -> None:
    found = one("us", line("us-ny", p50=30.0) | {"period": "hour"})
    assert found["net"] == {"missing": "hourly-only"}
    assert "net_of" not in found


@pytest.mark.parametrize(
    ("country", "region", "gross", "reason"),
    [
        ("ca", "ca-qc", 60_000, "net-quebec"),
        ("ca", "ca-on", 19_999, "net-below"),
        ("ca", "ca-er3530", 60_000, ""),
        ("de", "de-sn", 60_000, "net-saxony"),
        ("de", "de-by", 60_000, ""),
        ("de", "de", 27_999, "net-midijob"),
        ("de", "de", 28_000, ""),
        ("au", "au-nsw", 39_999, "net-levy-phase-in"),
        ("au", "au", 40_000, ""),
        ("us", "us-ny", 500_001, "net-above"),
        ("us", "us-ny", 500_000, ""),
        ("us", "us-m35620", 60_000, ""),
        ("us", "us-pr", 60_000, "net-elsewhere"),
        ("gb", "gb-wls", 60_000, ""),
        ("gb", "gb", 60_000, "net-by-region"),
        ("sg", "sg", 60_000, "net-by-status"),
        ("us", "us", 60_000, "net-by-region"),
        ("ie", "ie", 60_000, "net-elsewhere"),
    ],
)
def test_nothing_is_said_where_the_points_do_not_reach(*, country: str, region: str, gross: float, reason: str) -> None:
    found = taken(country, region, gross)
    assert found.missing == reason
    assert bool(found.parts) == (reason in ("", "net-by-region", "net-by-status"))


def test_of_a_whole_country_the_lowest_and_the_highest() -> None:
    found = one("us", line("us", p50=100_000))
    assert found["net"] == {"missing": "net-by-region"}
    low, high = found["net_range"]
    assert (low["region"], high["net"]) == ("us-or", 100_000 - 13_170 - 7_650)
    assert low["net"] < high["net"]


def test_of_singapore_both_residents_and_holders_of_a_pass() -> None:
    found = one("sg", line("sg", p50=60_000))
    assert found["net_range"] == [
        {"region": "sg", "net": 46_960, "status": "resident"},
        {"region": "sg", "net": 58_120, "status": "pass"},
    ]


def test_more_gross_pay_always_leaves_more() -> None:
    for region in ("us-ca", "us-md"):
        left = [taken("us", region, gross).parts[0].net for gross in range(15_000, 500_001, 777)]
        assert left == sorted(left)


def test_what_pay_buys_in_an_area() -> None:
    (found,) = with_real(with_net([line("us-m35620", p50=100_000)], "us"), "us")
    assert found["price_level"] == {"region": "us-m35620", "level": 112.563, "year": 2024, "source": "bea-rpp-2024"}
    assert found["real"] == round(100_000 / 1.12563)
    assert found["real_net"] == round(found["net"] / 1.12563)


@pytest.mark.parametrize(
    ("country", "region", "reason"),
    [
        ("us", "us-ny", "price-level-portions"),
        ("us", "us", "no-price-level"),
        ("us", "us-pr", "no-price-level"),
        ("us", "us-m14860", "no-price-level"),
        ("ca", "ca-on", "no-price-level"),
    ],
)
def test_places_without_a_price_level_say_why(*, country: str, region: str, reason: str) -> None:
    assert price_level(country, region) == reason
    (found,) = with_real([line(region, p50=100_000)], country)
    assert found["real"] == {"missing": reason}
    assert "price_level" not in found


def test_an_area_outside_metropolitan_ones_has_its_states(monkeypatch: pytest.MonkeyPatch) -> None:
    place = net.places.regions("us")["us-m35620"]._replace(region="us-n1", kind="nonmetro", parent="us-ny")
    known = {"us-n1": place, "us-ny": place._replace(name_en="New York")}
    monkeypatch.setattr(net.places, "regions", lambda _: known)
    found = price_level("us", "us-n1")
    assert isinstance(found, dict)
    assert (found["level"], found["part"], found["of_group"]) == (
        91.613,
        "nonmetro",
        {"code": "us-ny", "title": "New York"},
    )
