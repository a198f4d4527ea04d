"""Percentiles and rounding of the measures."""

import pytest

from careercli.errors import BadData
from careerdata.importers.ai.rating import Rating, amount, rated
from careerdata.rows.ai import MeasureRow


def rows(*ratings: Rating) -> list[MeasureRow]:
    return [row for row in rated("m", "soc2018", ratings, "s") if isinstance(row, MeasureRow)]


def test_the_percentile_is_the_share_below_and_half_of_the_equal() -> None:
    found = rows(Rating("1", 0), Rating("2", 0), Rating("3", 5), Rating("4", 9))
    assert [row.percentile for row in found] == ["25", "25", "62.5", "87.5"]


def test_equal_after_rounding_is_not_equal() -> None:
    found = rows(Rating("1", 0.10000001), Rating("2", 0.10000002))
    assert [(row.value, row.percentile) for row in found] == [("0.1", "25"), ("0.1", "75")]


def test_a_rounded_away_minus_is_dropped() -> None:
    assert [row.value for row in rows(Rating("1", -1e-9), Rating("2", -0.042349))] == ["0", "-0.042349"]


def test_a_value_that_cannot_be_is_not_ranked() -> None:
    found = rows(Rating("1", None, "high"), Rating("2", 3), Rating("3", 4))
    assert [(row.value, row.label, row.percentile) for row in found] == [
        ("!inconsistent", "high", "!inconsistent"),
        ("3", "", "25"),
        ("4", "", "75"),
    ]


@pytest.mark.parametrize("cell", ["1.2", "-0.1"])
def test_a_value_off_the_scale_stops(cell: str) -> None:
    with pytest.raises(BadData, match=f"f.csv: `29-2011`: {cell} is not between 0 and 1"):
        amount(cell, "f.csv", "29-2011", low=0, high=1)


@pytest.mark.parametrize("cell", ["nan", "", "n/a"])
def test_words_for_a_value_stop(cell: str) -> None:
    with pytest.raises(BadData, match=r"f\.csv: `29-2011`: .* is not a number"):
        amount(cell, "f.csv", "29-2011")
