"""The checksums of an atlas: every page SQLite is about to read is compared with what the build wrote.

They stand behind the last page of the database, where SQLite does not look:

    checksum of each block (4 bytes each) | a JSON text for each table | the index of these texts | tail (FORMAT)

The tail ends with a checksum of all of that. careerdata/build/checksums.py writes it, and explains the texts.
"""

from __future__ import annotations

import json
import os
from bisect import bisect_left, bisect_right
from io import FileIO
from struct import Struct, unpack
from typing import TYPE_CHECKING, Any
from zlib import adler32

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = 4096
"""Bytes of a page of the database."""
BLOCK = 4 * PAGE
"""Bytes that have one checksum: a look-up reads few more than it needs, and a whole table costs little more than its
bytes. Adler-32 misses no single byte, and is the fastest there is without a package."""
MAGIC = b"career\0\1"
FORMAT = Struct("<8s4I")
"""The tail: magic, pages, bytes of the texts, bytes of the index, checksum of all before it."""
SCHEMA_TABLE = "sqlite_schema"
"""What SQLite reads before any table."""
_STRIDE = 16
"""Blocks that are read at once."""
Key = int | str
"""A row's number, or the first columns of its primary key, joined by NUL."""
Span = tuple[Key, Key]
"""The first and the last key of some rows."""


class Damage(Exception):
    """The file is not what the build wrote: its `size`, its `checksums`, or its `pages` from `first` to `last`."""

    def __init__(self, what: str, **values: int) -> None:
        super().__init__(what)
        self.what, self.values = what, values


class Pages:
    """The pages of an atlas, each compared once with its checksum. Raises Damage; OSError where they cannot be read."""

    def __init__(self, path: str) -> None:
        self._file = FileIO(path)  # open as long as the process
        self.status = os.fstat(self._file.fileno())
        self._buffer = memoryview(bytearray(_STRIDE * BLOCK))
        self._pages, self._sums, self._texts, self._index = self._read_tail()
        self._seen = bytearray(len(self._sums))
        self._whole: set[str] = set()
        self._tables: dict[str, dict[str, Any]] = {}

    def _read_tail(self) -> tuple[int, tuple[int, ...], bytes, dict[str, tuple[int, int]]]:
        size = self.status.st_size
        magic, pages, of_texts, of_index, checksum = FORMAT.unpack(self._bytes(size - FORMAT.size, FORMAT.size))
        blocks = -(-pages * PAGE // BLOCK)
        length = 4 * blocks + of_texts + of_index
        if magic != MAGIC or size != pages * PAGE + length + FORMAT.size:
            raise Damage("size")
        found = self._bytes(pages * PAGE, length + FORMAT.size)
        if adler32(found[:-4]) != checksum:
            raise Damage("checksums")
        texts = found[4 * blocks : 4 * blocks + of_texts]
        return pages, unpack(f"<{blocks}I", found[: 4 * blocks]), texts, json.loads(found[length - of_index : length])

    def _bytes(self, start: int, length: int) -> bytes:
        if start < 0:
            raise Damage("size")
        self._file.seek(start)
        found = self._file.read(length)
        if found is None or len(found) < length:
            raise Damage("size")
        return found

    def tables(self) -> list[str]:
        """Every table there is."""
        return sorted(self._index)

    def whole(self, table: str) -> None:
        """Check all pages of a table and its indexes; nothing of a name that is no table, such as a view's."""
        if table in self._whole or table not in self._index:
            return
        for first, last in self._table(table)["pages"]:
            self._check(first, last)
        self._whole.add(table)

    def rows(self, table: str, spans: Iterable[Span]) -> None:
        """Check the pages in which the rows of these keys stand or would stand, and the indexes of the table."""
        if table in self._whole or table not in self._index:
            return
        known = self._table(table)
        if "low" not in known:
            self.whole(table)
            return
        for first, last in known["always"]:
            self._check(first, last)
        lows, highs, start, end = known["low"], known["high"], known["from"], known["from"] + len(known["low"]) - 1
        for low, high in spans:
            first, last = bisect_left(highs, low), bisect_right(lows, high)
            if first == len(lows) or lows[first] > low:
                first -= 1  # there is no such row, or it stands between two blocks
            self._check(max(start, start + first), min(end, start + last - (1 if isinstance(low, int) else 0)))

    def _table(self, table: str) -> dict[str, Any]:
        found = self._tables.get(table)
        if found is None:
            place, length = self._index[table]
            found = self._tables[table] = json.loads(self._texts[place : place + length])
        return found

    def _check(self, first: int, last: int) -> None:
        """Compare the blocks from `first` to `last` that were not compared yet."""
        seen, at = self._seen, first
        while (at := seen.find(0, at, last + 1)) >= 0:
            end = seen.find(1, at, min(at + _STRIDE, last + 1))
            self._compare(at, min(at + _STRIDE, last + 1) if end < 0 else end)

    def _compare(self, first: int, end: int) -> None:
        """Compare the blocks from `first` up to `end`, which fit into the buffer."""
        length = min(end * BLOCK, self._pages * PAGE) - first * BLOCK
        view = self._buffer[:length]
        self._file.seek(first * BLOCK)
        if self._file.readinto(view) != length:
            raise Damage("size")
        found = [adler32(view[at : at + BLOCK]) for at in range(0, length, BLOCK)]
        if tuple(found) != self._sums[first:end]:
            bad = next(at for at, one in enumerate(found, first) if one != self._sums[at])
            each = BLOCK // PAGE
            raise Damage("pages", first=bad * each + 1, last=min((bad + 1) * each, self._pages))
        self._seen[first:end] = b"\1" * (end - first)
