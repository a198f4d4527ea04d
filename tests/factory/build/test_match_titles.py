"""How alike occupations are by their titles."""

import pytest

from careerdata.build import match_subject
from careerdata.build.match_subject import Subject
from careerdata.build.match_titles import Weights, dot, near_titles, shared, unit, whole_titles

PLUMBER = match_subject.english(["Plumbers"], ["Pipe fitter"])
FITTER = match_subject.english(["Plumbers and pipe fitters"], ["Gas plumber"])
BAKER = match_subject.english(["Bakers"], [])
EVERY = {"ca:1": PLUMBER, "us:2": FITTER, "us:3": BAKER}


def subject(key: str) -> Subject:
    return Subject(key, key[:2], {"en": EVERY[key]}, None, False, False)


@pytest.fixture
def weights() -> Weights:
    return Weights(EVERY.values())


def test_rare_words_tell_more_than_common_ones(weights: Weights) -> None:
    assert weights.of["baker"] > weights.of["plumber"] > 0


def test_vectors_are_of_length_one_and_empty_ones_stay_empty(weights: Weights) -> None:
    vector = weights.vector(FITTER)
    assert dot(vector, vector) == pytest.approx(1)
    assert unit({}) == {}


def test_words_in_common(weights: Weights) -> None:
    vectors = {key: weights.vector(names) for key, names in EVERY.items()}
    assert dot(vectors["ca:1"], vectors["us:2"]) > 0.5
    assert dot(vectors["ca:1"], vectors["us:3"]) == 0


def test_a_title_many_have_tells_less() -> None:
    few = whole_titles({"a": PLUMBER, "b": PLUMBER})
    assert shared(few["a"], few["b"]) == pytest.approx(1)
    found = whole_titles({"a": FITTER, "b": BAKER})
    assert shared(found["a"], found["b"]) == 0


def test_near_titles_are_of_other_countries_only(weights: Weights) -> None:
    near = near_titles({key: subject(key) for key in EVERY}, weights)
    assert set(near["ca:1"]) == {"us:2"}
    assert near["ca:1"]["us:2"].others > 0.3
    assert near["us:3"] == {}


def test_an_official_title_word_for_word(weights: Weights) -> None:
    same = {"ca:1": subject("ca:1"), "us:4": subject("ca:1")._replace(id="us:4", country="us")}
    assert near_titles(same, weights)["ca:1"]["us:4"].official == pytest.approx(1)
