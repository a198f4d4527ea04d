"""Interests over every occupation: whose they are, and that what is known for an interest comes first for it."""

import csv
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
from tests.data.conftest import COUNTRIES, DATA

from careercli import paths
from careercli.atlas import interests, links, places
from careercli.queries.fit import fit_of
from careercli.record.interest import INTERESTS, fits, pure
from careercli.record.similar import SKILLS

COVERED = {"ca": 1.0, "us": 0.92, "gb": 0.80, "au": 0.70, "de": 0.85, "sg": 0.78}
"""The share of a country's occupations with interests, at least; measured in docs/methods/interests.md."""


@pytest.fixture(scope="module")
def known():
    """Id → interests, of the bundled atlas."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("CAREER_ATLAS", str(Path(paths.PACKAGE) / "_data" / "atlas.db"))
        return interests.every()


@pytest.fixture(autouse=True)
def bundled(monkeypatch):
    """The bundled atlas for what is asked in a test."""
    monkeypatch.setenv("CAREER_ATLAS", str(Path(paths.PACKAGE) / "_data" / "atlas.db"))


@cache
def first_high_points():
    """American code → the interest O*NET puts first, of whole occupations."""
    with (DATA / "us" / "interests.csv").open(encoding="utf-8", newline="") as file:
        return {
            line["code"]: line["interest"]
            for line in csv.DictReader(file)
            if line["rank"] == "1" and line["profile"] == f"{line['code']}.00"
        }


def best(known, country, names):
    """The ids of a country in the order of their fit to somebody with these interests alone."""
    ids = [key for key in known if key.startswith(f"{country}:")]
    worth = dict(zip(ids, fits(pure(names), (known[key].vector for key in ids)), strict=True))
    return sorted(ids, key=lambda key: (-worth[key], key))


@pytest.mark.parametrize("interest", INTERESTS)
def test_occupations_known_for_an_interest_come_first_for_it(known, interest):
    """Of those O*NET puts it first in nine in ten are in the first tenth for somebody with this interest alone, or
    nine in ten of that tenth are such where there are more of them than it holds."""
    order = best(known, "us", [interest])
    tenth = set(order[: len(order) // 10])
    first = {f"us:{code}" for code, one in first_high_points().items() if one == interest}
    assert len(first) >= 20
    assert len(first & tenth) / min(len(first), len(tenth)) >= 0.9


@pytest.mark.parametrize("interest", INTERESTS)
def test_another_publisher_agrees_on_what_comes_first(known, interest):
    """Canada's own codes are not made of O*NET's: of the first fifty Americans for an interest the Canadian
    counterparts named by the table between both lead with it, or have it among their three, more often than not."""
    with (DATA / "crosswalks" / "ca_us.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    canadian = defaultdict(set)
    for line in lines:
        canadian[f"us:{line['soc']}"].add(f"ca:{line['noc']}")
    leading = [
        known[other].leading for key in best(known, "us", [interest])[:50] for other in canadian[key] if other in known
    ]
    assert len(leading) >= 20
    assert sum(interest in one for one in leading) / len(leading) > 0.6


def test_how_many_have_some(known):
    found = {country: (own + lent) / every for country, every, own, lent in interests.coverage()}
    assert set(found) == set(COUNTRIES) == set(COVERED)
    assert all(found[country] >= least for country, least in COVERED.items()), found
    assert all(found[country] < least + 0.05 for country, least in COVERED.items()), found  # the page says as much


def test_only_countries_that_publish_none_borrow_and_they_borrow_what_a_page_says(known):
    own = set(places.describing(SKILLS))
    for key, one in known.items():
        assert bool(one.through) == (key[:2] not in own)
        if one.through:
            assert known[one.through].leading == one.leading
            assert one.through[:2] in own
            assert one.score == next(found.score for found in links.candidates(key) if found.id == one.through)


def test_the_page_of_an_occupation_names_the_same_interests(known, every_card):
    """Or none, where the best counterpart's publisher gives skills alone: a page reads both from one."""
    told = {key: tuple(fit_of(card.record)["interests"]) for key, card in list(every_card.items())[::7] if key in known}
    assert all(one in ((), known[key].leading) for key, one in told.items())
    assert sum(map(bool, told.values())) / len(told) > 0.99


def test_every_vector_is_centred_and_peaks_where_its_first_interest_is(known):
    peaks = Counter()
    for one in known.values():
        assert abs(sum(one.vector)) < 0.001
        assert abs(sum(value * value for value in one.vector) - 1) < 0.001
        peaks[one.vector.index(max(one.vector)) == INTERESTS.index(one.leading[0])] += 1
    assert peaks[True] / peaks.total() > 0.99
