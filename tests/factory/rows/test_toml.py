"""Where a key of a TOML file stands, and what is said of a mistake."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from careercli.errors import BadData
from careerdata.errors import BadRow
from careerdata.rows.toml import Place, line_of, read_records

TEXT = """\
title = "Permit"

[[route]]
key = "one"

[[route.needs]]
says = "first"

[[route.needs]]
says = "second"

[[route]]
key = "two"  # after the first
codes = [
    "1",
]

["a.b".c]
source = "x"
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("title",), 1),
        (("route",), 3),
        (("route", 0), 3),
        (("route", 0, "key"), 4),
        (("route", 0, "needs", 1, "says"), 10),
        (("route", 1, "key"), 13),
        (("route", 1, "codes", 0), 14),
        (("route", 1, "missing"), 12),
        (("a.b", "c", "source"), 19),
        (("nowhere",), 1),
        ((), 1),
    ],
)
def test_the_line_of_a_key_or_of_the_table_it_is_missing_from(place: Place, line: int) -> None:
    assert line_of(TEXT, place) == line


def test_a_wrong_value_is_named_by_file_line_and_key(tmp_path: Path) -> None:
    path = tmp_path / "numbers.toml"
    path.write_text("[a]\nx = 1\n\n[b]\nx = 'one'\n")
    with pytest.raises(BadRow, match=r"numbers\.toml:5: `b\.x`: must be a whole number"):
        read_records(path, TypeAdapter(dict[str, dict[str, int]]))


@pytest.mark.parametrize("text", ["a = 1\na = 2\n", "a = \n", "\x00"])
def test_what_is_no_toml_is_named_by_file_and_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadData, match=r"bad\.toml cannot be read: .*line"):
        read_records(path, TypeAdapter(dict[str, Any]))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"none\.toml cannot be read"):
        read_records(tmp_path / "none.toml", TypeAdapter(dict[str, Any]))
