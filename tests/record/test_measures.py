"""The registry of figures: whatever lists, comparisons and ratings show is an entry, and each entry is shown."""

import re

from tests.text.keys import constants, messages

from careercli.atlas.connection import ask
from careercli.pages import occupation
from careercli.pages.comparison import UNSHOWN
from careercli.queries.axes import ALSO
from careercli.queries.compare import fields
from careercli.queries.currency import Wanted
from careercli.queries.listing import FIELDS, SORTS
from careercli.queries.net import Extras
from careercli.record.listing import OccupationLine
from careercli.record.measures import (
    ALWAYS,
    AXES,
    BOUNDS,
    BY_KEY,
    LESS,
    LISTED,
    MEASURES,
    MORE,
    NET,
    RATING,
    REAL,
    SECTIONS,
    SHARES,
    Axis,
    Measure,
    columns,
)
from careercli.record.rating import NEGATIVE


def test_a_key_is_one_figure() -> None:
    assert len(BY_KEY) == len(MEASURES)
    assert {one.better for one in MEASURES} == {"", MORE, LESS}


def test_every_row_of_a_comparison_is_a_measure_in_their_order() -> None:
    shown = [
        field.measure.key
        for field in fields(Wanted(currency="USD", per="month"), Extras(net=True, real=True), in_places=True)
    ]
    assert list(dict.fromkeys(shown)) == list(BY_KEY)


def test_every_figure_lists_sort_by_is_in_their_lines_and_headings() -> None:
    assert set(SORTS) == {"code", "title", "interest", "like", *(one.name for one in LISTED)}
    assert {one.key for one in LISTED} <= set(OccupationLine.__annotations__) & set(FIELDS)
    assert all(one.name.isidentifier() and one.unit for one in LISTED), "the name of an option and of its parameter"


def test_every_figure_a_list_shows_has_a_heading_and_a_place_in_its_lines() -> None:
    shown = [one for one in MEASURES if one.shown]
    assert {one.shown for one in shown} == {ALWAYS, SHARES, RATING, NET, REAL}
    assert {f"measure.{one.key}.short" for one in shown} <= set(messages("en"))
    assert {one.key for one in shown} <= set(OccupationLine.__annotations__)
    assert {one.source for one in MEASURES if one.source} <= set(OccupationLine.__annotations__)
    assert not [one.key for one in MEASURES if one.drop and not one.shown]


def test_figures_of_one_kind_are_shown_together_where_one_is_used() -> None:
    usual = [one.key for one in columns(())]
    assert usual == ["level", "pay_median", "employment", "growth_percent"]
    assert [one.key for one in columns(["ai_human"])] == [*usual, "ai_automated", "ai_augmented", "ai_human"]
    assert [one.key for one in columns(["rating", "pay_median"])] == [*usual, "rating"]
    assert [one.key for one in columns(["openings_per_year"])] == usual


def test_a_figure_that_narrows_a_list_stays_on_a_narrow_screen() -> None:
    assert [one.drop for one in columns(()) if one.key == "level"] == [3]
    assert [one.drop for one in columns(["level"]) if one.key == "level"] == [0]


def test_every_section_has_a_page_and_the_other_way_round() -> None:
    assert set(occupation.SECTIONS) == set(SECTIONS)
    assert len(set(SECTIONS)) == len(SECTIONS)


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


def test_what_an_axis_may_be_called_by_mistake() -> None:
    assert ALSO == {
        "income": "pay", "salary": "pay", "money": "pay", "raise": "spread", "shortage": "demand", "openings": "demand",
        "prospects": "growth", "outlook": "growth", "seekers": "competition", "automated": "ai", "exposure": "ai",
        "augmented": "leverage", "visa": "migration", "visas": "migration", "routes": "migration",
        "needs": "requirements", "difficulty": "requirements", "education": "study", "schooling": "study",
        "license": "licence", "licensing": "licence", "regulation": "licence", "credentials": "licence",
    }  # fmt: skip


def test_of_which_axes_little_is_wanted_and_by_which_figure_they_are_compared() -> None:
    assert [one.name for one in AXES if one.less] == ["competition", "ai", "requirements", "study", "licence"]
    figures = {one.name: one.figure for one in AXES if one.figure}
    assert figures == {"pay": "pay_median", "growth": "growth_percent", "ai": "ai_automated"}


def test_what_a_figure_does_not_say_is_empty() -> None:
    assert Measure("key") == ("key", "", "", "", "", (), "", False, "", 0, "")
    assert Axis("name") == ("name", False, "", ())
