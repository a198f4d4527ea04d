"""`career similar` over every occupation: what it offers, and how much of what O*NET calls related is among it."""

import csv

import pytest
from tests.data.conftest import DATA

from careercli import paths
from careercli.catalogue import similar

KEPT = {"Primary-Short": 0.66, "Primary-Long": 0.52, "Supplemental": 0.32}
"""Of the occupations O*NET relates to one, the share among our 20 nearest; measured in docs/methods/similar.md."""


@pytest.fixture(scope="module")
def nearest(every_card):
    """Id → the occupations near it."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("CAREER_ATLAS", str(paths.PACKAGE / "_data" / "atlas.db"))
        return {key: similar.near(key) for key in every_card}


def test_they_are_of_the_same_country_and_in_order(nearest):
    for key, found in nearest.items():
        assert key not in {other for other, _ in found}
        assert all(other.partition(":")[0] == key.partition(":")[0] and other in nearest for other, _ in found)
        scores = [score for _, score in found]
        assert scores == sorted(scores, reverse=True)
        assert all(0.2 <= score <= 1 for score in scores)
        assert len(found) <= 40


def test_how_many_have_some(nearest):
    without = {}
    for key, found in nearest.items():
        without.setdefault(key[:2], []).append(not found)
    shares = {country: 1 - sum(gaps) / len(gaps) for country, gaps in without.items()}
    assert all(shares[country] >= least for country, least in COVERED.items()), shares


COVERED = {"ca": 0.99, "us": 0.92, "gb": 0.99, "au": 0.98, "de": 0.93, "sg": 0.93}


@pytest.mark.parametrize("tier", KEPT)
def test_what_onet_relates_is_near(nearest, tier):
    with (DATA / "us" / "related.csv").open(encoding="utf-8", newline="") as file:
        related = [line for line in csv.DictReader(file) if line["tier"] == tier]
    known = [(f"us:{line['code']}", f"us:{line['related']}") for line in related if nearest[f"us:{line['code']}"]]
    hits = sum(other in {key for key, _ in nearest[one][:20]} for one, other in known)
    assert hits / len(known) >= KEPT[tier]
