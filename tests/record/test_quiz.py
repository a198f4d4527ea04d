"""The statements of the quiz, and what answers make of them."""

from collections import Counter
from itertools import pairwise
from math import isclose
from random import Random
from statistics import correlation, mean, median

import pytest

from careercli.record.interest import INTERESTS
from careercli.record.quiz import (
    CLEAR,
    EACH,
    EVERY,
    ON_VALUES,
    STATEMENTS,
    VALUES,
    led_by,
    numbered,
    scored,
    weights,
)
from careercli.record.rating import AXES
from careercli.text.languages import languages
from careercli.text.text import text

LIKES = {"investigative": 5, "social": 4}


def answers(likes, otherwise=2):
    """Thirty answers of somebody consistent."""
    return [likes.get(one.measures, otherwise) for one in STATEMENTS]


def test_thirty_statements_cover_the_six_evenly():
    assert Counter(one.measures for one in STATEMENTS) == dict.fromkeys(INTERESTS, EACH)
    assert EACH == 5
    assert len({one.key for one in EVERY}) == len(EVERY) == 35


def test_every_six_in_a_row_have_each_interest_and_no_two_neighbours_the_same():
    rows = [STATEMENTS[at : at + 6] for at in range(0, 30, 6)]
    assert all({one.measures for one in row} == set(INTERESTS) for row in rows)
    assert all(one.measures != other.measures for one, other in pairwise(STATEMENTS))
    places = {name: mean(at for at, one in enumerate(STATEMENTS) if one.measures == name) for name in INTERESTS}
    assert max(places.values()) - min(places.values()) < 5  # none comes much later than the others


@pytest.mark.parametrize("lang", languages())
def test_statements_are_short_sentences_that_differ_in_every_language(lang):
    words = text(lang)
    said = [words(f"quiz.statement.{one.key}") for one in EVERY]
    assert len(set(said)) == len(said)
    assert all(one.endswith((".", "。")) and 4 <= len(one) <= 80 for one in said)


@pytest.mark.parametrize("lang", languages())
def test_statements_on_each_interest_are_of_like_length(lang):
    words = text(lang)
    long = {
        name: mean(len(words(f"quiz.statement.{one.key}")) for one in STATEMENTS if one.measures == name)
        for name in INTERESTS
    }
    assert max(long.values()) < 1.6 * min(long.values())


def test_values_weigh_axes_of_the_rating_and_each_its_own():
    axes = [axis for found in VALUES.values() for axis in found]
    assert set(axes) <= set(AXES)
    assert len(set(axes)) == len(axes)
    assert [one.measures for one in ON_VALUES] == list(VALUES)


def test_means_and_what_is_above_them():
    found = scored(answers(LIKES))
    assert found.means["investigative"] == 5
    assert isclose(found.mean, 17 / 6)
    assert isclose(found.above("social"), 4 - 17 / 6)
    assert found.leading() == ["investigative", "social"]
    assert found.shape == "clear"
    assert found.ratio is None  # nobody is in two minds


@pytest.mark.parametrize("always", range(1, 6))
def test_the_same_answer_to_everything_is_flat(always):
    found = scored([always] * 30)
    assert found.shape == "flat"
    assert found.leading() == []
    assert weights(found, {}) == {}


def test_a_yes_sayer_has_the_profile_of_somebody_sparing():
    sparing, lavish = scored(answers({"artistic": 3}, 1)), scored(answers({"artistic": 5}, 3))
    assert [sparing.above(name) for name in INTERESTS] == pytest.approx([lavish.above(name) for name in INTERESTS])


def test_the_ratio_by_hand():
    given = answers({"social": 4}, 2)
    places = [at for at, one in enumerate(STATEMENTS) if one.measures == "social"]
    given[places[0]], given[places[1]] = 3, 5  # the mean stays 4, and 2 of squares lie within
    # Means 4 and five times 2: 5 · ((4 - 7/3)² + 5 · (1/3)²) / 5 = 10/3 between; within 2 / 24.
    assert isclose(scored(given).ratio, 10 / 3 / (2 / 24))


