"""The ranking by long whole numbers against the plain one."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.errors import UsageError
from careercli.queries import robust
from careercli.record.rating import AXES, equal

VALUE = st.one_of(st.none(), st.integers(0, 1000).map(lambda steps: steps / 100))
EVERYONE = st.lists(st.tuples(*[VALUE] * len(AXES)), min_size=1, max_size=30)


def plain(axes, parts):
    """The exact mean; 0 where no axis at hand has weight."""
    known = [(parts[at], round(value * 100)) for at, value in enumerate(axes) if value is not None]
    whole = sum(part for part, _ in known)
    return Fraction(sum(part * steps for part, steps in known), whole) if whole else Fraction(0)


@settings(deadline=None)  # a loaded machine is no finding
@given(EVERYONE, st.lists(st.integers(0, 23), min_size=len(AXES), max_size=len(AXES)))
def test_as_many_lie_above_as_by_plain_arithmetic(everyone, parts):
    groups, ones = robust.alike(everyone), robust.packed([1] * len(everyone))
    text = robust.joined(groups, parts)
    members = [member for group in groups for member in group.members]
    assert sorted(members) == list(range(len(everyone)))
    exact = [plain(axes, parts) for axes in everyone]
    for lane, member in enumerate(members):
        bound = text[robust.LANE * lane : robust.LANE * (lane + 1)]
        means, high = int.from_bytes(text, "little"), ones << robust.HIGH
        found = robust.above(means, ones, high, int.from_bytes(bound, "little"))
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


def test_named_weights_vary_as_a_dirichlet_distribution_does():
    """Mean m and concentration c = the number of axes weighed: variance m (1 - m) / (c + 1)."""
    weights = {**dict.fromkeys(AXES, 0.0), "pay": 30.0, "ai": 10.0, "study": 20.0}
    at = AXES.index("pay")
    shares = [parts[at] / sum(parts) for parts in robust.draws(weights)]
    mean = sum(shares) / len(shares)
    variance = sum((share - mean) ** 2 for share in shares) / len(shares)
    assert mean == pytest.approx(0.5, abs=0.03)
    assert variance == pytest.approx(0.5 * 0.5 / 4, rel=0.15)


def test_the_places_in_short():
    found = robust.summary([*range(51, 102), *range(1, 51)], 10)
    assert (found["median_place"], found["place_low"], found["place_high"]) == (51, 6, 96)
    assert found["top_percent"] == pytest.approx(100 * 10 / 101, abs=0.05)


def test_one_axis_is_refused():
    with pytest.raises(UsageError, match="two axes"):
        robust.robust([(1.0,) * len(AXES)], 1, {**dict.fromkeys(AXES, 0.0), "pay": 1.0})
