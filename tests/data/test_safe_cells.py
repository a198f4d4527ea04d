"""No cell of the bundled data is a formula to a spreadsheet, and nothing in data/ acts on a screen."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "data"
FORMULA = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"[+-]?[0-9.,]+(?:[eE][+-]?[0-9]+)?%?")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
NAMES = {"@Road GeoManager"}
"""Names that publishers write so, letter for letter (O*NET's technology): each was looked at, and no other may come."""
FILES = sorted(path for path in DATA.rglob("*") if path.is_file())


def formulas(rows: Iterator[list[str]]) -> list[str]:
    """The cells a spreadsheet would work out."""
    return [cell for row in rows for cell in row if cell.startswith(FORMULA) and not NUMBER.fullmatch(cell)]


def test_what_a_formula_is() -> None:
    cells = ["=1+1", "+A1", "-A1", "@SUM(A1)", "\tx", "\rx", "-5", "+1.5", "-2e3", "a=1", "", "-"]
    assert formulas(iter([cells])) == ["=1+1", "+A1", "-A1", "@SUM(A1)", "\tx", "\rx", "-"]


def test_no_cell_is_a_formula() -> None:
    found = {}
    for path in FILES:
        if path.suffix == ".csv":
            with path.open(encoding="utf-8", newline="") as file:
                if cells := formulas(csv.reader(file)):
                    found[path.relative_to(DATA).as_posix()] = set(cells)
    assert found == {"us/technology.csv": NAMES}


def test_nothing_acts_on_a_screen() -> None:
    assert CONTROL.search("a\x1b[31m")
    assert CONTROL.search("\x9b")
    assert len(FILES) > 50
    found = [path.name for path in FILES if CONTROL.search(path.read_text(encoding="utf-8").replace("\r\n", "\n"))]
    assert found == []


@pytest.mark.parametrize("suffix", [".csv", ".toml"])
def test_there_is_something_to_look_at(suffix: str) -> None:
    assert any(path.suffix == suffix for path in FILES)
