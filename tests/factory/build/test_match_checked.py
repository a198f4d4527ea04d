"""Counterparts found by reading: the table, which of several comes first, and what it rules out."""

from pathlib import Path

import pytest

from careerdata.build.match_checked import Checked, load_checked
from careerdata.errors import BadRow

HEADER = "work,ca,us,gb,au,de,sg,source\n"
LINES = """butcher,1111,11-1,,,,,read
nurse,2222,11-2,3030 3131,,81302,,read
practical nurse,3333,11-3,,,,,read
surgeon,4444,11-4,~3232,,,,read
surgeon of bones,4444,11-5,~3232,,,,read
"""
KNOWN = {"ca:1111", "ca:2222", "ca:3333", "ca:4444", "us:11-1", "us:11-2", "us:11-3", "us:11-4", "us:11-5"}
KNOWN |= {"gb:3030", "gb:3131", "gb:3232", "de:81302"}


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    return load(tmp_path, LINES)


def load(folder: Path, lines: str) -> Checked:
    (folder / "crosswalks").mkdir()
    (folder / "crosswalks" / "checked.csv").write_text(HEADER + lines, encoding="utf-8")
    return load_checked(folder, {"read"}, KNOWN)


def test_the_first_named_is_the_general_one(checked: Checked) -> None:
    assert checked.of("ca:2222", "gb") == (("gb:3030", "gb:3131"), 1)
    assert checked.of("gb:3131", "ca") == (("ca:2222",), 1)


def test_several_kinds_of_work_leave_several_first_ones(checked: Checked) -> None:
    assert checked.of("ca:4444", "us") == (("us:11-4", "us:11-5"), 2)


def test_what_an_occupation_mostly_is_goes_before_what_it_holds_besides(tmp_path: Path) -> None:
    found = load(tmp_path, "a,~1111,11-1,,,,,read\nb,1111,11-2,,,,,read\n")
    assert found.of("ca:1111", "us") == (("us:11-2", "us:11-1"), 1)


def test_nothing_is_known_where_a_cell_is_empty(checked: Checked) -> None:
    assert checked.of("ca:3333", "de") == ((), 0)
    assert checked.of("ca:9", "us") == ((), 0)


def test_anothers_counterpart_is_ruled_out(checked: Checked) -> None:
    assert checked.rules_out("us:11-3", "de:81302")
    assert not checked.rules_out("us:11-2", "de:81302")
    assert not checked.rules_out("gb:9", "ca:1111"), "nobody of that country was read to be it"


def test_a_code_no_classification_has_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match=r"checked\.csv:2: `us`: no occupation us:99-9"):
        load(tmp_path, "butcher,1111,99-9,,,,,read\n")
