"""ca/tuition.csv: average tuition by province and field of study."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.tuition import FILE, tables
from careerdata.rows.study import TuitionRow

Altered = Callable[[str | Path, str, str], Path]


def read(sources: Path) -> dict[tuple[str, ...], TuitionRow]:
    """The rows by level, region, kind and field."""
    (table,) = tables(sources)
    assert table.path == "ca/tuition.csv"
    return {row.key(): row for row in table.rows if isinstance(row, TuitionRow)}


def test_all_fields_together_have_no_field_and_the_last_year_alone_is_read(slices: Path) -> None:
    found = read(slices)
    row = found["degree", "ca", "average", ""]
    assert (row.low, row.high, row.year) == ("6838", "6838", "2018-19")
    assert {row.year for row in found.values()} == {"2018-19"}
    assert ("degree", "ca", "average", "Education") not in found


def test_a_field_of_a_province_is_its_own(slices: Path) -> None:
    assert read(slices)["degree", "ca-qc", "average", "Nursing"].low == "2674"


def test_no_figure_is_no_row(slices: Path) -> None:
    text = (slices / FILE).read_text()
    assert ",..,\n" in text or ",,.." in text
    assert all(float(row.low) > 0 for row in read(slices).values())


def test_a_new_place_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData) as caught:
        read(altered(FILE, "Quebec", "Québec"))
    assert "`Québec` is new" in caught.value.message


def test_a_renamed_column_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="field_of_study"):
        read(altered(FILE, "field_of_study", "field"))
