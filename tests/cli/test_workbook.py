"""`-o jobs.xlsx`: the figures of the CSV in typed cells, what its sheets say, and what stands in its way."""

import csv
import io
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

pytest.importorskip("xlsxwriter", reason="the extra xlsx is not installed")

COMMANDS = (
    "list --country ca --sort growth --limit 40",
    "list --country gb --min-pay 50000 --limit 20",
    "salary --country us --sort p50 --limit 30 --net",
    "compare 32120 29-2011",
    "move nurse --from PH --on 2026-06-01",
    "search nurse --country gb",
    "rank --country sg --top 10",
    "where us:29-1141 --limit 20",
    "countries",
    "match 32120 --to us,gb",
    "list --country ca --fields id,title,growth_percent,employment --limit 10",
)
RECORDS = ("show ca:32120", "salary de:81302", "visas ca:32120", "outlook us:29-2011", "education 29-2011", "ai 32120")


def stated(head: str) -> tuple[str, bool]:
    """A heading without its unit, and whether the column is of percentages."""
    name, _, unit = head.partition(" (")
    return name, unit.startswith("%")


def number(text: str) -> float | None:
    """A cell of the CSV as a number."""
    try:
        return float(text)
    except ValueError:
        return None


@pytest.mark.parametrize("line", COMMANDS)
def test_the_figures_are_those_of_the_csv(line: str, career, tmp_path: Path) -> None:
    assert career(*line.split(), "-o", "x.xlsx").code == 0
    rows = list(csv.reader(io.StringIO(career(*line.split(), "--format", "csv").out)))
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0]
    heads = [stated(cell.value) for cell in sheet[1]]
    assert [name for name, _ in heads] == rows[0]
    assert sheet.max_row == len(rows)
    compared = 0
    for cells, row in zip(sheet.iter_rows(min_row=2), rows[1:], strict=True):
        for cell, (name, _), text in zip(cells, heads, row, strict=True):
            if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
                compared += 1
                value = cell.value * 100 if "%" in cell.number_format else cell.value
                assert value == pytest.approx(number(text), abs=1e-9), name
            elif cell.value is None:
                assert text in ("", "[]"), name
    assert compared or line.startswith("match")


@pytest.mark.parametrize("line", RECORDS)
def test_a_record_is_a_workbook_of_its_lists(line: str, career, tmp_path: Path) -> None:
    run = career(*line.split(), "-o", "x.xlsx")
    assert run.code == 0, run.err
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert book.sheetnames[0] == "Data"
    assert book.sheetnames[-2:] == ["Sources", "Notes"]
    assert len(book.sheetnames) > 3
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type in "fe"]


def test_sources_and_remarks(career, tmp_path: Path) -> None:
    career("list", "--country", "us", "--limit", "60", "-o", "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    sources = {row[0]: row for row in book["Sources"].iter_rows(min_row=2, values_only=True)}
    assert "us-oews-2025" in sources
    used = {cell for (cell,) in book["Data"].iter_rows(min_row=2, min_col=11, max_col=11, values_only=True) if cell}
    assert used <= set(sources)
    remarks = {row[0]: row[1] for row in book["Notes"].iter_rows(values_only=True)}
    assert "wider group" in remarks["~"]
    assert remarks["Data contract"] == "occupations/2"
    marked = [cell for row in book["Data"].iter_rows(min_row=2) for cell in row if cell.number_format.startswith('"~"')]
    assert marked, "figures of a wider group"


def test_remarks_are_in_the_readers_language(career, tmp_path: Path) -> None:
    career("list", "--country", "sg", "--limit", "3", "--lang", "fr", "-o", "x.xlsx")
    assert openpyxl.load_workbook(tmp_path / "x.xlsx").sheetnames[:1] == ["Données"]


@pytest.mark.parametrize("more", [(), ("-o", "-")])
def test_a_workbook_goes_to_a_file(refused, more: tuple[str, ...]) -> None:
    told = refused(2, "list", "--format", "xlsx", *more)
    assert told.startswith("error: `xlsx` is not text")
    assert "-o jobs.xlsx" in told


def test_a_workbook_under_another_name(career, tmp_path: Path) -> None:
    assert career("countries", "--format", "xlsx", "-o", "book").code == 0
    assert (tmp_path / "book").read_bytes().startswith(b"PK")


def test_no_setting_may_ask_for_it(refused) -> None:
    assert "xlsx" in refused(2, "config", "set", "format", "xlsx")


def test_what_has_no_rows_is_refused(refused) -> None:
    assert refused(2, "schema", "occupation", "-o", "x.xlsx")


def test_without_the_extra_the_command_that_installs_it(
    refused, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    told = refused(2, "list", "-o", "x.xlsx")
    assert "pip install 'careercli[xlsx]'" in told
    assert not list(tmp_path.glob("*.xlsx"))


def test_cells_for_csv_alone_are_refused(refused) -> None:
    assert refused(2, "list", "-o", "x.xlsx", "--safe-cells")
    assert refused(2, "list", "-o", "x.xlsx", "--bom")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_figures_of_the_csv(career, tmp_path: Path) -> None:
    line = ("list", "--country", "ca", "--sort", "growth", "--limit", "60")
    career(*line, "-o", "x.xlsx")
    expected = list(csv.DictReader(io.StringIO(career(*line, "--format", "csv").out)))
    every = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", every, "--outdir", str(tmp_path), "x.xlsx"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in tmp_path.glob("x-*.csv")} == {"x-Data.csv", "x-Sources.csv", "x-Notes.csv"}
    rows = list(csv.reader((tmp_path / "x-Data.csv").open(encoding="utf-8")))
    heads = [stated(head)[0] for head in rows[0]]
    assert len(rows) == len(expected) + 1
    for row, wanted in zip(rows[1:], expected, strict=True):
        made = dict(zip(heads, row, strict=True))
        assert made["code"] == wanted["code"], "a code keeps its zeros"
        for name in ("pay_median", "employment", "openings_per_year", "rating"):
            assert number(made[name]) == number(wanted[name]), name
        for name in ("growth_percent", "ai_automated", "ai_human"):
            assert number(made[name].removesuffix("%")) == number(wanted[name]), name
