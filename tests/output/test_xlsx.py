"""Workbooks: read back by openpyxl, converted by LibreOffice, and what text from outside cannot do in them."""

import csv
import datetime
import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from careercli.output import workbook
from careercli.output.formats import xlsx
from careercli.output.result import Book, Page, Result
from careercli.output.workbook import LONGEST, Sheet, named, sheets

from .printing import GOLDEN

pytest.importorskip("xlsxwriter", reason="the extra xlsx is not installed")

HOSTILE = [
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://evil.example\")", "{=1}", "\t=1", "http://evil.example",
    "mailto:a@b.example", "internal:Sheet1!A1", "external:c:\\x.xlsx", "_x0041_", "01234", "1e5", "TRUE", "00010",
    "<b>&\"'", "'quoted", "\N{GRINNING FACE}", " spaced ",
]  # fmt: skip
"""What a spreadsheet may take for something else than the text it is."""


def unit(field: str, record: dict[str, object]) -> tuple[str, str, str]:
    """The units of the made-up fields."""
    known = {
        "pay": ("money", str(record.get("currency", "")), str(record.get("period", ""))),
        "growth": ("percent",) * 3,
    }
    return {**known, "people": ("persons", "", "")}.get(field, ("", "", ""))


BOOK = Book(
    "Data",
    "Sources",
    "Notes",
    {"key": "Key", "page": "Address"},
    [("~", "An estimate."), ("=1+1", "\x07a day: 2026-01-02")],
    unit,
    lambda at, field, record: record.get("rough") == field,
)
ROWS: list[dict[str, object]] = [
    {"code": "01234", "pay": 25.5, "growth": 30.0, "people": 1200, "day": "2026-06-01"},
    {
        "code": "00010", "pay": 39, "growth": -2.5, "people": None, "open": True, "missing": {"people": "suppressed"},
        "rough": "pay", "tags": ["a", "b"], "day": "2026-02-30",
    },
]  # fmt: skip
LISTED = Result(
    "x/1",
    [{**row, "currency": "CAD", "period": "hour"} for row in ROWS],
    fields=["code", "pay", "growth", "people", "day", "open", "tags", "missing"],
    sources={"s": {"page": "https://example.org/a?b=1"}, "t": {"page": "javascript:alert(1)"}},
    book=BOOK,
)
PAID: list[dict[str, object]] = [
    {"pay": 10, "period": "month", "steps": [{"name": "one"}, {"name": "two"}]},
    {"pay": 20, "period": "month", "missing": {"p90": "top-coded"}, "steps": [{"name": "three"}]},
]
ONE = Result(
    "y/1",
    {
        "id": "a:1", "title": {"en": "Nurse"}, "growth": 7.0, "empty": [], "tags": ["x", "y"],
        "pay": {"currency": "EUR", "rows": PAID}, "others": [{"name": "b"}],
    },
    book=BOOK,
)  # fmt: skip


def read(result: Result) -> Any:
    """The workbook of a result, read back."""
    out = io.BytesIO()
    xlsx.write(result, Page(), out)
    return openpyxl.load_workbook(out)


def cells(sheet: Any) -> list[list[Any]]:
    """The values of a sheet."""
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def shown(book: Any) -> str:
    """Every cell of a workbook in words: sheet, place, type, form and value."""
    lines = []
    for sheet in book:
        lines.append(f"[{sheet.title}] frozen {sheet.freeze_panes} filter {sheet.auto_filter.ref}")
        lines += [
            f"{cell.coordinate} {cell.data_type} {cell.number_format} {cell.value!r}"
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(("name", "result"), [("listed", LISTED), ("one", ONE)])
def test_the_cells_are_those_of_the_golden_file(name: str, result: Result, request: pytest.FixtureRequest) -> None:
    golden = GOLDEN / f"{name}.xlsx.txt"
    made = shown(read(result))
    if request.config.getoption("--snapshot-update", default=False):
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8")


def test_numbers_are_numbers_and_codes_are_text() -> None:
    sheet = read(LISTED)["Data"]
    assert cells(sheet)[0] == [
        "code",
        "pay (CAD/hour)",
        "growth (%)",
        "people (persons)",
        "day",
        "open",
        "tags",
        "missing",
    ]
    assert cells(sheet)[1] == ["01234", 25.5, 0.3, 1200, datetime.datetime(2026, 6, 1), None, None, None]
    assert cells(sheet)[2] == ["00010", 39, -0.025, None, "2026-02-30", True, "a; b", "people=suppressed"]
    assert sheet["C2"].number_format == "0.0#%"
    assert sheet["E2"].number_format == "yyyy-mm-dd"
    assert sheet["B2"].number_format == "#,##0.00"
    assert '"~"' in sheet["B3"].number_format, "marked, and still a number"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:H3")


def test_hostile_text_stays_text() -> None:
    book = read(Result("x/1", [{"name": text} for text in HOSTILE], fields=["name"], book=BOOK))
    sheet = book["Data"]
    assert [row[0] for row in cells(sheet)[1:]] == [text.replace("\t", "\t") for text in HOSTILE]
    assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row} == {"s"}
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert book["Notes"]["A2"].data_type == "s"
    assert book["Notes"]["B2"].value == "a day: 2026-01-02"


