"""us/tuition.csv: published tuition by state."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.tuition import FILE, tables
from careerdata.rows.study import TuitionRow

Altered = Callable[[str | Path, str, str], Path]


def read(sources: Path) -> dict[tuple[str, ...], TuitionRow]:
    """The rows by level, region, kind and field."""
    (table,) = tables(sources)
    assert table.path == "us/tuition.csv"
    return {row.key(): row for row in table.rows if isinstance(row, TuitionRow)}


def test_public_colleges_have_two_prices_and_others_one(slices: Path) -> None:
    found = read(slices)
    prices = {key[2]: row.low for key, row in found.items() if key[:2] == ("degree", "us")}
    assert prices == {"public": "7484", "public-outside": "19788", "private": "29476"}
    assert all(row.low == row.high and row.year == "2022-23" for row in found.values())


def test_a_state_without_such_colleges_has_no_row_and_a_price_of_nothing_stands(slices: Path) -> None:
    found = read(slices)
    assert ("degree", "us-wy", "private", "") not in found
    assert found["degree", "us-wy", "public", ""].low == "3840"
    assert found["two-year", "us-nm", "private", ""].low == "0"


def test_places_that_are_no_states_have_no_row(slices: Path) -> None:
    assert {key[1] for key in read(slices)} == {"us", "us-nm", "us-vt", "us-wy"}


def test_a_new_kind_of_college_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData) as caught:
        read(altered(FILE, "two-year and certificate colleges", "short colleges"))
    assert "`short colleges` is new" in caught.value.message


def test_a_renamed_column_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="price_kind"):
        read(altered(FILE, "price_kind", "price"))
