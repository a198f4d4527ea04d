"""The spread of pay cut in three: in order, touching, the median in the middle, never beyond what is published."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careercli.record.figure import lowest_or_none
from careercli.record.spread import between, cut


def ends(points: dict[str, Any]) -> list[float]:
    return [lowest_or_none(end) or 0 for band in cut(points) for end in band]


def test_a_tenth_to_nine_tenths_is_cut_at_37_and_a_half_and_62_and_a_half() -> None:
    """Of pay that is lognormal about 100, the tenths at 50 and 200, p37.5 is 84.17 and p62.5 is 118.81."""
    (low, first), (again, last), (same, high) = cut({"p10": 50, "p50": 100, "p90": 200})
    assert (low, high, first, last) == (50, 200, again, same)
    assert (first, last) == (pytest.approx(84.17, abs=0.01), pytest.approx(118.81, abs=0.01))


def test_quartiles_are_cut_at_40_and_60() -> None:
    bands = cut({"p25": 50, "p50": 100, "p75": 200})
    assert bands[0][1] == pytest.approx(77.07, abs=0.01)
    assert (bands[0][0], bands[2][1]) == (50, 200)


def test_a_suppressed_end_leaves_the_quartile_of_its_side() -> None:
    bands = cut({"p10": 40, "p25": 60, "p50": 80, "p75": 100, "p90": {"missing": "suppressed"}})
    assert (bands[0][0], bands[2][1]) == (40, 100)


def test_what_rests_on_a_bound_is_one() -> None:
    bands = cut({"p25": 5000, "p50": 6500, "p75": {"at_least": 7100}})
    assert bands[0][1] == bands[1][0]
    assert isinstance(bands[0][1], float)
    assert bands[1][1] == bands[2][0] == {"at_least": pytest.approx(6719.0, abs=1)}
    assert bands[2][1] == {"at_least": 7100}


@pytest.mark.parametrize(
    "points",
    [{}, {"p50": 30}, {"p10": 20, "p50": 30}, {"p50": 30, "p90": 50}, {"p10": 20, "p50": {"at_least": 30}, "p90": 50}],
)
def test_without_a_median_or_an_end_there_is_nothing(points: dict[str, Any]) -> None:
    assert cut(points) == []


amounts = some.lists(some.floats(1, 1e6), min_size=5, max_size=5).map(sorted)


@given(amounts)
def test_bands_rise_touch_and_hold_the_median(five: list[float]) -> None:
    points = dict(zip(("p10", "p25", "p50", "p75", "p90"), five, strict=True))
    found = ends(points)
    low, first, again, last, same, high = found
    assert (first, last, low, high) == (again, same, five[0], five[4])
    tolerance = 1 + 1e-9
    assert low <= first * tolerance <= last * tolerance**2 <= high * tolerance**3
    assert first / tolerance <= five[2] <= last * tolerance


def test_between_two_equal_points_is_that_amount() -> None:
    assert between(0.3, (0.25, 20), (0.5, 20)) == pytest.approx(20)
    assert between(0.25, (0.25, 20), (0.25, 20)) == 20
