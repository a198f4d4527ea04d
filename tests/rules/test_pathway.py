"""The steps for one person: which, in what order, and sums that are those of the steps."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careercli.rules import pathway
from careercli.rules.origin import Person, exclusive

DAY = datetime.date(2026, 11, 22)
CITED: Any = {
    "guild": {"grade": "official", "as_of": "2026-01-15"},
    "general": {"grade": "general", "as_of": ""},
}


def step(key: str, **given: Any) -> dict[str, Any]:
    """A step of the guild that everybody takes."""
    return {"id": key, "after": [], "optional": False, "purpose": "licence", "source": "guild", **given}


def record(*steps: dict[str, Any], notes: Any = ()) -> Any:
    """A profession with these steps."""
    return {"country": "ca", "steps": list(steps), "notes": list(notes)}


def track(*steps: dict[str, Any], region: str = "ca", person: Person | None = None, day: datetime.date = DAY) -> Any:
    """The steps as they are for somebody."""
    return pathway.track(record(*steps), region, person or Person(), day, CITED)


def fee(amount: float, currency: str = "CAD", year: int | None = 2026, **more: Any) -> dict[str, Any]:
    """What a step costs."""
    return {"fee": amount, "currency": currency, **({"fee_year": year} if year else {}), **more}


def test_steps_of_other_regions_and_people_are_left_out() -> None:
    steps = [
        step("on", regions=["ca-on"]),
        step("not-bc", not_regions=["ca-bc"]),
        step("french", trained_in=["fr"]),
        step("all"),
    ]
    found = track(*steps, region="ca-bc", person=Person(trained_in=["ph"]))
    assert [one["id"] for one in found["steps"]] == ["all"]
    assert [one["id"] for one in track(*steps, region="ca-on")["steps"]] == ["on", "not-bc", "french", "all"]


def test_regions_with_steps_of_their_own() -> None:
    steps = [step("on", regions=["ca-on"]), step("rest", not_regions=["ca-bc"]), step("more", regions=["ca-on"])]
    assert pathway.regions_of(record(*steps)) == ["ca-on", "ca-bc"]


def test_what_surely_comes_and_what_may_come() -> None:
    found = track(
        step("sure", **fee(100), months_min=1, months_max=2),
        step("range", **fee(10, fee_to=30, year=2020)),
        step("maybe", **fee(1000, year=None), only_if="asked", months_min=6, months_max=12, after=["sure"]),
        step("other", **fee(50, "USD", 2025)),
    )
    assert found["fees"] == [
        {"currency": "CAD", "low": 110, "high": 1130, "years": [2020, 2026], "undated": 1},
        {"currency": "USD", "low": 50, "high": 50, "years": [2025, 2025], "undated": 0},
    ]
    assert found["months"] == {"low": 1, "high": 14, "unknown": 0}


def test_a_second_way_counts_only_where_the_first_is_not_for_the_person() -> None:
    steps = [step("first", **fee(100), trained_in=["fr"]), step("second", **fee(40), instead_of="first")]
    both = track(*steps, person=Person(trained_in=["fr"]))
    assert [one["counted"] for one in both["steps"]] == [True, False]
    assert both["fees"][0]["high"] == 100
    assert track(*steps, person=Person(trained_in=["ph"]))["fees"][0]["high"] == 40


def test_a_free_choice_is_in_no_sum_and_on_no_path() -> None:
    found = track(step("hat", **fee(20), optional=True, months_min=9, months_max=9), step("oath", after=["hat"]))
    assert found["fees"] == []
    assert found["months"] == {"low": 0, "high": 0, "unknown": 1}
    assert found["no_fee"] == 1


def test_after_its_last_day_a_step_has_no_figures() -> None:
    old = step("stamp", **fee(10), months_max=2, effective_to="2026-06-30")
    found = track(old)["steps"][0]
    assert found["ended"] == "2026-06-30"
    assert not {"fee", "currency", "fee_year", "months_max"} & found.keys()
    assert "ended" not in track(old, day=datetime.date(2026, 6, 30))["steps"][0]


def test_before_its_first_day_a_step_is_not_there() -> None:
    assert track(step("new", effective_from="2026-12-01"))["steps"] == []
    assert track(step("new", effective_from="2026-11-22"))["steps"]


@pytest.mark.parametrize(("year", "old"), [(2023, False), (2022, True)])
def test_a_fee_of_more_than_three_years_is_old(year: int, old: bool) -> None:
    assert track(step("papers", **fee(1, year=year)))["steps"][0].get("fee_old", False) is old


def test_general_knowledge_is_to_be_checked() -> None:
    found = track(step("oath", source="general"))["steps"][0]
    assert (found["to_check"], found["grade"]) == (True, "general")


def test_a_step_left_out_is_stepped_over() -> None:
    found = track(step("one"), step("gone", after=["one"], trained_in=["fr"]), step("two", after=["gone"]),
                  person=Person(trained_in=["ph"]))  # fmt: skip
    assert [(one["id"], one["starts"], one["after"]) for one in found["steps"]] == [
        ("one", "now", []),
        ("two", "after", ["one"]),
    ]


def test_notes_for_the_person_in_any_of_the_regions() -> None:
    notes = [
        {"kind": "trap", "text": "a", "source": "general", "regions": ["ca-on"]},
        {"kind": "visa", "text": "b", "source": "guild", "effective_to": "2026-06-30"},
        {"kind": "origin", "text": "c", "source": "guild", "trained_in": ["fr"]},
    ]
    known = record(notes=notes)
    found = pathway.notes(known, ["ca-bc", "ca"], Person(trained_in=["ph"]), DAY, CITED)
    assert [(note["text"], note.get("ended")) for note in found] == [("b", "2026-06-30")]
    found = pathway.notes(known, ["ca-on"], Person(), DAY, CITED)
    assert [(note["text"], note["applies"], note["to_check"]) for note in found] == [
        ("a", "yes", True),
        ("b", "yes", False),
        ("c", "depends", False),
    ]


AMOUNTS = some.integers(0, 10**7).map(lambda cents: cents / 100)
STEPS = some.lists(
    some.fixed_dictionaries(
        {
            "counted": some.booleans(),
            "applies": some.sampled_from(["yes", "depends"]),
            "currency": some.sampled_from(["CAD", "USD", "EUR"]),
            "fee": AMOUNTS,
        },
        optional={"fee_year": some.integers(2010, 2026)},
    ),
    max_size=12,
)


@given(STEPS)
def test_a_total_is_the_sum_of_its_steps(steps: list[Any]) -> None:
    """Added up once more, step by step, in cents."""
    sums = {one["currency"]: one for one in pathway.sums(steps)}
    for currency in ("CAD", "USD", "EUR"):
        cents = {"yes": 0, "depends": 0}
        for one in steps:
            if one["counted"] and one["currency"] == currency:
                cents[one["applies"]] += round(one["fee"] * 100)
        total = sums.get(currency, {"low": 0, "high": 0})
        assert round(total["low"] * 100) == cents["yes"]
        assert round(total["high"] * 100) == cents["yes"] + cents["depends"]


@given(STEPS)
def test_every_price_of_a_total_is_dated_or_counted_as_undated(steps: list[Any]) -> None:
    paid = [one for one in steps if one["counted"] and one["fee"]]
    found = pathway.sums(steps)
    assert sum(one["undated"] for one in found) == sum("fee_year" not in one for one in paid)
    for one in found:
        years = [step["fee_year"] for step in paid if step["currency"] == one["currency"] and "fee_year" in step]
        assert one["years"] == ([min(years), max(years)] if years else [])


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ({"trained_in": ["fr"]}, {"trained_in": ["in"]}, True),
        ({"trained_in": ["fr", "in"]}, {"trained_in": ["in"]}, False),
        ({"trained_in": ["fr"]}, {"not_trained_in": ["fr", "in"]}, True),
        ({"trained_in": ["fr", "de"]}, {"not_trained_in": ["fr"]}, False),
        ({"trained_in": ["fr"]}, {"passport": ["in"]}, False),
        ({}, {"trained_in": ["in"]}, False),
    ],
)
def test_steps_that_nobody_takes_both_of(one: Any, other: Any, apart: bool) -> None:
    assert exclusive(one, other) is exclusive(other, one) is apart
