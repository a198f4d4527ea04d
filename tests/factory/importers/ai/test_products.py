"""FDA's list of AI-enabled devices, and ai/products.csv held against it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ai.products import COLUMNS, FILE, PRODUCTS, SOURCE, Device, check, devices
from careerdata.importers.run import import_all

DATA = Path(__file__).parents[4] / "data"
Edited = Callable[..., Path]


@pytest.fixture
def edited(tmp_path: Path) -> Edited:
    """`edited("sight-olo", year="2020")`: data/ with the products the slice lists and the pages', one row changed."""

    def edit(product: str = "", **cells: str) -> Path:
        with (DATA / PRODUCTS).open(encoding="utf-8", newline="") as stream:
            rows = [row for row in csv.DictReader(stream) if row["reference"] in {"", *devices(SLICES)}]
        (tmp_path / PRODUCTS).parent.mkdir()
        with (tmp_path / PRODUCTS).open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, rows[0])
            writer.writeheader()
            writer.writerows({**row, **cells} if row["product"] == product else row for row in rows)
        return tmp_path

    return edit


def test_a_device_by_its_number() -> None:
    assert devices(SLICES)["K190898"] == Device("Sight OLO", "Sight Diagnostics Ltd.", "2019", "Hematology")
    assert devices(SLICES)["DEN180001"].year == "2018"


def test_names_meant_as_windows_1252_are_read_so() -> None:
    name = devices(SLICES)["DEN210035"].name
    assert name == "Genius™ Digital Diagnostics System with the Genius™ Cervical AI algorithm"


def test_tabs_line_breaks_and_doubled_spaces_go() -> None:
    assert devices(SLICES)["DEN230027"].company == "Ankon Technologies co., ltd"
    assert devices(SLICES)["K190362"].company == "Zebra Medical Vision Ltd."


def test_the_publishers_own_slips_stay() -> None:
    assert devices(SLICES)["DEN170073"].company == "Viz.Al, Inc."
    assert devices(SLICES)["K173839"].panel == "Clinical Toxcicology"


def test_a_supplement_is_a_submission_of_its_own() -> None:
    assert devices(SLICES)["P140011/S008"].year == "2024"


@pytest.mark.parametrize("column", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match="has no column") as caught:
        devices(altered(FILE, column, f"{column} now"))
    assert f"`{column}`" in caught.value.message


def test_a_number_listed_twice_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`K190898` is there twice"):
        devices(altered(FILE, "K180343", "K190898"))


@pytest.mark.parametrize("date", ["2019-11-01", "11/01/19", "11/2019", "Nov/1/2019"])
def test_an_odd_date_stops(altered: Altered, date: str) -> None:
    with pytest.raises(BadData, match=f"`K190898`: `{date}` is no month/day/year"):
        devices(altered(FILE, "11/01/2019", date))


def test_the_import_accepts_a_table_the_list_proves(edited: Edited) -> None:
    assert import_all(SLICES, edited(), ["ai.products"], lambda done: None) == []


def test_the_import_refuses_one_it_does_not(edited: Edited) -> None:
    with pytest.raises(BadData, match="`sight-olo`: name is"):
        import_all(SLICES, edited("sight-olo", name="Sight OLO 2"), ["ai.products"], lambda done: None)


def test_a_folder_without_the_table_has_nothing_to_prove(tmp_path: Path) -> None:
    assert check(SLICES, tmp_path) == 0


def test_the_rows_of_the_table_are_the_lists(edited: Edited) -> None:
    assert check(SLICES, edited()) == 8


@pytest.mark.parametrize(
    ("fact", "wrong"),
    [("name", "Sight OLO 2"), ("company", "Sight"), ("year", "2020"), ("panel", "Pathology")],
)
def test_a_fact_that_differs_names_the_row(edited: Edited, fact: str, wrong: str) -> None:
    with pytest.raises(BadData, match=f"`sight-olo`: {fact} is `{wrong}`, K190898 is listed with"):
        check(SLICES, edited("sight-olo", **{fact: wrong}))


def test_a_number_not_listed_names_the_row(edited: Edited) -> None:
    with pytest.raises(BadData, match="`sight-olo`: `K999999` is not in fda_aiml_devices"):
        check(SLICES, edited("sight-olo", reference="K999999"))


def test_a_number_cited_twice_names_both_rows(edited: Edited) -> None:
    with pytest.raises(BadData, match="`sight-olo`: `DEN180001` is cited by `idx-dr-2018` already"):
        check(SLICES, edited("sight-olo", reference="DEN180001"))


def test_a_page_row_is_not_held_against_the_list(edited: Edited) -> None:
    data = edited("page-ca-32120-5", year="1999")
    assert check(SLICES, data) == 8
    text = (data / PRODUCTS).read_text(encoding="utf-8")
    assert SOURCE in text and "page-ca-32120" in text


def test_a_table_that_lost_a_column_is_named(edited: Edited) -> None:
    path = edited() / PRODUCTS
    path.write_text(path.read_text(encoding="utf-8").replace("reference,", "number,", 1), encoding="utf-8")
    with pytest.raises(WrongColumn, match="`reference`"):
        check(SLICES, path.parents[1])
