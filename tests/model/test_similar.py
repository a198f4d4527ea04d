"""Whose work stands for an occupation of a country that describes none."""

import pytest

from careercli.model.similar import standing_for


def test_at_most_three_each_with_half_the_best_score():
    found = standing_for([("us:1", 0.8), ("us:2", 0.4), ("us:3", 0.39), ("us:4", 0.5), ("us:5", 0.6)])
    assert list(found) == ["us:1", "us:5", "us:4"]
    assert sum(found.values()) == pytest.approx(1)


def test_other_countries_do_not_stand_for_it():
    assert standing_for([("ca:1", 0.9), ("us:1", 0.1)]) == {"us:1": 1.0}


def test_nobody():
    assert standing_for([("ca:1", 0.9)]) == {}
