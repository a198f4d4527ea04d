"""The registry of figures: whatever lists, comparisons and ratings show is an entry, and each entry is shown."""

import re

from tests.text.keys import constants, messages

from careercli.atlas.connection import ask
from careercli.cli.commands.list_ import FIELDS
from careercli.pages.comparison import UNSHOWN
from careercli.queries.compare import fields
from careercli.queries.currency import Wanted
from careercli.queries.listing import SORTS
from careercli.record.listing import OccupationLine
from careercli.record.measures import AXES, BOUNDS, BY_KEY, LESS, LISTED, MEASURES, MORE
from careercli.record.rating import NEGATIVE


def test_a_key_is_one_figure() -> None:
    assert len(BY_KEY) == len(MEASURES)
    assert {one.better for one in MEASURES} == {"", MORE, LESS}


def test_every_row_of_a_comparison_is_a_measure_in_their_order() -> None:
    shown = [field.measure.key for field in fields(Wanted(currency="USD", per="month"))]
    assert list(dict.fromkeys(shown)) == list(BY_KEY)


def test_every_figure_lists_sort_by_is_in_their_lines_and_headings() -> None:
    assert set(SORTS) == {"code", "title", *(one.name for one in LISTED)}
    assert {one.key for one in LISTED} <= set(OccupationLine.__annotations__) & set(FIELDS)
    assert all(one.name and one.unit for one in LISTED)


def test_every_column_is_one_of_the_atlas() -> None:
    columns = ", ".join(f"{one.column} AS {one.name}" for one in LISTED)
    assert len(ask(f"SELECT {columns} FROM occupation o LIMIT 1")[0]) == len(LISTED)


def test_a_bound_says_what_it_is_in() -> None:
    assert all(measure.bound and set(measure.bounds) <= {"min", "max"} for measure in BOUNDS.values())


def test_an_axis_compared_by_a_figure_goes_the_way_of_it() -> None:
    for axis in AXES:
        assert axis.less is (axis.name in NEGATIVE)
        if axis.figure:
            assert BY_KEY[axis.figure].better == (LESS if axis.less else MORE)


def test_nothing_an_axis_may_be_called_is_the_name_of_another() -> None:
    also = [name for axis in AXES for name in axis.also]
    assert len(set(also)) == len(also)
    assert not set(also) & {axis.name for axis in AXES}


def test_every_measure_a_page_shows_has_its_words() -> None:
    shown = {f"measure.{one.key}" for one in MEASURES if one.key not in UNSHOWN}
    bounds = {f"measure.{measure.key}.{name[:3]}" for name, measure in BOUNDS.items()}
    axes = {f"measure.axis.{axis.name}" for axis in AXES}
    assert shown | bounds | axes <= set(messages("en"))


def test_every_column_headed_by_a_measure_is_one_of_the_registry() -> None:
    """What pages say under `measure.` are entries, axes or the steps of pay."""
    named = {key.split(".")[1] for key in constants() if re.fullmatch(r"measure\.\w+(\.\w+)?", key)}
    assert named - {"axis", "pay_step"} <= set(BY_KEY)
    assert {"pay_median", "growth_percent", "rating"} <= named
