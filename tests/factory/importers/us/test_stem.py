"""us/routes/lookups.csv: the fields of the STEM extension, as the visa system looks them up."""

from tests.factory.importers.conftest import SLICES

from careerdata.importers.us.study import stem_fields, stem_lookup


def test_each_field_of_the_list_once() -> None:
    (table,) = stem_lookup(SLICES)
    assert table.path == "us/routes/lookups.csv"
    assert [row.key() for row in table.rows] == [("stem-opt", cip, "listed") for cip in sorted(stem_fields(SLICES))]
    assert {row.model_dump()["amount"] for row in table.rows} == {"1"}