def test_answers_by_chance_are_rarely_clear():
    """By its making the ratio calls one in twenty clear: answers by lot are not those of a normal distribution."""
    random = Random(18)
    shapes = Counter(scored([random.randint(1, 5) for _ in STATEMENTS]).shape for _ in range(4000))
    assert 0.03 < shapes["clear"] / 4000 < 0.07


def test_a_profile_is_weak_just_below_the_ratio_and_clear_from_it_on():
    random = Random(1)
    found = [scored([random.randint(1, 5) for _ in STATEMENTS]) for _ in range(2000)]
    assert {one.shape == "clear" for one in found if one.ratio >= CLEAR} == {True}
    assert "clear" not in {one.shape for one in found if one.ratio < CLEAR}


def test_weights_are_six_for_interests_and_a_value_s_is_shared_by_its_axes():
    given = {"security": 4, "pay": 5, "start": 3, "abroad": 1, "human": 2}
    assert weights(scored(answers(LIKES)), given) == {"interest": 6, "growth": 0.25, "demand": 0.25, "pay": 1}
    assert weights(scored([3] * 30), given) == {"growth": 0.25, "demand": 0.25, "pay": 1}


def test_all_values_together_never_outweigh_the_interests():
    found = weights(scored(answers(LIKES)), dict.fromkeys(VALUES, 5))
    assert found["interest"] > sum(weight for axis, weight in found.items() if axis != "interest")


def test_what_led_there_are_the_high_answers_on_the_leading_interests():
    given = answers(LIKES)
    given[4] = 5  # on leading a team, which does not lead
    led = led_by(given, ["investigative", "social"])
    assert [one["answer"] for one in led] == [5] * 5 + [4] * 5
    assert {one["measures"] for one in led} == {"investigative", "social"}
    assert numbered(given)[4] == {"number": 5, "statement": "team", "measures": "enterprising", "answer": 5}


class Person:
    """Somebody made up: likes six things more or less, says yes more or less, and has a mind of their own on each
    statement; what comes on top changes from day to day."""

    LIKES, YES, OWN, DAY = 0.8, 0.5, 0.7, 0.8

    def __init__(self, random):
        self.random = random
        likes = {name: random.gauss(0, self.LIKES) for name in INTERESTS}
        yes = random.gauss(0, self.YES)
        self.mind = [3 + yes + likes[one.measures] + random.gauss(0, self.OWN) for one in STATEMENTS]

    def answers(self):
        """Those of one day."""
        return [min(5, max(1, round(one + self.random.gauss(0, self.DAY)))) for one in self.mind]


def test_people_who_answer_twice_get_much_the_same_profile():
    """Simulated (docs/methods/interests.md has the figures): a single answer correlates with that of another day by
    0.62, and the six scales by 0.83; published tests of this length reach as much with people."""
    random = Random(20261130)
    pairs = [(one.answers(), one.answers()) for one in (Person(random) for _ in range(2000))]
    found = [(scored(one), scored(other)) for one, other in pairs]
    clear = [(one, other) for one, other in found if one.shape == "clear"]
    single = correlation([pair[0][0] for pair in pairs], [pair[1][0] for pair in pairs])
    assert 0.55 < single < 0.7  # no steadier than people are
    scales = [
        correlation([one.above(name) for one, _ in found], [other.above(name) for _, other in found])
        for name in INTERESTS
    ]
    assert min(scales) > 0.8
    assert _same(found) == pytest.approx((0.86, 0.63, 0.84), abs=0.015)
    assert _same(clear) == pytest.approx((0.90, 0.69, 0.89), abs=0.015)
    assert len(clear) / len(found) == pytest.approx(0.62, abs=0.02)


def _same(found):
    """(middle correlation of the two profiles, how often the same interest is first, or among the first two)."""
    profiles = [
        correlation([one.means[name] for name in INTERESTS], [other.means[name] for name in INTERESTS])
        for one, other in found
        if "flat" not in (one.shape, other.shape)
    ]
    first = mean(one.leading()[:1] == other.leading()[:1] for one, other in found)
    among = mean(bool(set(one.leading()[:2]) & set(other.leading()[:1])) for one, other in found)
    return median(profiles), first, among
