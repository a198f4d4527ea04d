"""Whose work stands for an occupation of a country that describes none, and how near is near."""

from typing import NamedTuple

import pytest

from careercli.record.similar import proxies_for, sureness, word_of


class One(NamedTuple):
    id: str
    score: float
    quality: str = "close"
    kind: str = "isco"


def test_at_most_three_each_with_half_the_best_score():
    found = proxies_for([One(f"us:{n}", score) for n, score in enumerate((0.8, 0.4, 0.39, 0.5, 0.6))], translated=False)
    assert found == {"us:0": 0.8, "us:4": 0.6, "us:3": 0.5}


def test_one_with_less_than_half_the_best_score_is_left_out_though_three_may_stand():
    assert proxies_for([One("us:1", 0.8), One("us:2", 0.39)], translated=False) == {"us:1": 0.8}
    assert proxies_for([One("us:1", 0.8), One("us:2", 0.4)], translated=False) == {"us:1": 0.8, "us:2": 0.4}


def test_nobody():
    assert proxies_for([], translated=False) == {}


def test_a_doubtful_match_stands_for_nothing():
    assert proxies_for([One("us:17-2051", 0.19)], translated=False) == {}
    assert proxies_for([One("us:17-2051", 0.2)], translated=False) == {"us:17-2051": 0.2}


def test_titles_that_only_partly_agree_must_be_nearer():
    celebrant = One("us:17-2051", 0.29, "partial", "titles")
    assert proxies_for([celebrant], translated=False) == {}
    assert proxies_for([celebrant._replace(score=0.3)], translated=False) == {"us:17-2051": 0.3}
    assert proxies_for([celebrant._replace(kind="isco")], translated=False) == {"us:17-2051": 0.29}
    assert proxies_for([celebrant._replace(score=0.49)], translated=True) == {}, (
        "translated titles score higher for less"
    )


def test_a_doubtful_best_does_not_hide_a_sure_second():
    found = proxies_for([One("us:1", 0.29, "partial", "titles"), One("us:2", 0.22)], translated=False)
    assert found == {"us:2": 0.22}


@pytest.mark.parametrize(("score", "sure"), [(0.25, 0.5), (0.5, 1), (0.9, 1)])
def test_how_far_a_match_is_trusted(score, sure):
    assert sureness(score) == pytest.approx(sure)


@pytest.mark.parametrize(("score", "word"), [(0.5, "near"), (0.49, "partly"), (0.4, "partly"), (0.39, "loosely")])
def test_the_word_beside_a_score(score, word):
    assert word_of(score) == word


@pytest.mark.parametrize(
    ("shared", "there", "word"),
    [(4, 20, "near"), (3, 20, "partly"), (2, 20, "partly"), (1, 20, "loosely"), (0, 31, "loosely"), (0, 0, "near")],
)
def test_few_shared_activities_are_not_near_however_high_the_score(shared, there, word):
    assert word_of(0.9, shared, there) == word
