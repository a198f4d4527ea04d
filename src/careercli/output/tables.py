"""Tables as CSV files beside each other, for programs: written row by row, counted and summed up on the way."""

import csv
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from careercli.output.delimited import cell


class Column(NamedTuple):
    """A column or the columns of one field: a `figure` has a reason besides, a `bound` a lower bound besides that."""

    name: str
    figure: bool = False
    bound: bool = False


class Form(NamedTuple):
    """The heads of a table's columns, and the fields they are of."""

    header: Sequence[str]
    columns: Sequence[Column]


class Written(NamedTuple):
    """What a table's file holds."""

    path: str
    rows: int
    size: int
    sha256: str


class _Sink:
    """A text stream that counts and sums up what goes through it."""

    def __init__(self, out: TextIO) -> None:
        self.out, self.size, self.sum = out, 0, hashlib.sha256()

    def write(self, text: str) -> int:
        """Write on."""
        content = text.encode()
        self.size += len(content)
        self.sum.update(content)
        return self.out.write(text)


class _File:
    """One table's file, open."""

    def __init__(self, out: TextIO, form: Form) -> None:
        self.sink, self.rows, self.columns = _Sink(out), 0, form.columns
        self.line = csv.writer(self.sink, lineterminator="\n").writerow
        self.line(form.header)

    def add(self, row: Mapping[str, Any]) -> None:
        """Write a row."""
        self.rows += 1
        line: list[object] = []
        for column in self.columns:
            value = row.get(column.name)
            if type(value) in _AS_THEY_ARE:
                line.append(value)
                line += _NOTHING[column.figure + column.bound]
            else:
                line += _cells(value, column)
        self.line(line)


_NOTHING: Sequence[tuple[None, ...]] = ((), (None,), (None, None))
"""What stands beside a number: neither a reason nor a bound."""
_AS_THEY_ARE = {str, int, float, type(None)}
"""What the writer of CSV writes as JSON does: numbers in full, nothing for None."""


def _cells(value: object, column: Column) -> Sequence[object]:
    """What stands in the columns of any other value. Raises ValueError for a figure where none can stand."""
    if isinstance(value, dict) and column.figure and (column.bound or "at_least" not in value):
        bound = (value.get("at_least"),) if column.bound else ()
        return (None, value.get("missing", "top-coded"), *bound)
    if isinstance(value, dict):
        raise ValueError(column.name)
    text = " ".join(map(str, value)) if isinstance(value, list) else cell(value)
    return (text, *_NOTHING[column.figure + column.bound])


def write_tables(
    folder: Path, forms: Mapping[str, Form], rows: Iterable[tuple[str, Mapping[str, Any]]]
) -> dict[str, Written]:
    """Write (table, row) after (table, row) into a new file for each table; no row is kept."""
    with ExitStack() as opened:
        files = {name: _File(opened.enter_context(_new(folder, f"{name}.csv")), form) for name, form in forms.items()}
        for name, row in rows:
            files[name].add(row)
    return {
        name: Written(f"{name}.csv", one.rows, one.sink.size, one.sink.sum.hexdigest()) for name, one in files.items()
    }


def _new(folder: Path, name: str) -> TextIO:
    return (folder / name).open("x", encoding="utf-8", newline="")


def write_text(folder: Path, name: str, text: str) -> None:
    """Write a new file that is no table."""
    with _new(folder, name) as out:
        out.write(text)


def json_text(record: Mapping[str, Any]) -> str:
    """A record as JSON in lines."""
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"
