"""How near two occupations are: by what both have, through American ones elsewhere, the nearest first."""

import zlib
from types import SimpleNamespace

import pytest

from careerdata.build.described import PARTS, Described, unit
from careerdata.build.similar import ALIKE, OFFERED, SPARSE, _by_proxies, _lines, offered, similarity

EMPTY = {part: {} for part in SPARSE}


def described(*activities, skills=(), interests=(), schooling=()):
    return Described({**EMPTY, "activities": unit(dict.fromkeys(activities, 1.0))}, skills, interests, schooling)


def test_the_same_work_is_at_1_and_none_in_common_is_no_pair():
    found = similarity({"a": described("x", "y"), "b": described("x", "y"), "c": described("z")})
    assert found["a"] == {"b": pytest.approx(1.0)}
    assert found["c"] == {}


def test_it_is_the_same_both_ways():
    found = similarity(
        {
            "a": described("x", "y", skills=[0.1, 0.2], interests=[1.0, 0.0]),
            "b": described("y", "z", skills=[0.4, 0.2], interests=[0.6, 0.8]),
        }
    )
    assert found["a"]["b"] == pytest.approx(found["b"]["a"])
    assert 0 < found["a"]["b"] < 1


def test_a_part_one_lacks_is_left_out_of_sum_and_weight():
    bare = similarity({"a": described("x", "y"), "b": described("y", "z")})["a"]["b"]
    beside = similarity({"a": described("x", "y", skills=[0.5]), "b": described("y", "z")})["a"]["b"]
    assert bare == pytest.approx(beside) == pytest.approx(0.5)


def test_skills_far_apart_count_nothing_and_take_weight():
    apart = similarity({"a": described("x", skills=[0.0]), "b": described("x", skills=[2.0])})["a"]["b"]
    weight = PARTS["activities"] + PARTS["skills"]
    assert apart == pytest.approx(PARTS["activities"] / weight)


def test_interests_count_by_their_correlation():
    def nearby(other):
        pair = {"a": described("x", interests=[1.0, 0.0]), "b": described("x", interests=other)}
        return similarity(pair)["a"]["b"] * (PARTS["activities"] + PARTS["interests"]) - PARTS["activities"]

    assert nearby([1.0, 0.0]) == pytest.approx(PARTS["interests"])
    assert nearby([0.6, 0.8]) == pytest.approx(0.6 * PARTS["interests"])
    assert nearby([-1.0, 0.0]) == pytest.approx(0), "opposites count nothing, not less"


def test_schooling_three_levels_apart_counts_nothing_and_takes_weight():
    near = similarity({"a": described("x", schooling=[6 / 3]), "b": described("x", schooling=[3 / 3])})["a"]["b"]
    assert near == pytest.approx(PARTS["activities"] / (PARTS["activities"] + PARTS["schooling"]))


def test_elsewhere_it_is_that_of_the_americans_who_stand_for_them():
    american = {"us:1": {"us:2": 0.5}, "us:2": {"us:1": 0.5}}
    through = {"gb:1": {"us:1": 0.9}, "gb:2": {"us:2": 0.9}, "gb:3": {"us:1": 0.6, "us:2": 0.6}}
    found = dict(_by_proxies(through, american))
    assert found["gb:1"]["gb:2"] == pytest.approx(0.5)
    assert found["gb:1"]["gb:3"] == pytest.approx(found["gb:3"]["gb:1"])
    assert found["gb:1"]["gb:3"] == pytest.approx(0.75 / 0.75**0.5)
    twins = dict(_by_proxies({"gb:1": {"us:1": 0.9}, "gb:2": {"us:1": 0.7}}, american))
    assert twins["gb:1"]["gb:2"] == pytest.approx(1.0)


def test_a_doubtful_match_makes_a_doubtful_nearness():
    twins = dict(_by_proxies({"gb:1": {"us:1": 0.25}, "gb:2": {"us:1": 0.7}, "gb:3": {"us:1": 0.25}}, {"us:1": {}}))
    assert twins["gb:1"]["gb:2"] == pytest.approx(0.5**0.5)
    assert twins["gb:1"]["gb:3"] == pytest.approx(0.5)


def test_of_those_nothing_tells_apart_only_the_first_few_are_offered():
    found = {f"de:{n}": 0.9 for n in range(10)} | {"de:x": 0.5}
    alike = dict.fromkeys(found, frozenset({"us:1"})) | {"de:x": frozenset({"us:2"})}
    assert [other for other, _ in offered("de:y", found, alike)] == ["de:0", "de:1", "de:2", "de:x"]
    assert ALIKE == 3


def test_what_is_too_far_is_not_offered():
    assert list(offered("de:y", {"de:1": 0.299, "de:2": 0.3})) == [("de:2", 0.3)]


def test_the_nearest_come_first_then_codes_that_begin_alike():
    found = {"de:999": 0.5, "de:129": 0.5, "de:500": 0.9, "de:400": 0.1, "de:123": 1.0}
    assert list(offered("de:123", found)) == [("de:500", 0.9), ("de:129", 0.5), ("de:999", 0.5)]


def test_no_more_than_so_many():
    assert len(list(offered("de:x", {f"de:{n}": 0.5 for n in range(100)}))) == OFFERED


def test_nobody_near():
    assert list(offered("de:x", {})) == []


def test_an_occupation_that_was_dropped_is_nobodys_neighbour():
    rows = [SimpleNamespace(code=code, dropped=dropped) for code, dropped in (("1", None), ("2", 2020), ("3", None))]
    country = SimpleNamespace(id="de:{}".format, occupations=lambda: rows)
    scores = {"de:1": {"de:2": 0.9, "de:3": 0.5}, "de:2": {"de:1": 0.9, "de:3": 0.4}}
    found = {key: zlib.decompress(near).decode() for key, near, _ in _lines(country, scores.items(), {}, {})}
    assert found == {"de:1": "3 500", "de:2": "1 900\n3 400"}, "it has neighbours of its own"
