"""Write the checksums behind an atlas (careercli/atlas/checksums.py reads them).

Each table has a JSON text. `pages`: the blocks of all its trees, first and last of each run. For a table whose rows
are looked up by key (`LOOKED_UP`) besides: `always`, the blocks of its indexes and inner pages; `from`, the first block
with rows; `low` and `high`, for each block from there on, keys between which its rows lie, both ascending. The index of
words (`BY_WORD`) has the same; its keys are words as FTS5 stores them.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from struct import pack
from typing import Any
from zlib import adler32

from careercli.atlas.checksums import BLOCK, FORMAT, MAGIC, PAGE, SCHEMA_TABLE
from careerdata.build.btree import Node, nodes
from careerdata.build.word_leaves import leaves_by_word

LOOKED_UP = {
    "card": 1,
    "card_block": 1,
    "clue": 1,
    "match_candidate": 1,
    "occupation": 1,
    "occupation_line": 1,
    "similar": 1,
    "term": 1,
    "wage_row": 2,
    "word_form": 1,
    "work_line": 1,
    "work_of": 1,
    "work_posting": 1,
    "work_word": 1,
}
"""Large tables whose rows are looked up by key, and how many columns of it name them."""
BY_WORD = "term_word"
"""The full-text index whose pages are looked up by word, as itself and as the list of its words."""


def write_checksums(atlas: Path) -> None:
    """Put the checksums behind the database, in place of any that stand there."""
    content = atlas.read_bytes()
    pages = int.from_bytes(content[28:32], "big")
    if int.from_bytes(content[16:18], "big") != PAGE or content[18:20] != b"\1\1" or content[20]:
        raise ValueError(f"{atlas} is no database with pages of {PAGE} bytes and a rollback journal")
    database = content[: pages * PAGE]
    sums = [adler32(database[at : at + BLOCK]) for at in range(0, len(database), BLOCK)]
    texts, index = b"", {}
    for name, described in sorted(_tables(atlas, database).items()):
        text = _dumps(described)
        index[name] = (len(texts), len(text))
        texts += text
    listed = _dumps(index)
    end = pack(f"<{len(sums)}I", *sums) + texts + listed
    tail = FORMAT.pack(MAGIC, pages, len(texts), len(listed), 0)[:-4]
    atlas.write_bytes(database + end + tail + pack("<I", adler32(end + tail)))


def _dumps(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _tables(atlas: Path, database: bytes) -> dict[str, dict[str, Any]]:
    """What is to be known of every table; a virtual table is the tables it is kept in."""
    with closing(sqlite3.connect(f"file:{atlas}?mode=ro&immutable=1", uri=True)) as opened:
        rows = opened.execute("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema").fetchall()
    roots: dict[str, list[int]] = {}
    for _, _, table, root, _ in sorted(rows, key=lambda row: row[0] != "table"):  # the rows before their indexes
        if root:
            roots.setdefault(table, []).append(root)
    found = {name: _described(database, name, own) for name, own in roots.items()}
    read_first = [[*nodes(database, 1, 0)], *([*nodes(database, root, 0)] for root in roots.get("sqlite_stat1", ()))]
    found[SCHEMA_TABLE] = {"pages": _runs(_blocks(node for tree in read_first for node in tree))}
    for kind, name, _, root, sql in rows:
        if kind == "table" and not root:
            found[name] = {"pages": _merged(found[part]["pages"] for part in _kept_in(sql, found))}
            if BY_WORD in re.findall(r"\w+", sql):
                found[name] |= _by_word(atlas, database, roots, found)
    return found


def _kept_in(sql: str, tables: Mapping[str, object]) -> Iterator[str]:
    """The tables a virtual one is kept in: those of the names in its statement, and what FTS5 calls its own."""
    for word in dict.fromkeys(re.findall(r"\w+", sql)):
        yield from (name for name in tables if re.fullmatch(f"{word}(_(data|idx|config|content|docsize))?", name))


def _described(database: bytes, table: str, roots: list[int]) -> dict[str, Any]:
    columns = LOOKED_UP.get(table, 0)
    main = [*nodes(database, roots[0], columns)]
    indexes = [node for root in roots[1:] for node in nodes(database, root, 0)]
    described: dict[str, Any] = {"pages": _runs(_blocks([*main, *indexes]))}
    if columns and len(main) > 1:
        described |= _by_key(table, main, indexes)
    return described


def _by_key(table: str, main: list[Node], indexes: list[Node]) -> dict[str, Any]:
    """Where the rows of a key stand. Raises ValueError where SQLite would read more: it compares whole rows of a tree
    of keys, with what of them overflows."""
    inner, leaves = [node for node in main if not node.is_leaf], [node for node in main if node.is_leaf]
    if isinstance(leaves[0].low, str) and any(node.overflow for node in main):
        raise ValueError(f"{table} has rows of more than a page's quarter: they cannot be looked up by text")
    return {"always": _runs(_blocks([*inner, *indexes])), **_between(leaves)}


def _by_word(
    atlas: Path, database: bytes, roots: Mapping[str, list[int]], tables: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    """Where the words of the index stand; what else it is kept in is always read."""
    rows = f"{BY_WORD}_data"
    tree = [*nodes(database, roots[rows][0], 1)]
    leaves = leaves_by_word(atlas, BY_WORD, tree)
    if not leaves:
        return {}
    known = {leaf.page for leaf in leaves}
    always = _runs(_blocks(node for node in tree if node.page not in known))
    others = (tables[name]["pages"] for name in tables if name.startswith(f"{BY_WORD}_") and name != rows)
    return {"always": _merged([always, *others]), **_between(leaves)}


def _between(leaves: Iterable[Node]) -> dict[str, Any]:
    """For each block from the first of some leaves to the last, keys between which its rows lie."""
    spans: dict[int, tuple[Any, Any]] = {}
    for leaf in leaves:
        for block in _blocks([leaf]):
            low, high = spans.get(block, (leaf.low, leaf.high))
            spans[block] = (min(low, leaf.low), max(high, leaf.high))
    first, last = min(spans), max(spans)
    lows, highs, before = [], [], spans[first]
    for block in range(first, last + 1):  # a block without rows has the keys of the one before it
        before = spans.get(block, before)
        lows.append(before[0])
        highs.append(before[1])
    return {
        "from": first,
        "low": list(accumulate(reversed(lows), min))[::-1],
        "high": list(accumulate(highs, max)),
    }


def _blocks(found: Iterable[Node]) -> set[int]:
    """The blocks these pages stand in."""
    return {(page - 1) * PAGE // BLOCK for node in found for page in (node.page, *node.overflow)}


def _runs(blocks: Iterable[int]) -> list[list[int]]:
    """Blocks as first and last of each run."""
    runs: list[list[int]] = []
    for block in sorted(blocks):
        if runs and runs[-1][1] == block - 1:
            runs[-1][1] = block
        else:
            runs.append([block, block])
    return runs


def _merged(several: Iterable[list[list[int]]]) -> list[list[int]]:
    return _runs({block for runs in several for first, last in runs for block in range(first, last + 1)})
