"""The pages of an SQLite database by the trees they belong to, as https://sqlite.org/fileformat2.html lays them out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

PAGE = 4096
"""Bytes of a page; none is kept back at its end."""
_INDEX_INNER, _TABLE_INNER, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13
_OVERFLOWING = {_INDEX_LEAF: (PAGE - 12) * 64 // 255 - 23, _TABLE_LEAF: PAGE - 35}
"""The most bytes of a row that stand on the page itself."""
_KEPT = (PAGE - 12) * 32 // 255 - 23
"""The fewest bytes of a longer row that do."""


class Node(NamedTuple):
    """A page of a tree: a leaf has the keys of its first and last row; `overflow`: pages that hold the rest of rows."""

    page: int
    is_leaf: bool
    low: int | str
    high: int | str
    overflow: list[int]


def nodes(database: bytes, root: int, columns: int) -> Iterator[Node]:
    """The pages of a tree in the order of its keys, an inner page before what is below it. A key is the row's number,
    or the first `columns` of the primary key, joined by NUL; 0 columns: no key is read."""
    waiting = [root]
    while waiting:
        number = waiting.pop()
        start = (number - 1) * PAGE
        head = start + (100 if number == 1 else 0)
        kind, count = database[head], _number(database, head + 3, 2)
        inner = kind in (_INDEX_INNER, _TABLE_INNER)
        places = head + (12 if inner else 8)
        cells = [start + _number(database, places + 2 * at, 2) for at in range(count)]
        if inner:
            children = [_number(database, cell, 4) for cell in cells] + [_number(database, head + 8, 4)]
            waiting += reversed(children)
            cells = [cell + 4 for cell in cells]
        rows = [] if kind == _TABLE_INNER else [_row(database, cell, kind) for cell in cells]
        overflow = [page for row in rows for page in _chain(database, row.rest)]
        ends: tuple[int | str, int | str] = (0, 0)
        if rows and not inner:
            ends = (_key(database, rows[0], columns), _key(database, rows[-1], columns))
        yield Node(number, not inner, *ends, overflow)


class _Row(NamedTuple):
    """Where a row begins, its number (None in a tree of keys), and the place that names its first overflow page."""

    start: int
    number: int | None
    rest: int | None


def _row(database: bytes, cell: int, kind: int) -> _Row:
    length, at = _varint(database, cell)
    number = None
    if kind == _TABLE_LEAF:
        number, at = _varint(database, at)
    most = _OVERFLOWING[_TABLE_LEAF if kind == _TABLE_LEAF else _INDEX_LEAF]
    if length <= most:
        return _Row(at, number, None)
    local = _KEPT + (length - _KEPT) % (PAGE - 4)
    return _Row(at, number, at + (local if local <= most else _KEPT))


def _chain(database: bytes, place: int | None) -> Iterator[int]:
    page = 0 if place is None else _number(database, place, 4)
    while page:
        yield page
        page = _number(database, (page - 1) * PAGE, 4)


def _key(database: bytes, row: _Row, columns: int) -> int | str:
    if row.number is not None or not columns:
        return row.number or 0
    length, at = _varint(database, row.start)
    content, parts = row.start + length, []
    for _ in range(columns):
        kind, at = _varint(database, at)
        size = (kind - 13) // 2
        if kind < 13 or not kind % 2:
            raise ValueError(f"a key with a column of type {kind}: only text can be looked up")
        parts.append(database[content : content + size].decode())
        content += size
    return "\0".join(parts)


def _varint(database: bytes, at: int) -> tuple[int, int]:
    """A number of variable length and the place behind it."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | database[place] & 0x7F
        if database[place] < 0x80:
            return value, place + 1
    return value << 8 | database[at + 8], at + 9


def _number(database: bytes, at: int, length: int) -> int:
    return int.from_bytes(database[at : at + length], "big")
