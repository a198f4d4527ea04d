"""Publishers' files beyond any bound: made to fill memory out of a few kilobytes, refused with their name."""

import gzip
import json
import os
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from careercli.errors import BadData
from careerdata.importers import bounds, workbook
from careerdata.importers.bounds import read_json, read_text
from careerdata.importers.table import read_cells, read_csv

FEW = 10_000
"""Bytes that a crafted file takes on disk at the most."""
CONTENT = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATION = '<Relationship Id="{}" Type="{}/{}" Target="{}"/>'
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEETS = '<sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets>'
BOOK = f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{SHEETS}</workbook>'
TEXT = '<c r="{}" t="inlineStr"><is><t>x</t></is></c>'


def book(folder: Path, rows: str, **parts: str) -> Path:
    """A workbook with one sheet of these rows; `parts` are others, by name with `_` for `/`."""
    path = folder / "file.xlsx"
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    related = RELATION.format("r1", OFFICE, "worksheet", "worksheets/sheet1.xml")
    related += RELATION.format("r2", OFFICE, "sharedStrings", "sharedStrings.xml")
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT)
        main = RELATION.format("r1", OFFICE, "officeDocument", "xl/workbook.xml")
        archive.writestr("_rels/.rels", RELATIONS.format(main))
        archive.writestr("xl/workbook.xml", BOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", RELATIONS.format(related))
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in parts.items():
            archive.writestr(f"xl/{name}.xml", content)
    return path


def row(number: int, *cells: str) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def refused(path: Path, what: str) -> None:
    with pytest.raises(BadData, match=what) as failure:
        read_cells(path, "Data")
    assert str(path) in failure.value.message
    assert path.stat().st_size < FEW


class TestSheets:
    def test_a_sheet_within_the_bounds_is_read(self, tmp_path: Path) -> None:
        assert read_cells(book(tmp_path, row(1, TEXT.format("A1"), TEXT.format("C1"))), "Data") == [["x", "", "x"]]

    @pytest.mark.parametrize(
        "rows",
        [
            row(1, TEXT.format("A1")) + row(1_048_576, TEXT.format("XFD1048576")),
            row(1_048_576, "<c><v>1</v></c>", TEXT.format("XFD1048576")),
            row(1, TEXT.format("XFD1")) + row(1_048_576, "<c><v>1</v></c>"),
            row(1, TEXT.format("XFD1048576")),
            f'<x:row xmlns:x="{MAIN}" r="9"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>',
        ],
        ids=["corners", "a cell without its place", "rows alone", "one cell", "under another prefix"],
    )
    def test_two_cells_far_apart(self, tmp_path: Path, rows: str) -> None:
        refused(book(tmp_path, rows), "a sheet reaches over more than 2,000,000 cells")

    def test_one_text_in_many_cells(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workbook, "MOST_LETTERS", 1_000_000)
        shared = f'<sst xmlns="{MAIN}"><si><t>{"x" * 30_000}</t></si></sst>'
        cells = "".join(row(number, '<c t="s"><v>0</v></c>') for number in range(1, 101))
        refused(book(tmp_path, cells, sharedStrings=shared), "more than 1,000,000 characters")

    def test_a_part_that_unpacks_to_much(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workbook, "MOST_UNPACKED", 1_000_000)
        refused(book(tmp_path, "", styles="<a/>" + " " * 2_000_000), "more than 1,000,000 bytes unpacked")

    def test_a_directory_that_gives_less_than_there_is(self, tmp_path: Path) -> None:
        path = book(tmp_path, row(1, TEXT.format("A1")) + " " * 90_000)
        size = next(part.file_size for part in ZipFile(path).infolist() if part.filename.endswith("sheet1.xml"))
        content = path.read_bytes().replace(size.to_bytes(4, "little"), (200).to_bytes(4, "little"))
        path.write_bytes(content)
        refused(path, "is not a readable workbook: xl/worksheets/sheet1.xml is not as long as it says")

    def test_parts_that_lie_over_one_another(self, tmp_path: Path) -> None:
        path = book(tmp_path, row(1, TEXT.format("A1")) + os.urandom(2_000).hex())
        with ZipFile(path, "a") as archive:
            for number in range(20):
                archive.filelist.append(archive.getinfo("xl/worksheets/sheet1.xml"))
                archive.NameToInfo[f"{number}"] = archive.filelist[-1]
            archive._didModify = True  # type: ignore[attr-defined]
        refused(path, "its parts lie over one another")

    def test_too_many_parts(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workbook, "MOST_PARTS", 3)
        refused(book(tmp_path, ""), "more than 3 parts")

    def test_entities(self, tmp_path: Path) -> None:
        styles = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
        refused(book(tmp_path, "", styles=styles), "declares a document type")

    def test_xml_that_is_none(self, tmp_path: Path) -> None:
        refused(book(tmp_path, "<row><c></row>"), r"xl/worksheets/sheet1\.xml: mismatched tag")

    @pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + bytes(40)])
    def test_no_workbook(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "file.xlsx"
        path.write_bytes(content)
        refused(path, "is not a readable workbook")


def packed(folder: Path, content: bytes, name: str) -> Path:
    path = folder / f"{name}.gz"
    path.write_bytes(gzip.compress(content))
    assert path.stat().st_size < FEW
    return path


class TestText:
    def test_a_gzip_that_unpacks_to_much(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(bounds, "MOST_TEXT", 1_000_000)
        path = packed(tmp_path, b"code\n" + b"1\n" * 1_000_000, "file.csv")
        with pytest.raises(BadData, match="more than 1,000,000 bytes unpacked") as failure:
            list(read_csv(path, ["code"]))
        assert str(path) in failure.value.message

    @pytest.mark.parametrize(
        "content",
        [b"code\n" + b"," * 1_100_000, b"code\n" + b'"\n",' * 300_000, b"," * 1_100_000],
        ids=["cells in a line", "cells over many lines", "column names"],
    )
    def test_a_record_without_end(self, tmp_path: Path, content: bytes) -> None:
        with pytest.raises(BadData, match=r"^file\.csv\.gz:\d+: more than 1,000,000 characters\n"):
            list(read_csv(packed(tmp_path, content, "file.csv"), ["code"]))

    def test_a_cell_without_end(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match=r"file\.csv\.gz cannot be read: field larger than field limit"):
            list(read_csv(packed(tmp_path, b"code\n" + b"x" * 200_000, "file.csv"), ["code"]))

    def test_many_records_within_the_bounds(self, tmp_path: Path) -> None:
        content = b"code\n" + b"1,xxxxxxxxxxxxxxxxx\n" * 60_000
        assert len(list(read_csv(packed(tmp_path, content, "file.csv"), ["code"]))) == 60_000


class TestWhole:
    def test_what_is_read(self, tmp_path: Path) -> None:
        assert read_json(packed(tmp_path, json.dumps([1, "é"]).encode(), "file.json")) == [1, "é"]

    @pytest.mark.parametrize(
        ("content", "told"),
        [
            (b" " * 2_000_000, "more than 1,000,000 bytes unpacked"),
            (b"[" * 900_000, "too deeply nested"),
            (b"9" * 900_000, "too many digits"),
            (b"\xff", "not UTF-8 text"),
            (b"{", "no JSON at line 1, column 2"),
        ],
        ids=["large", "deep", "digits", "no UTF-8", "no JSON"],
    )
    def test_json_that_is_refused(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, told: str
    ) -> None:
        monkeypatch.setattr(bounds, "MOST_JSON", 1_000_000)
        path = packed(tmp_path, content, "file.json")
        with pytest.raises(BadData, match=told) as failure:
            read_json(path)
        assert failure.value.message.startswith(f"{path} cannot be read")

    def test_a_text_beyond_the_bound(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(bounds, "MOST_JSON", 1_000)
        (tmp_path / "file.md").write_text("x" * 2_000)
        with pytest.raises(BadData, match="more than 1,000 bytes"):
            read_text(tmp_path / "file.md")

    def test_a_missing_one(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match="No such file"):
            read_text(tmp_path / "file.md")
