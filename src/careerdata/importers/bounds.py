"""How large a publisher's file may be: counted while it is unpacked, so that no file fills memory or disk.

A limit is several times the largest file of its kind: a larger one is damaged, or made to do harm.
"""

import gzip
import io
import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from careercli.errors import BadData
from careerdata.errors import why_unread

MOST_TEXT = 200_000_000
"""Bytes of a text table, unpacked; the largest has 20 million. Read line by line, so memory is no bound."""
MOST_JSON = 30_000_000
"""Bytes of a JSON file, unpacked; the largest has 9 million. All of it is in memory, some ten times as large."""
MOST_RECORD = 1_000_000
"""Characters of one record of a table, which may span lines; the longest has ten thousand."""
LIMIT_HINT = "No publisher's file of this kind is nearly as large: it is damaged, or not what it should be."


def too_large(path: Path, what: str) -> BadData:
    """The failure of a file beyond a bound."""
    return BadData(f"{path} cannot be read: {what}", LIMIT_HINT)


@contextmanager
def opened(path: Path, encoding: str = "utf-8", most: int = 0) -> Iterator[TextIO]:
    """A text file, gzipped or not, with line ends as they stand.

    Raises BadData for one of more than `most` bytes, by default MOST_TEXT.
    """
    with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as packed:
        counted = io.BufferedReader(_Counted(path, packed, most or MOST_TEXT), 1 << 16)
        yield io.TextIOWrapper(counted, encoding=encoding, newline="")


class _Counted(io.RawIOBase):
    """The bytes of a stream, up to so many."""

    def __init__(self, path: Path, stream: Any, most: int) -> None:
        self._path, self._stream, self._most, self._read = path, stream, most, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        found = self._stream.read(len(buffer))
        self._read += len(found)
        if self._read > self._most:
            raise too_large(self._path, f"it has more than {self._most:,} bytes unpacked")
        buffer[: len(found)] = found
        return len(found)


class Lines:
    """The lines of a text table for `csv.reader`; whoever gets a record of it calls `next_record`."""

    def __init__(self, path: Path, stream: TextIO) -> None:
        self._path, self._stream, self._length, self._number = path, stream, 0, 0

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = self._stream.readline(MOST_RECORD + 1)
        if not line:
            raise StopIteration
        self._number += 1
        self._length += len(line)
        if self._length > MOST_RECORD:
            raise BadData(f"{self._path.name}:{self._number}: more than {MOST_RECORD:,} characters", LIMIT_HINT)
        return line

    def next_record(self) -> None:
        """What comes now is another record."""
        self._length = 0


def read_json(path: Path) -> Any:
    """What a JSON file holds, gzipped or not. Raises BadData when it cannot be read."""
    try:
        with opened(path, most=MOST_JSON) as stream:
            return json.load(stream)
    except (OSError, EOFError, zlib.error, ValueError, RecursionError) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem


def read_text(path: Path) -> str:
    """All of a text file. Raises BadData when it cannot be read."""
    try:
        with opened(path, most=MOST_JSON) as stream:
            return stream.read()
    except (OSError, UnicodeDecodeError) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem
