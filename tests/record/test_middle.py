"""The middle of amounts that count differently often."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.record.middle import weighted_median


@pytest.mark.parametrize(
    ("amounts", "middle"),
    [([(5, 1)], 5), ([(9, 1), (1, 1), (5, 1)], 5), ([(1, 10), (100, 1)], 1), ([(1, 1), (2, 0), (3, 5)], 3)],
)
def test_half_of_the_weight(amounts: list[tuple[float, float]], middle: float) -> None:
    assert weighted_median(amounts) == middle


@pytest.mark.parametrize("amounts", [[], [(4, 0)]])
def test_nothing_has_no_middle(amounts: list[tuple[float, float]]) -> None:
    with pytest.raises(ValueError, match="weight"):
        weighted_median(amounts)


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 9)), min_size=1))
def test_it_is_the_low_median_of_everybody(amounts: list[tuple[float, float]]) -> None:
    everybody = [amount for amount, weight in amounts for _ in range(int(weight))]
    assert weighted_median(amounts) == statistics.median_low(everybody)
