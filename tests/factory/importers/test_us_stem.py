"""us/routes/lookups.csv: the fields of the STEM extension, as the visa system looks them up."""

from careerdata.importers.us.stem import tables
from careerdata.importers.us.study import stem_fields
from conftest import SLICES


def test_each_field_of_the_list_once() -> None:
    (table,) = tables(SLICES)
    assert table.path == "us/routes/lookups.csv"
    assert [row.key() for row in table.rows] == [("stem-opt", cip, "listed") for cip in sorted(stem_fields(SLICES))]
    assert {row.model_dump()["amount"] for row in table.rows} == {"1"}