def test_only_a_sources_address_is_a_link() -> None:
    sheet = read(LISTED)["Sources"]
    linked = {cell.value for row in sheet.iter_rows() for cell in row if cell.hyperlink}
    assert linked == {"https://example.org/a?b=1"}


def test_what_no_cell_can_hold_is_left_out() -> None:
    sheet = read(Result("x/1", [{"name": "a\x00\x1b[31m\x0bb\ud800\ufffe"}, {"name": "x" * 40_000}], fields=["name"]))[
        "Data"
    ]
    assert sheet["A2"].value == "a[31mb"
    assert len(sheet["A3"].value) == LONGEST
    assert sheet["A3"].value.endswith("…")


def test_a_number_too_exact_for_a_spreadsheet_is_text() -> None:
    (row,) = workbook.sheets(Result("x/1", [{"n": 2**60, "i": float("inf"), "b": False}], fields=["n", "i", "b"]))[
        0
    ].rows
    assert [one.value for one in row] == [str(2**60), "Infinity", False]


def test_a_record_is_its_facts_and_a_sheet_for_each_list() -> None:
    book = read(ONE)
    assert book.sheetnames == ["Data", "pay.rows", "pay.rows.steps", "others", "Sources", "Notes"]
    assert ["growth", 0.07] in cells(book["Data"])
    assert ["tags", "x; y"] in cells(book["Data"])
    assert cells(book["pay.rows"])[0] == ["pay (EUR/month)", "period", "currency", "missing"]
    assert cells(book["pay.rows.steps"]) == [["pay.rows #", "name"], [1, "one"], [1, "two"], [2, "three"]]
    assert cells(book["others"]) == [["name"], ["b"]]


def test_names_of_sheets_are_such_as_a_workbook_takes() -> None:
    wanted = ["a/b:c*?[d]\\", "'quoted'", "History", "", "x" * 40, "x" * 40, "Data", "DATA", "a\x00b"]
    names = [sheet.name for sheet in named([Sheet(name, [], []) for name in wanted])]
    assert len({name.lower() for name in names}) == len(names)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\\x00") for name in names)
    assert "history" not in {name.lower() for name in names}
    assert not [name for name in names if name[0] == "'" or name[-1] == "'"]


def test_an_empty_list_has_its_header() -> None:
    assert cells(read(Result("x/1", [], fields=["a", "b"], book=BOOK))["Data"]) == [["a", "b"]]


def test_several_records_say_whose_each_line_is() -> None:
    two = ONE._replace(data=[ONE.data, {**ONE.data, "id": "a:2"}])  # type: ignore[dict-item]
    made = {sheet.name: sheet for sheet in sheets(two)}
    assert made["Data"].head == ["id", "field", "value"]
    assert [row[0].value for row in made["others"].rows] == ["a:1", "a:2"]
    assert [row[1].value for row in made["pay.rows.steps"].rows] == [1, 1, 2, 3, 3, 4]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    """All sheets of one workbook as CSV, cells as they are stored."""
    data = [{"name": text} for text in HOSTILE if text.strip() == text]
    with (tmp_path / "x.xlsx").open("wb") as out:
        xlsx.write(LISTED, Page(), out)
    with (tmp_path / "y.xlsx").open("wb") as out:
        xlsx.write(Result("x/1", data, fields=["name"], book=BOOK), Page(), out)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    every = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    command = ["soffice", profile, "--headless", "--convert-to", every, "--outdir", str(tmp_path), "x.xlsx", "y.xlsx"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in tmp_path.glob("x-*.csv")} == {"x-Data.csv", "x-Sources.csv", "x-Notes.csv"}
    rows = list(csv.reader((tmp_path / "x-Data.csv").open(encoding="utf-8")))
    assert rows[1][:4] == ["01234", "25.5", "30%", "1200"]
    assert rows[2][:4] == ["00010", "39", "-2.5%", ""]
    assert list(csv.reader((tmp_path / "y-Data.csv").open(encoding="utf-8")))[1:] == [[one["name"]] for one in data]
