"""On which axes one occupation improves on another: in the right direction, and never on what is not known."""

from typing import Any

import pytest

from careercli.atlas.rating import RatedRow
from careercli.errors import UsageError
from careercli.queries.axes import Ground, check_axis
from careercli.record.rating import AXES

HERE, THERE = "ca:1", "ca:2"
KEYS = {"pay": "pay_median", "ai": "ai_automated", "growth": "growth_percent"}


def on(axis: str, here: Any, there: Any) -> Ground:
    """Two occupations that differ in one figure of their lines."""
    lines: Any = {HERE: {KEYS[axis]: here}, THERE: {KEYS[axis]: there}}
    return Ground(lines, {})


@pytest.mark.parametrize(("axis", "worse", "better"), [("pay", 1, 2), ("growth", -3.0, 1.0), ("ai", 40.0, 20.0)])
def test_a_figure_improves_in_its_own_direction(axis: str, worse: float, better: float) -> None:
    assert on(axis, worse, better).is_better(HERE, THERE, axis)
    assert not on(axis, better, worse).is_better(HERE, THERE, axis)
    assert not on(axis, better, better).is_better(HERE, THERE, axis), "as good is not better"


@pytest.mark.parametrize("axis", [axis for axis in AXES if axis not in KEYS])
def test_of_every_axis_of_the_rating_more_is_better(axis: str) -> None:
    def rated(key: str, value: float) -> RatedRow:
        return RatedRow(key, tuple(value if name == axis else None for name in AXES))

    two = Ground({}, {HERE: rated(HERE, 4.0), THERE: rated(THERE, 6.0)})
    assert two.is_better(HERE, THERE, axis)
    assert not two.is_better(THERE, HERE, axis)


@pytest.mark.parametrize(("here", "there"), [({"missing": "suppressed"}, 5), (5, {"missing": "suppressed"})])
def test_nothing_is_better_than_what_is_not_known(here: Any, there: Any) -> None:
    assert not on("pay", here, there).is_better(HERE, THERE, "pay")


@pytest.mark.parametrize(
    ("name", "near"),
    [("grwth", "growth"), ("Income", "pay"), ("credential", "licence"), ("zzz", ""), ("gowth", "growth")],
)
def test_the_axis_that_was_meant(name: str, near: str) -> None:
    with pytest.raises(UsageError) as refused:
        check_axis(name)
    meant = [hint for hint in refused.value.hints if hint.startswith("Did you mean")]
    assert meant == ([f"Did you mean `{near}`?"] if near else [])
