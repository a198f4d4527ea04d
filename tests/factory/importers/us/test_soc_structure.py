"""The SOC 2018 structure: groups by order, codes checked."""

from collections.abc import Callable
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.soc import FILE, LINES_ABOVE, SHEET, Entry, check_code, detailed_codes, read_structure

Altered = Callable[[str, str, str], Path]


def test_each_line_knows_its_rank_and_the_group_above(slices: Path) -> None:
    entries = {entry.code: entry for entry in read_structure(slices)}
    assert entries["29-0000"].parent == ""
    assert entries["29-2000"] == Entry("29-2000", "minor group", "Health Technologists and Technicians", "29-0000")
    assert entries["29-2010"].parent == "29-2000"
    assert entries["29-2012"].rank == "detailed occupation"


def test_the_order_decides_not_the_digits(slices: Path) -> None:
    entries = {entry.code: entry for entry in read_structure(slices)}
    assert entries["29-1221"].parent == "29-1210"
    assert entries["15-1200"].parent == "15-0000"


def test_only_detailed_occupations_are_occupations(slices: Path) -> None:
    codes = detailed_codes(slices)
    assert "29-2011" in codes
    assert "29-2010" not in codes


def test_a_code_out_of_the_classification_stops(slices: Path) -> None:
    assert check_code("a.csv", "29-2011", detailed_codes(slices)) == "29-2011"
    with pytest.raises(BadData, match=r"a\.csv: 29-2999: no code of SOC 2018"):
        check_code("a.csv", "29-2999", detailed_codes(slices))


def test_a_line_without_a_readable_code_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="Chief Executives: not one code but"):
        list(read_structure(altered(FILE, "11-1011", "11-1011.00")))


def test_an_occupation_without_a_group_stops(altered: Altered) -> None:
    folder = altered(FILE, "11-1000", "11-1000")
    book = openpyxl.load_workbook(folder / FILE)
    book[SHEET].delete_rows(LINES_ABOVE + 3)  # the first minor group
    book.save(folder / FILE)
    with pytest.raises(BadData, match="11-1010: no group stands above it"):
        list(read_structure(folder))


def test_a_renamed_column_stops(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="`Broad Group`"):
        list(read_structure(altered(FILE, "Broad Group", "Broad Occupation")))
