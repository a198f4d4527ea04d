"""`career similar` over every occupation: what it offers, and how much of what O*NET calls related is among it."""

import csv
from pathlib import Path

import pytest
from tests.data.conftest import DATA

from careercli import paths
from careercli.atlas import similar

KEPT = {"Primary-Short": 0.68, "Primary-Long": 0.53, "Supplemental": 0.32}
"""Of the occupations O*NET relates to one, the share among our 20 nearest; measured in docs/methods/similar.md."""


@pytest.fixture(scope="module")
def nearest(every_card):
    """Id → the occupations near it."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("CAREER_ATLAS", str(Path(paths.PACKAGE) / "_data" / "atlas.db"))
        return {key: similar.scores(key) for key in every_card}


def test_they_are_of_the_same_country_and_in_order(nearest):
    for key, found in nearest.items():
        assert key not in {other for other, _ in found}
        assert all(other.partition(":")[0] == key.partition(":")[0] and other in nearest for other, _ in found)
        scores = [score for _, score in found]
        assert scores == sorted(scores, reverse=True)
        assert all(0.3 <= score <= 1 for score in scores)
        assert len(found) <= 40


def test_how_many_have_some(nearest):
    without = {}
    for key, found in nearest.items():
        without.setdefault(key[:2], []).append(not found)
    shares = {country: 1 - sum(gaps) / len(gaps) for country, gaps in without.items()}
    assert all(shares[country] >= least for country, least in COVERED.items()), shares


COVERED = {"ca": 0.95, "us": 0.91, "gb": 0.9, "au": 0.77, "de": 0.86, "sg": 0.54}
"""What is left where doubtful counterparts stand for nothing."""


@pytest.mark.parametrize("tier", KEPT)
def test_what_onet_relates_is_near(nearest, tier):
    with (DATA / "us" / "related.csv").open(encoding="utf-8", newline="") as file:
        related = [line for line in csv.DictReader(file) if line["tier"] == tier]
    known = [(f"us:{line['code']}", f"us:{line['related']}") for line in related if nearest[f"us:{line['code']}"]]
    hits = sum(other in {key for key, _ in nearest[one][:20]} for one, other in known)
    assert hits / len(known) >= KEPT[tier]


STRANGERS = {
    "ca:41310": ("ca:31102", "ca:31101", "ca:31100"),  # police investigators, no physicians
    "au:233211": ("au:451113",),  # a civil engineer is no civil celebrant
    "gb:2314": ("gb:8213", "gb:8211"),  # primary teachers drive nobody; driving instructors do teach
}


@pytest.mark.parametrize("key", STRANGERS)
def test_a_word_in_common_makes_nobody_near(nearest, key):
    assert nearest[key]
    assert all(score < 0.4 for other, score in nearest[key] if other in STRANGERS[key]), "at most `loosely`"


FRIENDS = {
    "ca:41310": {"ca:42100", "ca:40040"},
    "ca:65310": {"ca:65312", "ca:65311"},
    "ca:31301": {"ca:31302", "ca:31300"},
}


@pytest.mark.parametrize("key", FRIENDS)
def test_who_should_be_near_is(nearest, key):
    assert {other for other, _ in nearest[key][:10]} >= FRIENDS[key]


def test_an_occupation_its_classification_dropped_is_no_neighbour(nearest):
    assert nearest["de:81122"] is not None
    assert not [key for key, found in nearest.items() if "de:81122" in {other for other, _ in found}]


def test_no_more_than_three_that_nothing_tells_apart(nearest):
    for key, found in nearest.items():
        if key[:2] in ("us", "ca"):
            continue
        groups = [frozenset(similar_via(other)) for other, _ in found]
        assert all(groups.count(group) <= 3 for group in groups)


def similar_via(key):
    """The Americans that stand for an occupation."""
    if key not in VIA:
        VIA[key] = similar.via(key)
    return VIA[key]


VIA = {}
