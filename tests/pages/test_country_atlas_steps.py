"""Round amounts for colours and sliders: in order, each once, whatever the figures are."""

from hypothesis import given
from hypothesis import strategies as st

from careercli.pages.country_atlas_steps import STEPS, cuts, growth_cuts, rounded, stops

AMOUNTS = st.lists(st.floats(-90, 300_000).map(lambda amount: round(amount, 1)), min_size=1, max_size=60).map(sorted)


def test_cuts_part_the_amounts_into_equal_parts_in_round_numbers() -> None:
    assert cuts([*range(1, 601)]) == (100, 200, 300, 400, 500)
    assert cuts([41_240, 52_333, 61_050, 70_111, 81_777, 96_400]) == (52_000, 61_000, 70_000, 82_000, 96_000)


def test_amounts_that_are_all_alike_have_one_step() -> None:
    assert cuts([7.0] * 10) == ()
    assert cuts([]) == ()
    assert stops([7.0] * 10) == [7.0]
    assert stops([]) == []


def test_growth_has_two_steps_below_nothing_and_four_above() -> None:
    assert growth_cuts([-20, -10, -4, 2, 5, 8, 12, 20, 40]) == (-10, 0, 5, 12, 20)
    assert growth_cuts([3, 6]) == (-1, 0, 6, 12, 24)
    assert growth_cuts([-3]) == (-3, 0, 1, 2, 4)


def test_stops_are_round_and_leave_out_few_at_either_end() -> None:
    assert stops([*range(20_000, 100_001, 100)])[:3] == [25_000, 30_000, 35_000]
    assert stops([*range(20_000, 100_001, 100)])[-1] == 95_000


def test_two_digits() -> None:
    assert [rounded(amount) for amount in (81_234, 7.14, -0.523, 0)] == [81_000, 7.1, -0.52, 0]


@given(AMOUNTS)
def test_any_amounts_give_steps_in_order(values: list[float]) -> None:
    for found in (cuts(values), growth_cuts(values), stops(values)):
        assert [*found] == sorted(set(found))
    assert len(cuts(values)) < STEPS
    assert len(growth_cuts(values)) == STEPS - 1
