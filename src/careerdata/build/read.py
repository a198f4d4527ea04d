"""Reading data/: every line validated, every mistake named by file, line and key."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from careercli.errors import BadData
from careerdata.errors import BadRow, in_words, why_unread
from careerdata.rows.base import Row
from careerdata.rows.toml import read_records as read_records
from careerdata.rows.toml import read_toml as read_toml

R = TypeVar("R", bound=Row)
T = TypeVar("T")


def read_rows(path: Path, model: type[R], sources: set[str]) -> list[R]:
    """The rows of one file. Raises BadRow for a wrong column, value, order, double or source."""
    rows: list[R] = []
    before: tuple[str, ...] = ()
    given: set[str] | None = None
    for line, cells in _lines(path, model):
        row = _validated(path, line, model, cells)
        if row.source not in sources:
            raise BadRow(str(path), line, "source", f"`{row.source}` is not in sources.toml")
        # Every row is told which of its fields were given: one set for all, or it would be half of what a row weighs.
        given = given or row.model_fields_set
        object.__setattr__(row, "__pydantic_fields_set__", given)
        key = row.key()
        if key <= before:
            problem = "is there twice" if key == before else "is out of order"
            raise BadRow(str(path), line, ",".join(model.KEY), f"{row.key_words()} {problem}")
        rows.append(row)
        before = key
    return rows


def _lines(path: Path, model: type[Row]) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.reader(stream)
            header = next(reader, [])
            _check_header(path, header, model)
            once: dict[str, str] = {}  # regions, years and sources stand in thousands of lines
            for cells in reader:
                if len(cells) != len(header):
                    raise BadRow(str(path), reader.line_num, "line", f"{len(cells)} cells, not {len(header)}")
                yield reader.line_num, dict(zip(header, (once.setdefault(cell, cell) for cell in cells), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem


def _check_header(path: Path, header: list[str], model: type[Row]) -> None:
    """The model's columns in its order; one it does not require may be left out by a file that has nothing for it."""
    columns = model.columns()
    for name in header:
        if name not in columns:
            raise BadRow(str(path), 1, name, "unknown column")
    for name in model.required():
        if name not in header:
            raise BadRow(str(path), 1, name, "the column is missing")
    if header != [name for name in columns if name in header]:
        raise BadRow(str(path), 1, "header", f"the columns should stand as {', '.join(columns)}, none of them twice")


def _validated(path: Path, line: int, model: type[R], cells: dict[str, str]) -> R:
    try:
        return model.model_validate(cells)
    except ValidationError as problem:
        first = problem.errors()[0]
        # Behind the column may stand which kind of several a cell was tried as: that is pydantic's alone.
        key = str(first["loc"][0]) if first["loc"] else ",".join(model.KEY)
        raise BadRow(str(path), line, key, f"{in_words(first)} (found {first['input']!r})") from problem
