"""Column widths, by hypothesis: they always add up."""

from hypothesis import given
from hypothesis import strategies as st

from careercli.output.document import Column
from careercli.output.terminal.grid import kept, shrunk

SIZES = st.lists(st.tuples(st.integers(1, 20), st.integers(0, 60)), min_size=1, max_size=8)


@given(SIZES, st.integers(1, 200))
def test_widths_fit_or_there_are_none(sizes, room):
    least, natural = [low for low, _ in sizes], [low + more for low, more in sizes]
    widths = shrunk(natural, least, room)
    if widths is None:
        assert sum(least) > room
    else:
        assert sum(widths) == min(room, sum(natural))
        assert all(low <= size <= high for low, size, high in zip(least, widths, natural, strict=True))


def test_the_highest_drop_goes_first():
    columns = (Column("a"), Column("b", drop=1), Column("c", drop=2), Column("d", drop=2))
    assert kept(columns, [10] * 4, 46, 2) == [0, 1, 2, 3]
    assert kept(columns, [10] * 4, 34, 2) == [0, 1, 2]
    assert kept(columns, [10] * 4, 5, 2) == [0]
