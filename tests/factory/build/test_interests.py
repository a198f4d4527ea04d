"""Whose interests an occupation of the made-up world has, and which subjects."""

import pytest

from careercli.atlas.connection import ask
from careercli.record.interest import INTERESTS, vector
from careerdata.build.interests import interest_lines, scores
from careerdata.build.match import Candidate
from careerdata.build.match_score import MatchPath


def candidate(key, score):
    return Candidate(key, score, "clear", MatchPath("exact", "direct", ""))


def lines(countries, candidates):
    return {line[0]: line for line in interest_lines(list(countries.values()), candidates)}


def test_an_occupation_has_what_its_publisher_names(countries):
    found = lines(countries, {})["ca:00010"]
    assert found[1:5] == ("realistic artistic social", None, None, "levels-1")
    assert found[5:] == pytest.approx(vector(("realistic", "artistic", "social")), abs=0.001)
    assert scores(countries["ca"], "00010") == []
    assert len(found[5:]) == len(INTERESTS)


def test_a_country_that_publishes_some_borrows_none(countries):
    found = lines(countries, {"ca:00020": [candidate("ca:00010", 0.9)]})
    assert "ca:00020" not in found


def test_others_borrow_from_the_best_match_that_has_some_and_is_near_enough(countries, monkeypatch):
    facts = countries["us"].facts.model_copy(update={"describes": ()})
    monkeypatch.setattr(countries["us"], "facts", facts)
    near, far = candidate("ca:00010", 0.31), candidate("ca:00010", 0.29)
    found = lines(countries, {"us:51-1010": [candidate("ca:00020", 0.9), near], "us:51-2011": [far]})
    assert found["us:51-1010"][1:4] == ("realistic artistic social", "ca:00010", 0.31)
    assert "us:51-2011" not in found


@pytest.mark.usefixtures("atlas")
def test_subjects_are_names_with_the_form_of_their_words_and_whom_they_have_to_do_with():
    found = ask("SELECT kind, name, words, holders, source FROM subject")
    assert {row[0] for row in found} >= {"activity", "field"}
    for _, name, words, holders, source in found:
        assert words == f" {' '.join(sorted(words.split()))} "
        assert name
        assert source
        parts = holders.split()
        assert all(key.startswith(("us:", "ca:", "isco:")) for key in parts[::2])
        assert all(0 <= int(weight) <= 100 for weight in parts[1::2])
