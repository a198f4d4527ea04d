"""Combined codes of OEWS: which they are and whom they stand for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.importers.us.oews_national import FILES, combined_titles, known_codes, members, read_detailed


def test_a_combined_code_stands_for_the_occupations_without_a_line(slices: Path) -> None:
    assert members(slices) == {"29-2010": ["29-2011", "29-2012"], "25-2052": ["25-2055", "25-2056"]}


def test_an_occupation_that_is_merely_unpublished_is_no_member(slices: Path) -> None:
    assert "11-1031" not in {line["OCC_CODE"] for line in read_detailed(slices, "2025")}
    assert not any("11-1031" in codes for codes in members(slices).values())


def test_combined_titles(slices: Path) -> None:
    assert combined_titles(slices) == {
        "25-2052": "Special Education Teachers, Kindergarten and Elementary School",
        "29-2010": "Clinical Laboratory Technologists and Technicians",
    }


def test_broad_and_detailed_lines_of_one_code_count_once(slices: Path) -> None:
    codes = [line["OCC_CODE"] for line in read_detailed(slices, "2025")]
    assert codes.count("29-2010") == 1
    assert "29-0000" not in codes


def test_known_codes_hold_members_and_combined_codes(slices: Path) -> None:
    assert {"29-2010", "29-2011", "25-2052"} <= known_codes(slices)
    assert "29-0000" not in known_codes(slices)


def test_a_strange_code_that_stands_for_nobody_stops(altered: Callable[[str, str, str], Path]) -> None:
    with pytest.raises(BadData, match=r"oews_national_2025\.xlsx: 15-9999: neither in SOC 2018"):
        members(altered(FILES["2025"], "15-1211", "15-9999"))
