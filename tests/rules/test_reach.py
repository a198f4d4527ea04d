"""At which values of a number a result changes."""

from collections.abc import Callable
from typing import Any

import pytest

from careercli.rules.reach import EACH, first_turn, number, turning_points

YEARS = {"type": "integer", "most": 40, "raises": {}}
PAY = {"type": "number", "most": 200_000, "raises": {}}
SHARE = {"type": "number", "most": 100, "step": 0.5, "raises": {}}


def bands(*edges: float) -> Callable[[Any], int]:
    """How many of the edges a value has reached."""
    return lambda value: sum(value >= edge for edge in edges)


@pytest.mark.parametrize(
    ("fact", "value", "edges", "turns"),
    [
        (YEARS, 0, (1, 3, 40), [1, 3, 40]),
        (YEARS, 1, (1, 3), [3]),
        (YEARS, 40, (1, 3), []),
        (YEARS, 50, (60,), []),
        ({**YEARS, "raises": {"up_to": 12}}, 0, (3, 12, 13), [3, 12]),
        ({**YEARS, "raises": {"up_to": 60}}, 0, (40, 41), [40]),
        ({**YEARS, "most": EACH + 1}, 0, (7, 9, EACH + 1), [7, 9, EACH + 1]),
        (PAY, 40_000, (45_934.2, 50_700), [45_934.2, 50_700]),
        (PAY, 45_934.19, (45_934.2,), [45_934.2]),
        (PAY, 45_934.195, (45_934.2,), [45_934.2]),
        (PAY, 45_934.2, (45_934.2,), []),
        (PAY, 0, (0.01, 200_000), [0.01, 200_000]),
        (SHARE, 2, (2.5, 64), [2.5, 64]),
        ({"type": "abilities", "most": 12, "raises": {}}, 3, (4, 9), [4, 9]),
    ],
)
def test_the_values_at_which_something_changes(
    fact: dict[str, Any], value: float, edges: tuple[float, ...], turns: list[float]
) -> None:
    assert list(turning_points(fact, value, bands(*edges))) == turns


def test_whole_values_are_tried_one_by_one_up_to_a_number_of_them() -> None:
    """So that what rises and falls again between two values is seen; among more it may not be."""
    hill = lambda value: 5 <= value < 9  # noqa: E731
    fact = {**YEARS, "most": EACH}
    assert list(turning_points(fact, 0, hill)) == [5, 9]
    assert list(turning_points({**fact, "most": EACH + 1}, 0, hill)) == []


def test_a_value_between_two_units_is_tried_as_it_is_and_nothing_twice() -> None:
    tried: list[float] = []

    def outcome(value: float) -> bool:
        tried.append(value)
        return value >= 1.24

    assert list(turning_points({**PAY, "most": 1.3}, 1.234, outcome)) == [1.24]
    assert sorted(tried) == [1.234, 1.24, 1.25, 1.26, 1.27, 1.28, 1.29, 1.3]


@pytest.mark.parametrize(
    ("fact", "low", "high", "edge", "turn"),
    [
        (YEARS, 0, 40, 7, 7),
        (YEARS, 0, 40, 40, 40),
        (YEARS, 0, 40, 1, 1),
        (YEARS, 6, 7, 7, 7),
        (PAY, 0, 60_000, 45_934.2, 45_934.2),
        (SHARE, 10, 90, 64.5, 64.5),
    ],
)
def test_the_least_value_with_the_outcome_of_the_high_one(
    fact: dict[str, Any], low: float, high: float, edge: float, turn: float
) -> None:
    found = first_turn(fact, low, high, bands(edge))
    assert (found, type(found)) == (turn, type(turn))


@pytest.mark.parametrize(("place", "units", "value"), [(300, 100, 3), (301, 100, 3.01), (5, 2, 2.5), (0, 1, 0)])
def test_a_value_is_whole_where_it_is(place: int, units: float, value: float) -> None:
    found = number(place, units)
    assert (found, type(found)) == (value, type(value))
