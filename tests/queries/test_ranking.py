"""Weights, places, and what is left out of a ranking."""

from types import SimpleNamespace

import pytest

from careercli.atlas import rating
from careercli.errors import UsageError
from careercli.queries import unweighed
from careercli.queries.listing import Filter
from careercli.queries.ranking import Order, in_order, ranking, weights_of
from careercli.record.rating import AXES, overall


@pytest.mark.parametrize(
    ("pairs", "told"),
    [
        ({"foo": 1}, "No axis `foo`"),
        ({"visa": 1}, "Did you mean `migration`?"),
        ({"automate": 1}, "Did you mean `ai`?"),
        ({"PAY": 1}, "Did you mean `pay`?"),
        ({"pay": -1}, "-1"),
        ({"pay": float("nan")}, "nan"),
        ({"pay": 1e300}, "1e+300"),
        ({"pay": 0, "ai": 0}, "Every weight is 0"),
    ],
)
def test_weights_that_are_none(pairs, told):
    with pytest.raises(UsageError) as refused:
        weights_of(pairs)
    assert told in refused.value.sentences


def test_without_weights_all_axes_count_alike():
    assert set(weights_of({}).values()) == {1.0}
    assert weights_of({"pay": 2}) == {axis: 2.0 if axis == "pay" else 0.0 for axis in AXES}


@pytest.mark.parametrize("weights", [{}, {"pay": 3, "ai": 2}, {"growth": 1, "licence": 5, "study": 0.5}])
def test_the_order_is_that_of_the_plain_formula(weights):
    chosen = weights_of(weights)
    rows = rating.rows(Filter(country="ca"))
    found = {one.row.id: (one.value, one.coverage) for one in in_order(rows, chosen)}
    for row in rows:
        values = {axis: value for axis, value in zip(AXES, row.axes, strict=True) if value is not None}
        plain = overall(values, chosen)
        assert found.get(row.id) == (None if plain.value is None else (plain.value, plain.coverage))


def test_places_go_down_and_equals_share_one():
    found = ranking(Filter(country="de"), Order(weights_of({"requirements": 1}), 0))
    assert found.lines[0]["place"] == found.lines[1]["place"] == 1
    assert all(line["overall"] >= 0 for line in found.lines)
    overalls = [line["overall"] for line in found.lines]
    assert overalls == sorted(overalls, reverse=True)
    assert len(found.lines) == found.rated
    assert found.rated + found.unrated == 1301


def test_a_filter_that_leaves_nothing_says_so():
    found = ranking(Filter(bounds={"min_pay": 1e12}), Order(weights_of({}), 20, robust=True))
    assert found.lines == []
    assert found.warnings() == ["No occupation matches these filters"]


def test_lines_without_data_for_a_named_axis_are_told():
    found = ranking(Filter(country="us"), Order(weights_of({"pay": 3, "ai": 2}), 20, least=60))
    assert any("ai" not in line["axes"] for line in found.lines)
    assert any("`ai`" in warning for warning in found.warnings())


OURS = Order(weights_of({}), 0, own=False)
"""A ranking without the reader's own weights."""


@pytest.mark.parametrize("country", ["ca", "us", "gb", "au", "de", "sg"])
def test_without_own_weights_pay_is_known_and_no_title_stands_twice(country):
    lines = ranking(Filter(country=country), OURS).lines
    assert lines
    assert all("pay" in line["axes"] for line in lines)
    titles = [line["title"] for line in lines]
    assert len(titles) == len(set(titles))


def test_those_left_out_without_own_weights_are_counted():
    own, ours = (ranking(Filter(country="us"), order) for order in (OURS._replace(own=True), OURS))
    unpaid = {line["id"] for line in own.lines if "pay" not in line["axes"]}
    assert unpaid
    assert unpaid.isdisjoint(line["id"] for line in ours.lines)
    assert ours.unpaid >= len(unpaid)
    assert own.rated - len(unpaid) == ours.rated + ours.twins
    assert f"{ours.unpaid} without published pay" in ours.warnings()[0]


@pytest.fixture
def shared_titles(monkeypatch):
    """Every other occupation has the title of the one before it."""
    known = unweighed.occupations.titled

    def titled(ids):
        return {key: known([ids[place - place % 2]])[ids[place - place % 2]] for place, key in enumerate(ids)}

    monkeypatch.setattr(unweighed, "occupations", SimpleNamespace(titled=titled))


def test_no_two_german_types_share_a_title():
    assert ranking(Filter(country="de"), OURS).twins == 0


@pytest.mark.usefixtures("shared_titles")
def test_codes_with_the_title_of_a_higher_one_are_named_with_it():
    found = ranking(Filter(country="de"), OURS)
    assert found.twins == sum(len(line.get("twins", ())) for line in found.lines) > 0
    assert f"{found.twins} with the title of a higher one" in found.warnings()[0]


@pytest.mark.usefixtures("shared_titles")
def test_own_weights_rank_also_those_without_pay_and_every_code_of_a_title():
    found = ranking(Filter(country="de"), Order(weights_of({"ai": 1}), 0))
    assert any("pay" not in line["axes"] for line in found.lines)
    assert found.twins == 0
    assert not any("twins" in line for line in found.lines)


def test_figures_their_publisher_reported_an_error_in_do_not_count():
    found = ranking(Filter(country="gb"), OURS)
    assert found.aside == {"gb": ["demand", "growth"]}
    best = found.lines[0]
    assert best["set_aside"] == ["demand", "growth"]
    assert {"demand", "growth"}.isdisjoint(best["weights"].keys() | best["axes"].keys())
    assert any("demand" in warning and "error" in warning for warning in found.warnings())
    assert all("set_aside" not in line for line in ranking(Filter(country="ca"), OURS).lines)


def test_countries_of_different_axes_stand_in_one_order():
    lines = ranking(Filter(country=["ca", "gb"]), OURS).lines
    assert {line["country"] for line in lines[:40]} == {"ca", "gb"}
    overalls = [line["overall"] for line in lines]
    assert overalls == sorted(overalls, reverse=True)
