"""The mean of the axes at hand, and when there is none."""

import pytest

from careercli.record.rating import AXES, equal, overall


def test_an_axis_without_data_is_left_out_and_lowers_the_coverage():
    assert overall({"pay": 8, "ai": 4}, {"pay": 3, "ai": 1}) == (7.0, 100.0)
    assert overall({"pay": 8}, {"pay": 3, "ai": 1}) == (8.0, 75.0)


@pytest.mark.parametrize(("known", "value"), [(6, None), (7, 5.0)])
def test_below_sixty_percent_there_is_no_overall(known, value):
    assert overall(dict.fromkeys(AXES[:known], 5.0), equal()).value == value


def test_nothing_weighed_is_no_overall():
    assert overall({"pay": 8}, {"pay": 0}) == (None, 0.0)
    assert overall({}, equal()) == (None, 0.0)


@pytest.mark.parametrize(("weight", "value"), [(59.9, None), (60, 8.0)])
def test_the_bound_is_sixty_percent_of_the_weight_not_of_the_axes(weight, value):
    assert overall({"pay": 8}, {"pay": weight, "ai": 100 - weight}).value == value
