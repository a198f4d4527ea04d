"""Tables in and out of the importers: a publisher's file read by column name, rows of data/ written sorted."""

import csv
import io
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, TextIO

from careercli.draft import draft_of
from careercli.errors import BadData
from careerdata.errors import WrongColumn, why_unread
from careerdata.importers import workbook
from careerdata.importers.bounds import Lines, opened
from careerdata.rows.base import Row

NUMBER = re.compile(r"-?\d[\d,]*(\.\d+)?|-?\.\d+")


def plain(cell: str, file: str | Path, key: str) -> str:
    """The number in its shortest form: `39.0` is `39`, `8,238,800` is `8238800`.

    Fifteen significant digits keep every published digit and drop what binary floats add
    (`1.0999999999999999`). Raises BadData for anything that is not a plain number.
    """
    if not NUMBER.fullmatch(cell):
        raise BadData(f"{file}: `{key}`: `{cell}` is not a number")
    return f"{float(cell.replace(',', '')):.15g}"


Line = dict[str, str]
KEPT = Path(__file__).parents[3] / "data"
"""data/ of the checkout, whatever folder an import writes to: where importers read the tables people keep by hand."""
read_to: dict[str, int] = {}
"""The line each publisher's file has been read to by this process, for whoever tells of an importer that fails."""


class Table(NamedTuple):
    """Rows for one file of data/; `path` is relative to data/."""

    path: str
    rows: list[Row]


def read_csv(
    path: Path, columns: Sequence[str], *, delimiter: str = ",", encoding: str = "utf-8-sig"
) -> Iterator[Line]:
    """The named columns of a text table, gzipped or not, line by line.

    Raises WrongColumn naming the columns the file lacks; BadData when it cannot be read.
    """
    try:
        with opened(path, encoding) as stream:
            yield from _named(path, read_records(path, stream, delimiter), columns)
    except (OSError, EOFError, zlib.error, UnicodeDecodeError, csv.Error) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}", _where(path)) from problem


def read_records(path: Path, stream: TextIO, delimiter: str = ",") -> Iterator[tuple[int, list[str]]]:
    """Line number and cells of each record of a text table."""
    lines = Lines(path, stream)
    reader = csv.reader(lines, delimiter=delimiter)
    for cells in reader:
        lines.next_record()
        yield reader.line_num, cells


def by_code(lines: Iterable[Line], column: str, file: str | Path) -> dict[str, Line]:
    """The lines by their code; raises BadData for one that is there twice."""
    found: dict[str, Line] = {}
    for line in lines:
        if line[column] in found:
            raise BadData(f"{file}: `{column}`: `{line[column]}` is there twice")
        found[line[column]] = line
    return found


def _where(path: Path) -> str:
    return "" if path.exists() else "`--from FOLDER` names the folder with all the publishers' files."


def read_sheet(path: Path, sheet: str, columns: Sequence[str], *, header: int = 0) -> Iterator[Line]:
    """The named columns of a spreadsheet; `header` counts the lines above the column names.

    Raises WrongColumn as `read_csv` does, BadData as `read_cells` does.
    """
    lines = enumerate(read_cells(path, sheet)[header:], header + 1)
    yield from _named(path, iter(lines), columns)


def read_cells(path: Path, sheet: str) -> list[list[str]]:
    """All cells of a spreadsheet, for headers that stand in several lines.

    Numbers come as text without a trailing `.0`. Raises BadData when the file or the sheet is missing.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    if path.exists():
        workbook.check(path)
    try:
        cells = CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    except (CalamineError, OSError) as problem:
        raise BadData(f"{path} has no readable sheet `{sheet}`: {why_unread(problem)}", _where(path)) from problem
    return [[_text(cell) for cell in line] for line in cells]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _named(path: Path, lines: Iterator[tuple[int, list[str]]], columns: Sequence[str]) -> Iterator[Line]:
    """`lines`: number and cells of each, the column names first. A line cut off before a column is refused."""
    _, header = next(lines, (0, []))
    missing = [name for name in columns if name not in header]
    if missing:
        raise WrongColumn(path.name, missing, header)
    places = [(name, header.index(name)) for name in columns]
    for number, line in lines:
        read_to[path.name] = number
        if any(line):
            if short := [name for name, place in places if place >= len(line)]:
                raise BadData(f"{path.name}:{number}: the line ends before `{short[0]}`", "The file is cut off there.")
            yield {name: line[place].strip() for name, place in places}


def write(data: Path, table: Table) -> Path:
    """Write the rows under data/, one a line, sorted by key; raises BadData for a doubled key and for no row at all."""
    rows = sorted(table.rows, key=lambda row: row.key())
    if not rows:
        raise BadData(f"{table.path}: not one row was found", "The publisher's file is cut off, or has changed.")
    for first, second in pairwise(rows):
        if first.key() == second.key():
            keys = ", ".join(type(first).KEY)
            raise BadData(
                f"{table.path}: two rows for `{first.key_words()}` ({keys})",
                "The publisher's file has a line twice, or a column that tells two lines apart is not read.",
            )
    path = data / table.path
    path.parent.mkdir(parents=True, exist_ok=True)
    columns = used_columns(rows)
    with draft_of(str(path)) as out:
        stream = io.TextIOWrapper(out, encoding="utf-8", newline="")
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(_cells(row, columns) for row in rows)
        stream.detach()  # written through; the draft closes what is below
    return path


def used_columns(rows: Sequence[Row]) -> list[str]:
    """The columns some row has content for, and those every file of the kind has."""
    model = type(rows[0])
    kept = set(model.required())
    return [name for name in model.columns() if name in kept or any(getattr(row, name) for row in rows)]


def _cells(row: Row, columns: Iterable[str]) -> list[str]:
    return [getattr(row, name) for name in columns]
