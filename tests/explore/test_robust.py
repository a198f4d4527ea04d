"""The ranking by long whole numbers against the plain one."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.explore import robust
from careercli.model.rating import AXES, equal

VALUE = st.one_of(st.none(), st.integers(0, 1000).map(lambda steps: steps / 100))
EVERYONE = st.lists(st.tuples(*[VALUE] * len(AXES)), min_size=1, max_size=30)


def plain(axes, parts):
    """The exact mean; 0 where no axis at hand has weight."""
    known = [(parts[at], round(value * 100)) for at, value in enumerate(axes) if value is not None]
    whole = sum(part for part, _ in known)
    return Fraction(sum(part * steps for part, steps in known), whole) if whole else Fraction(0)


@given(EVERYONE, st.lists(st.integers(0, 23), min_size=len(AXES), max_size=len(AXES)))
def test_as_many_lie_above_as_by_plain_arithmetic(everyone, parts):
    groups, high = robust.alike(everyone), robust.packed([1] * len(everyone)) << robust.HIGH
    text = robust.joined(groups, parts)
    members = [member for group in groups for member in group.members]
    assert sorted(members) == list(range(len(everyone)))
    exact = [plain(axes, parts) for axes in everyone]
    for lane, member in enumerate(members):
        bound = text[robust.LANE * lane : robust.LANE * (lane + 1)]
        found = robust.above(int.from_bytes(text, "little"), high, bound)
        # Means within a thousandth of a point or so may change sides.
        own, near = exact[member], Fraction(3, 10)
        assert sum(mean > own + near for mean in exact) <= found <= sum(mean > own - near for mean in exact)


def test_draws_are_the_same_each_time_and_keep_to_the_weights():
    weights = {**dict.fromkeys(AXES, 0.0), "pay": 3.0, "ai": 1.0}
    first = list(robust.draws(weights))
    assert first == list(robust.draws(weights))
    assert len(first) == 1000
    pay, ai = AXES.index("pay"), AXES.index("ai")
    assert all(sum(parts) - parts[pay] - parts[ai] == 0 for parts in first)
    assert sum(parts[pay] for parts in first) / 1000 / robust.PARTS == pytest.approx(0.75, abs=0.03)


def test_one_better_on_every_axis_is_always_first():
    everyone = [tuple([9.0] * len(AXES)), tuple([5.0] * len(AXES)), tuple([1.0] * len(AXES))]
    first, second, _ = robust.robust(everyone, 3, equal())
    assert (first["median_place"], first["place_low"], first["place_high"], first["top_percent"]) == (1, 1, 1, 100)
    assert (second["place_low"], second["place_high"]) == (2, 2)
