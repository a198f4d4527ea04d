"""Steps in order, and the longest chain of them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careercli.rules.critical_path import Chain, closed_up, in_order, longest

AFTER = {"trial": ["papers", "english"], "oath": ["trial"], "papers": [], "english": []}


def test_steps_come_after_what_they_wait_for_and_otherwise_stay_where_they_were() -> None:
    assert in_order(["oath", "english", "trial", "papers"], AFTER) == ["english", "papers", "trial", "oath"]


def test_a_circle_is_refused() -> None:
    with pytest.raises(ValueError, match="hen"):
        in_order(["hen", "egg"], {"hen": ["egg"], "egg": ["hen"]})


def test_a_step_that_is_left_out_is_stepped_over() -> None:
    assert closed_up(["papers", "oath"], AFTER) == {"papers": [], "oath": ["papers"]}


def test_the_longest_chain_counts_months_and_steps_without_any() -> None:
    months = {"papers": 2, "english": None, "trial": 3, "oath": None}
    assert longest(list(AFTER), AFTER, months) == Chain(5, 1)


def test_of_chains_equally_long_that_with_more_unknown_counts() -> None:
    assert longest(list(AFTER), AFTER, dict.fromkeys(AFTER)) == Chain(0, 3)


def test_no_step_takes_no_time() -> None:
    assert longest([], {}, {}) == Chain(0, 0)


@some.composite
def plans(draw: some.DrawFn) -> tuple[dict[str, list[str]], dict[str, int | None]]:
    """Up to seven steps, each after some of those before it, with months or without."""
    keys = [f"s{number}" for number in range(draw(some.integers(1, 7)))]
    after = {
        key: draw(some.lists(some.sampled_from(keys[:at]), unique=True)) if at else [] for at, key in enumerate(keys)
    }
    return after, {key: draw(some.none() | some.integers(0, 12)) for key in keys}


@given(plans())
def test_no_chain_of_the_plan_is_longer(plan: tuple[dict[str, list[str]], dict[str, int | None]]) -> None:
    """Against every chain there is, found by trying all of them."""
    after, months = plan
    chains = [
        chain
        for size in range(1, len(after) + 1)
        for chain in itertools.combinations(after, size)
        if all(one in after[other] for one, other in itertools.pairwise(chain))
    ]
    sums = [(sum(months[key] or 0 for key in chain), sum(months[key] is None for key in chain)) for chain in chains]
    assert longest(list(after), after, months) == max(sums)


@given(plans())
def test_every_step_stands_once_and_after_those_it_waits_for(
    plan: tuple[dict[str, list[str]], dict[str, int | None]],
) -> None:
    after, _ = plan
    order = in_order(sorted(after, reverse=True), after)
    assert sorted(order) == sorted(after)
    assert all(order.index(before) < order.index(key) for key in after for before in after[key])
