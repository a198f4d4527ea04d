"""The rating's figures gathered, its place among others, and why an axis is absent."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from careercli.record.rating import AXES
from careerdata.build import rating
from careerdata.build.axes import Subject


def paid(**percentiles: Any) -> Subject:
    record: Any = {"country": "ca", "pay": {"percentiles": [{"region": "ca", **percentiles}]}, "gaps": []}
    return Subject(record)


def test_the_outer_tenths_are_taken_where_half_of_those_with_quarters_have_them() -> None:
    tenths, quarters = paid(p10=1, p90=2), paid(p25=1, p75=2)
    assert rating.spread_of([tenths, quarters, quarters]) == rating.WIDE
    assert rating.spread_of([tenths, quarters, quarters, quarters]) == rating.NARROW
    assert rating.spread_of([quarters]) == rating.NARROW


def rate(country: str, year: int, per_usd: float) -> Any:
    return SimpleNamespace(country=country, year=str(year), per_usd=str(per_usd), source=f"ppp-{year}")


def of(country: str, currency: str) -> Any:
    return SimpleNamespace(key=country, facts=SimpleNamespace(currency=currency))


def test_purchasing_power_is_the_latest_not_after_the_year() -> None:
    worth = [rate("ca", 2022, 1.25), rate("ca", 2024, 2.0), rate("ca", 2026, 4.0), rate("gb", 2025, 0.5)]
    assert rating.dollars_of(of("ca", "CAD"), 2025, worth) == (0.5, "ppp-2024")
    assert rating.dollars_of(of("ca", "CAD"), 2021, worth) == (0.0, "")
    assert rating.dollars_of(of("us", "USD"), 2025, worth) == (1.0, "")


def country(coverage: list[Any]) -> Any:
    kinds = {"us": "country", "us-ca": "state", "us-ny": "state", "us-m1": "metro", "ca-yt": "territory"}
    regions = {key: SimpleNamespace(kind=kind) for key, kind in kinds.items()}
    return SimpleNamespace(regions=regions, every=lambda _: coverage)


def test_a_state_that_was_not_read_is_no_part_of_the_country() -> None:
    unread = SimpleNamespace(region="us-ca", coverage="not-in-source")
    assert rating.regions_read(country([unread])) == {"us-ny"}
    assert rating.regions_read(country([])) == {"us-ca", "us-ny"}


def brief(value: float | None) -> Any:
    return {"overall": {"missing": "few-axes"} if value is None else value}


def test_equals_share_a_place_and_a_percentile_in_the_country_and_in_all() -> None:
    overalls = {"ca:1": 7.0, "ca:2": 5.0, "ca:3": 5.0, "us:1": 6.0, "us:2": None}
    placed = rating.places({key: brief(value) for key, value in overalls.items()})
    assert placed["ca:2"] == {
        "in_country": {"place": 2, "percentile": 33.3, "of": 3},
        "in_all": {"place": 3, "percentile": 25.0, "of": 4},
    }
    assert placed["ca:1"]["in_all"]["place"] == placed["us:1"]["in_country"]["place"] == 1
    assert "us:2" not in placed


def axis(name: str, *rated_at: str, sources: tuple[str, ...] = ("s",)) -> Any:
    return {"axis": name, "parts": [{"sources": list(sources), **({"rated_at": at} if at else {})} for at in rated_at]}


def test_the_axes_of_groups_and_what_each_country_rests_on() -> None:
    axes = [axis("growth", "72", sources=("b", "a")), axis("demand", "", "72"), axis("pay", ""), axis("study")]
    assert rating.grouped(axes) == ["growth", "demand"]
    found = {"gb:1": SimpleNamespace(axes=axes), "us:1": SimpleNamespace(axes=[axis("growth", "", sources=("c",))])}
    told = {(country, name): keys for country, name, keys in rating.axis_sources(cast("Any", found))}
    assert told["gb", "growth"] == "a b"
    assert told["us", "growth"] == "c"
    assert told["gb", "study"] == ""


@pytest.mark.parametrize("name", AXES)
def test_every_axis_absent_has_a_reason(name: str) -> None:
    record: Any = {
        "country": "ca", "title": {"en": ""}, "pay": {"percentiles": []}, "outlook": {"projections": []}, "lists": [],
        "ai": None, "education": [], "credentials": [], "gaps": [],
    }  # fmt: skip
    found = {one["axis"]: one for one in rating.axes_of(Subject(record), cast("Any", None))}
    assert found[name]["parts"] == []
    assert set(cast("Any", found[name]["value"])) == {"missing"}


def test_what_no_occupation_of_a_country_has_is_told_so_unless_there_are_no_projections() -> None:
    def rated(**values: Any) -> Any:
        known = {name: {"parts": ["p"], "value": 5.0} for name in AXES}
        return [
            {**known[name], **({"parts": [], "value": {"missing": values[name]}} if name in values else {})}
            for name in AXES
        ]

    one, other = (
        rated(competition="not-published", growth="no-projections", pay="suppressed"),
        rated(competition="not-assessed", growth="no-projections"),
    )
    rating.tell_of_country([one, other])
    told = {name: axis["value"] for name, axis in zip(AXES, one, strict=True)}
    assert told["competition"] == other[AXES.index("competition")]["value"] == {"missing": "not-in-country"}
    assert told["growth"] == {"missing": "no-projections"}
    assert told["pay"] == {"missing": "suppressed"}
