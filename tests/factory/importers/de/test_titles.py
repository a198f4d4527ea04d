"""Job titles of KldB 2010."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.de.titles import FILE, tables


def test_every_title_is_a_german_alternate() -> None:
    (table,) = tables(SLICES)
    assert table.path == "de/titles.csv"
    rows = [row.model_dump() for row in table.rows]
    assert {(row["lang"], row["kind"], row["source"]) for row in rows} == {("de", "alternate", "de-kldb-titles")}
    assert len(rows) == 37


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("01104", "Offizier - Geoinformationsdienst"),
        ("11101", "Ackergehilf(e/in)"),
        ("11101", "Fütterer/Fütterin (Landarbeiter/in)"),
        ("81404", "Arzt/Ärztin"),
    ],
)
def test_both_forms_and_umlauts_stay(code: str, title: str) -> None:
    assert (code, "de", title) in {row.key() for row in tables(SLICES)[0].rows}


@pytest.mark.parametrize("old", ["job_title", "kldb2010"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        tables(altered(FILE, old, "Titel"))


def test_an_unknown_type_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`81494` is no type of KldB 2010"):
        tables(altered(FILE, "81404", "81494"))
