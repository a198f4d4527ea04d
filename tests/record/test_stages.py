"""What ages earn as three bands that rise, whatever the ages say."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careercli.record.stages import Stages, bands, rising


def test_from_each_stage_halfway_to_the_next() -> None:
    assert bands(Stages(64, 100, 144), 100) == [(64, 80), (80, 120), (120, 144)]


def test_where_halfway_lies_beyond_the_median_the_middle_reaches_to_it() -> None:
    assert bands(Stages(100, 121, 144), 90) == [(90, 90), (90, 132), (132, 144)]
    assert bands(Stages(64, 81, 100), 120)[1] == (72, 120)


@pytest.mark.parametrize(
    ("given_stages", "risen"),
    [((1, 2, 3), (1, 2, 3)), ((1, 3, 2), (1, 2.5, 2.5)), ((3, 1, 2), (2, 2, 2)), ((3, 2, 1), (2, 2, 2))],
)
def test_stages_that_fall_are_set_to_their_mean(given_stages: tuple[float, ...], risen: tuple[float, ...]) -> None:
    assert rising(Stages(*given_stages)) == risen


pay = some.floats(1, 1e6)


@given(pay, pay, pay, pay)
def test_bands_rise_touch_and_hold_the_median(early: float, middle: float, senior: float, median: float) -> None:
    (low, first), (again, last), (same, high) = bands(Stages(early, middle, senior), median)
    assert (first, last) == (again, same)
    assert low <= first <= median <= last <= high
