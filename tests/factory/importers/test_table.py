"""Tables in and out: columns by name, damaged files, rows written sorted and once."""

import gzip
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest
from pydantic import ValidationError

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.table import Line, Table, by_code, plain, read_csv, read_sheet, write
from careerdata.rows.occupation import LevelRow, TitleRow

PLAIN = "code,title,extra\n00010,Legislators,x\n32120,Technologists,y\n"
READ = [{"code": "00010", "title": "Legislators"}, {"code": "32120", "title": "Technologists"}]


def text(folder: Path, content: str, name: str = "file.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content.encode(encoding))
    return path


def sheet(folder: Path, *lines: list[object], title: str = "Data") -> Path:
    book = openpyxl.Workbook()
    page = book.active
    page.title = title
    for line in lines:
        page.append(line)
    book.save(folder / "file.xlsx")
    return folder / "file.xlsx"


def codes(path: Path) -> list[Line]:
    return list(read_csv(path, ["code", "title"]))


def level(code: str, zone: str = "4") -> LevelRow:
    return LevelRow(code=code, level=zone, source="us-onet-30-1")


class TestReadCsv:
    def test_only_the_named_columns_come_and_codes_stay_text(self, tmp_path: Path) -> None:
        assert codes(text(tmp_path, PLAIN)) == READ

    def test_gzipped_reads_the_same(self, tmp_path: Path) -> None:
        path = tmp_path / "file.csv.gz"
        path.write_bytes(gzip.compress(PLAIN.encode()))
        assert codes(path) == READ

    def test_a_byte_order_mark_is_no_part_of_the_first_column(self, tmp_path: Path) -> None:
        assert codes(text(tmp_path, PLAIN, encoding="utf-8-sig")) == READ

    def test_another_delimiter_and_encoding(self, tmp_path: Path) -> None:
        path = text(tmp_path, "code\ttitle\n1\tÉbéniste\n", encoding="cp1252")
        assert list(read_csv(path, ["title"], delimiter="\t", encoding="cp1252")) == [{"title": "Ébéniste"}]

    def test_windows_line_ends_and_spaces_around_cells_go(self, tmp_path: Path) -> None:
        assert codes(text(tmp_path, "code,title\r\n 1 , A B \r\n")) == [{"code": "1", "title": "A B"}]

    def test_a_quoted_cell_keeps_its_comma_and_its_line_break(self, tmp_path: Path) -> None:
        path = text(tmp_path, 'code,title\n1,"A, B\nC"\n')
        assert codes(path) == [{"code": "1", "title": "A, B\nC"}]

    def test_blank_lines_are_skipped(self, tmp_path: Path) -> None:
        assert codes(text(tmp_path, "code,title\n\n,\n1,\n")) == [{"code": "1", "title": ""}]

    def test_a_line_that_ends_before_a_column_is_cut_off(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match=r"^file\.csv:4: the line ends before `title`\n") as failure:
            codes(text(tmp_path, 'code,title\n1,"A\nB"\n2'))
        assert failure.value.hints == ("The file is cut off there.",)

    def test_a_code_that_is_there_twice(self, tmp_path: Path) -> None:
        lines = read_csv(text(tmp_path, "code,title\n1,A\n2,B\n1,C\n"), ["code", "title"])
        with pytest.raises(BadData, match=r"^file\.csv: `code`: `1` is there twice$"):
            by_code(lines, "code", "file.csv")

    def test_a_missing_column_is_named_beside_those_there_are(self, tmp_path: Path) -> None:
        with pytest.raises(WrongColumn) as failure:
            list(read_csv(text(tmp_path, PLAIN), ["code", "name", "level"]))
        assert failure.value.message == "file.csv has no column `name`, `level`"
        assert failure.value.hints[0] == "It has: `code`, `title`, `extra`"

    def test_an_empty_file_lacks_every_column(self, tmp_path: Path) -> None:
        with pytest.raises(WrongColumn, match="`code`, `title`"):
            codes(text(tmp_path, ""))

    @pytest.mark.parametrize("name", ["none.csv", "none.csv.gz"])
    def test_a_missing_file_is_bad_data(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(BadData, match=f"{name} cannot be read"):
            codes(tmp_path / name)

    @pytest.mark.parametrize(
        "content",
        [b"no gzip", gzip.compress(PLAIN.encode())[:-9], b"\x1f\x8b\x08" + b"\x00" * 7 + b"\xff" * 20],
        ids=["no gzip", "cut off", "no deflate"],
    )
    def test_a_damaged_gzip_is_bad_data(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "file.csv.gz"
        path.write_bytes(content)
        with pytest.raises(BadData, match="cannot be read"):
            codes(path)

    def test_another_encoding_than_told_is_bad_data(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match="cannot be read"):
            codes(text(tmp_path, "code,title\n1,Ébéniste\n", encoding="cp1252"))


class TestReadSheet:
    def test_header_below_a_heading_and_numbers_without_point_zero(self, tmp_path: Path) -> None:
        path = sheet(tmp_path, ["Heading"], [], ["code", "wage"], ["00010", 12.0], ["11", 1.5], [None, None])
        assert list(read_sheet(path, "Data", ["code", "wage"], header=2)) == [
            {"code": "00010", "wage": "12"},
            {"code": "11", "wage": "1.5"},
        ]

    def test_a_missing_column_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(WrongColumn, match=r"file\.xlsx has no column `wage`"):
            list(read_sheet(sheet(tmp_path, ["code", "pay"], ["1", 2]), "Data", ["code", "wage"]))

    def test_a_missing_sheet_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match=r"file\.xlsx has no readable sheet `Other`"):
            list(read_sheet(sheet(tmp_path, ["code"]), "Other", ["code"]))

    def test_a_file_that_is_no_workbook_is_bad_data(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match="is not a readable workbook"):
            list(read_sheet(text(tmp_path, PLAIN, "file.xlsx"), "Data", ["code"]))

    def test_a_missing_file_is_bad_data(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match="no readable sheet"):
            list(read_sheet(tmp_path / "none.xlsx", "Data", ["code"]))


class TestWrite:
    def test_rows_come_out_sorted_with_source_last(self, tmp_path: Path) -> None:
        path = write(tmp_path, Table("us/levels.csv", [level("29-2011"), level("11-1011", "5")]))
        assert path == tmp_path / "us/levels.csv"
        assert path.read_bytes() == (b"code,level,source\n11-1011,5,us-onet-30-1\n29-2011,4,us-onet-30-1\n")

    def test_the_order_given_makes_no_difference(self, tmp_path: Path) -> None:
        up = Table("up.csv", [level(code) for code in "123"])
        down = Table("down.csv", [level(code) for code in "321"])
        assert write(tmp_path, up).read_bytes() == write(tmp_path, down).read_bytes()

    def test_two_rows_for_one_key_are_refused_by_name(self, tmp_path: Path) -> None:
        with pytest.raises(BadData, match=r"us/levels\.csv: two rows for `29-2011` \(code\)"):
            write(tmp_path, Table("us/levels.csv", [level("29-2011", "4"), level("1"), level("29-2011", "5")]))
        assert not (tmp_path / "us").exists()

    def test_a_table_is_written_whole_or_not_at_all(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = write(tmp_path, Table("us/levels.csv", [level("29-2011")]))
        before = path.read_bytes()

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            write(tmp_path, Table("us/levels.csv", [level("29-2011", "5")]))
        assert path.read_bytes() == before
        assert [one.name for one in path.parent.iterdir()] == ["levels.csv"]

    def test_commas_quotes_and_accents_survive(self, tmp_path: Path) -> None:
        title = 'Ébéniste, "maître"'
        row = TitleRow(code="1", lang="fr", title=title, kind="example", source="ca-noc-2021")
        path = write(tmp_path, Table("ca/titles.csv", [row]))
        assert [line["title"] for line in read_csv(path, ["title"])] == [title]


@pytest.mark.parametrize("mark", ["\x00", "\x1b", "\x7f", "\x9b", "\n", "\t"])
def test_control_characters_never_become_a_row(mark: str) -> None:
    with pytest.raises(ValidationError, match="title"):
        TitleRow(code="1", lang="en", title=f"A{mark}[31m", kind="example", source="ca-noc-2021")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("39.0", "39"),
        ("45.90", "45.9"),
        ("25.13", "25.13"),
        ("8,238,800", "8238800"),
        ("-1700", "-1700"),
        ("369360.26", "369360.26"),
        ("1.0999999999999999", "1.1"),
        ("0.804049648989492", "0.804049648989492"),
    ],
)
def test_plain(cell: str, expected: str) -> None:
    assert plain(cell, "f.csv", "k") == expected


@pytest.mark.parametrize("cell", ["", "N/A", "nan", "1e5", "12 000", "#"])
def test_anything_else_names_file_key_and_value(cell: str) -> None:
    with pytest.raises(BadData, match=r"f\.csv: `32120`") as failure:
        plain(cell, "f.csv", "32120")
    assert f"`{cell}`" in failure.value.message
