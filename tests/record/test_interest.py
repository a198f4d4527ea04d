"""How six interests are compared."""

from math import isclose, sqrt

import pytest

from careercli.record.interest import INTERESTS, centred, fit, fits, pure, vector


def test_a_centred_vector_has_mean_0_and_length_1():
    found = centred((1.0, 2.0, 3.0, 4.0, 5.0, 9.0))
    assert isclose(sum(found), 0, abs_tol=1e-9)
    assert isclose(sqrt(sum(one * one for one in found)), 1)


def test_alike_values_point_nowhere():
    assert centred((4.0,) * 6) == (0.0,) * 6


def test_leading_interests_count_3_2_and_1():
    found = vector(("social", "artistic"))
    by_name = dict(zip(INTERESTS, found, strict=True))
    # 3, 2 and four times 0 have the mean 5/6; squared distances (13/6)², (7/6)² and four times (5/6)².
    length = sqrt((13 / 6) ** 2 + (7 / 6) ** 2 + 4 * (5 / 6) ** 2)
    assert isclose(by_name["social"], 13 / 6 / length)
    assert isclose(by_name["artistic"], 7 / 6 / length)
    assert isclose(by_name["realistic"], -5 / 6 / length)


def test_scores_count_as_much_as_the_leading_ones():
    leading, scores = vector(("realistic",)), (1.0, 7.0, 1.0, 1.0, 1.0, 1.0)
    both = vector(("realistic",), scores)
    assert isclose(both[0], both[1])
    assert both[0] > 0 > both[2]
    assert vector(("realistic",), (7.0, 1.0, 1.0, 1.0, 1.0, 1.0)) == pytest.approx(leading)


@pytest.mark.parametrize(("names", "worth"), [(("social",), 10), (("realistic",), 4)])
def test_the_fit_is_10_for_the_same_and_by_the_correlation_for_others(names, worth):
    # Two single peaks among six correlate by -1/5.
    assert isclose(fit(pure(names), vector(("social",))), worth)


def test_the_opposite_fits_not_at_all_and_an_even_reader_by_chance():
    like = vector((), (1.0, 2.0, 3.0, 4.0, 5.0, 6.0))
    against = dict(zip(INTERESTS, (6.0, 5.0, 4.0, 3.0, 2.0, 1.0), strict=True))
    assert isclose(fit(against, like), 0, abs_tol=1e-9)
    assert fit(dict.fromkeys(INTERESTS, 5.0), like) == 5
    assert fits(against, []) == []


def test_saying_yes_to_everything_a_step_more_changes_nothing():
    reader = dict(zip(INTERESTS, (1.0, 4.0, 2.0, 3.0, 1.5, 2.5), strict=True))
    louder = {name: value + 1 for name, value in reader.items()}
    like = vector(("investigative", "social"))
    assert isclose(fit(reader, like), fit(louder, like))
