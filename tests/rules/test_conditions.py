"""Conditions: what holds, what it is called, and which part of it fails."""

from typing import Any

import pytest

from careercli.rules import conditions

DAY = "2026-06-01"


@pytest.mark.parametrize(
    ("asked", "holding", "failing"),
    [
        (True, True, False),
        ("a", "a", "b"),
        (["a", "b"], "b", "c"),
        ({"at_least": 3}, 3, 2),
        ({"above": 3}, 4, 3),
        ({"at_most": 3}, 3, 4),
        ({"below": 3}, 2, 3),
        ({"at_least": 3, "below": 5}, 4, 5),
        ({"at_least": "limit"}, 10, 9),
        ({"is_not": "a"}, "b", "a"),
        ({"is_not": ["a", "b"]}, "c", "b"),
        ({"is_not": False}, None, False),
        ({"starts_with": ["132", "21"]}, "2113", "1321"[::-1]),
        ({"within_years": 2}, "2024-06-02", "2024-06-01"),
        ({"before": "2024-04-04"}, "2024-04-03", "2024-04-04"),
        ({"since": "2024-04-04"}, "2024-04-04", "2024-04-03"),
        ({"some": True}, ["A"], []),
        ({"given": True}, 0, None),
        ({"given": False}, None, 0),
    ],
)
def test_a_test_of_one_name(asked: Any, holding: Any, failing: Any) -> None:
    holds = conditions.compiled([{"x": asked}], DAY)
    assert holds({"x": holding, "limit": 10})
    assert not holds({"x": failing, "limit": 10})


@pytest.mark.parametrize("how", ["at_least", "above", "at_most", "below", "within_years", "before", "since"])
def test_what_nobody_gave_fails_every_comparison(how: str) -> None:
    end = {"within_years": 2, "before": "2024-01-01", "since": "2024-01-01"}.get(how, 3)
    assert not conditions.compiled([{"x": {how: end}}], DAY)({"x": None})


def test_a_limit_nobody_knows_is_not_reached() -> None:
    assert not conditions.compiled([{"x": {"at_least": "limit"}}], DAY)({"x": 9, "limit": None})


EITHER: list[dict[str, Any]] = [{"a": True, "b": {"at_least": 2}}, {"c": ["x"]}]


def test_all_of_a_table_or_another_table() -> None:
    holds = conditions.compiled(EITHER, DAY)
    assert holds({"a": True, "b": 2, "c": None})
    assert holds({"a": False, "b": 0, "c": "x"})
    assert not holds({"a": True, "b": 1, "c": "y"})


def test_a_condition_in_words() -> None:
    assert conditions.condition_text(EITHER, {}) == "a = true and b ≥ 2 or c in x"
    assert conditions.condition_text([{"x": {"at_least": "limit"}}], {"limit": 7}) == "x ≥ limit (7)"


def test_the_part_that_fails_is_named() -> None:
    assert conditions.missing_in(EITHER, {"a": True, "b": 1, "c": "y"}, DAY) == "b ≥ 2"
    assert conditions.missing_in(EITHER, {"a": True, "b": 2, "c": "y"}, DAY) == ""


@pytest.mark.parametrize(
    ("day", "years", "expected"), [("2026-06-01", 2, "2024-06-01"), ("2024-02-29", 1, "2023-02-28")]
)
def test_years_before_a_day(day: str, years: int, expected: str) -> None:
    assert conditions.years_before(day, years) == expected
