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


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (True, "x = true"),
        (None, "x = none"),
        ("A", "x = A"),
        (["a", True], "x in a, true"),
        ({"at_least": 3, "below": 5}, "x ≥ 3 and x < 5"),
        ({"above": 3}, "x > 3"),
        ({"at_most": 3}, "x ≤ 3"),
        ({"above": "limit"}, "x > limit (none)"),
        ({"given": True}, "x given"),
        ({"given": False}, "x not given"),
        ({"some": True}, "some x"),
        ({"some": False}, "no x"),
        ({"before": "2024-04-04"}, "x before 2024-04-04"),
        ({"since": "2024-04-04"}, "x since 2024-04-04"),
        ({"is_not": "A"}, "x ≠ A"),
        ({"is_not": ["a", False]}, "x ≠ a, false"),
        ({"starts_with": ["132", "21"]}, "x begins with 132, 21"),
        ({"within_years": 2}, "x less than 2 years ago"),
    ],
)
def test_every_test_as_a_line(asked: Any, said: str) -> None:
    assert conditions.condition_text([{"x": asked}], {"limit": None}) == said


def test_of_alternatives_the_part_that_fails_last_is_named() -> None:
    either: list[dict[str, Any]] = [{"c": "x"}, {"a": True, "b": {"at_least": "limit"}}, {"a": False, "d": 1}]
    values = {"a": True, "b": 1, "c": "y", "d": 0, "limit": 7}
    assert conditions.missing_part(either, values, DAY) == ("b", {"at_least": "limit"})
    assert conditions.missing_in(either, values, DAY) == "b ≥ limit (7)"
    assert conditions.missing_part(either, {**values, "b": 7}, DAY) is None
    aged: list[dict[str, Any]] = [{"x": {"within_years": 2}}]
    assert conditions.missing_part(aged, {"x": "2024-06-01"}, DAY) == ("x", {"within_years": 2})


def test_the_names_a_condition_looks_at() -> None:
    asked: list[dict[str, Any]] = [
        {"a": {"at_least": "limit"}, "b": True, "e": {"at_most": 3}},
        {"c": {"before": "2024-04-04"}, "d": ["x"]},
    ]
    assert conditions.names(asked) == {"a", "b", "c", "d", "e", "limit"}


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ([{"a": {"at_least": 1}, "b": {"given": False}, "c": "x"}], ["b"]),
        ([{"a": {"at_least": 1}, "c": "x"}, {"d": ["y"], "c": "z"}], ["c", "d"]),
        ([{"a": {"at_least": "limit"}, "b": True}, {"a": {"given": True}}], ["a", "b"]),
    ],
)
def test_what_is_asked_after_is_what_is_left_out_else_named_in_words_else_all(asked: Any, names: list[str]) -> None:
    assert conditions.looked_at(asked) == names


@pytest.mark.parametrize(("day", "before"), [("2026-02-28", "2024-02-28"), ("0902-06-01", "0900-06-01")])
def test_a_year_has_four_digits(day: str, before: str) -> None:
    assert conditions.years_before(day, 2) == before
