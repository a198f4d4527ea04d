"""Checksums: nothing is read that was not compared, and nothing that changed is read."""

import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from careercli import paths
from careercli.atlas import checksums, terms
from careercli.atlas.checksums import BLOCK, Damage, Pages
from careercli.errors import BAD_DATA
from careerdata.build.checksums import LOOKED_UP, write_checksums

BUNDLED = Path(paths.PACKAGE) / "_data" / "atlas.db"
COMMANDS = [
    "show 32120 --json",
    "show ca:32120 us:29-2011 --format csv",
    "show 29-2011 --format table",
    "show 2113 --format plain",
    "show 2011 --json",
    "show 00010x --json",
    "show ca:99999 --json",
    "salary 32120 --json",
    "salary --country ca --format csv",
    "salary --country US --region US-CA --json",
    "list --json",
    "list --country de --format csv",
    "list --country sg,au --min-pay 90000 --sort pay --json",
    "search nurse --format csv",
    "search lab tech --json",
    "search nruse --json",
    "search 3212 --json",
    "search Krankenpfleger --country de --json",
    "compare ca:32120 us:29-2011 --json",
    "match ca:32120 --json",
    "similar 32120 --json",
    "rank --country gb --json",
    "rate 29-2011 --json",
    "visas 32120 --json",
    "credentials 32120 --json",
    "countries --json",
    "countries 32120 --json",
    "ai 29-2011 --json",
    "education 32120 --json",
    "faq 32120 --json",
    "sources --json",
    "rounds --json",
    "schema occupation --json",
]


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """The blocks compared from now on."""
    blocks: set[int] = set()
    compare = Pages._compare

    def noted(self: Pages, first: int, end: int) -> None:
        blocks.update(range(first, end))
        compare(self, first, end)

    monkeypatch.setattr(Pages, "_compare", noted)
    return blocks


@pytest.fixture(scope="module")
def worn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the atlas with every block of the database spoilt; the checksums behind it stay."""
    path = tmp_path_factory.mktemp("worn") / "atlas.db"
    path.write_bytes(BUNDLED.read_bytes())
    with path.open("r+b") as file:
        end = int.from_bytes(file.read(32)[28:], "big") * checksums.PAGE
        file.seek(0)
        file.write(b"\xa5" * end)
    yield path
    path.unlink()


@contextmanager
def whole_only(path: Path, kept: set[int]) -> Iterator[None]:
    """Of a spoilt atlas these blocks as they were, until they are spoilt again."""
    with BUNDLED.open("rb") as bundled, path.open("r+b") as file:
        end = int.from_bytes(bundled.read(32)[28:], "big") * checksums.PAGE
        places = [(block * BLOCK, min(BLOCK, end - block * BLOCK)) for block in sorted(kept) if block * BLOCK < end]
        for start, size in places:
            bundled.seek(start)
            file.seek(start)
            file.write(bundled.read(size))
        file.flush()
        try:
            yield
        finally:
            for start, size in places:
                file.seek(start)
                file.write(b"\xa5" * size)


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_is_read_that_was_not_compared(
    career: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, worn: Path, compared: set[int], command: str
) -> None:
    """With every other block spoilt the answer is the same: SQLite did not look there."""
    whole = career(*command.split())
    assert compared
    monkeypatch.setenv("CAREER_ATLAS", str(worn))
    with whole_only(worn, set(compared)):
        assert career(*command.split()) == whole


@pytest.mark.parametrize("table", LOOKED_UP)
def test_any_row_is_found_among_the_pages_compared(worn: Path, table: str) -> None:
    """Rows from all over a table, and keys that are none, read from an atlas of nothing but the blocks compared."""
    with sqlite3.connect(f"file:{BUNDLED}?mode=ro&immutable=1", uri=True) as database:
        keys = [row[1] for row in database.execute(f"PRAGMA table_info({table})") if row[5]][: LOOKED_UP[table]]
        rows = database.execute(f"SELECT DISTINCT {', '.join(keys)} FROM {table}").fetchall()
    chosen = [*random.Random(table).sample(rows, min(4, len(rows))), rows[0], rows[-1]]
    chosen += [("de:9z",), ("",), ("~",)] if len(keys) == 1 and isinstance(rows[0][0], str) else []
    for key in chosen:
        pages = Pages(str(BUNDLED))
        joined = key[0] if len(key) == 1 else "\0".join(key)
        pages.rows(table, [(joined, joined)])
        pages.whole(checksums.SCHEMA_TABLE)
        statement = f"SELECT * FROM {table} WHERE {' AND '.join(f'{name} = ?' for name in keys)}"
        with whole_only(worn, {block for block, seen in enumerate(pages._seen) if seen}):
            assert answered(worn, statement, key) == answered(BUNDLED, statement, key)


MATCHES = {"exact": '"{word}"', "begins": '"{word}"*'}


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 7, 30])
@pytest.mark.parametrize("kind", MATCHES)
def test_any_word_is_found_among_the_pages_compared(worn: Path, length: int, kind: str) -> None:
    """Words from all over the index and some that are none, read from an atlas of nothing but the blocks compared."""
    vocabulary = [word for (word,) in answered(BUNDLED, "SELECT term FROM known_word", ())]
    words = {str(word)[:length] for word in random.Random(length).sample(vocabulary, 5)} | {"zzzz"[:length], "0"}
    for word in sorted(words):
        match = MATCHES[kind].format(word=word)
        statement, values = "SELECT rowid FROM term_word WHERE term_word MATCH ?", (match,)
        same_among_the_compared(worn, terms._by_match(match), statement, values)
        ends = (word, word + "\U0010ffff")
        statement = "SELECT term FROM known_word WHERE term >= ? AND term < ? LIMIT 1"
        same_among_the_compared(worn, terms._by_word([terms._index_keys(word)]), statement, ends)
        statement, values = "SELECT 1 FROM known_word WHERE term = ?", (word,)
        same_among_the_compared(worn, terms._by_word([terms._index_key(word)]), statement, values)


def same_among_the_compared(
    worn: Path, by_key: Mapping[str, Sequence[checksums.Span]], statement: str, values: tuple[str, ...]
) -> None:
    """What SQLite answers is the same where all else is spoilt."""
    pages = Pages(str(BUNDLED))
    pages.whole(checksums.SCHEMA_TABLE)
    for table, spans in by_key.items():
        pages.rows(table, spans)
    with whole_only(worn, {block for block, seen in enumerate(pages._seen) if seen}):
        assert answered(worn, statement, values) == answered(BUNDLED, statement, values), values


@pytest.mark.parametrize("match", ['"c++"', '"nurse" OR "Ärzte"', '"a b"', "nurse"])
def test_a_word_that_may_be_read_as_another_has_the_whole_index_compared(match: str) -> None:
    assert terms._by_match(match) == {}


def answered(path: Path, statement: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
    """What SQLite itself answers."""
    database = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        return database.execute(statement, values).fetchall()
    finally:
        database.close()


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("kind", ["byte", "sector", "page"])
def test_any_change_is_found(tiny_atlas: Path, tmp_path: Path, seed: int, kind: str) -> None:
    chance, content = random.Random(f"{kind}{seed}"), bytearray(tiny_atlas.read_bytes())
    length = {"byte": 1, "sector": 512, "page": checksums.PAGE}[kind]
    at = chance.randrange((len(content) - length) // length) * length
    changed = bytes((content[at] + chance.randrange(1, 256)) % 256 for _ in range(1)) if kind == "byte" else b""
    changed = changed or chance.randbytes(length)
    content[at : at + length] = changed
    (tmp_path / "atlas.db").write_bytes(content)
    with pytest.raises(Damage):
        check(tmp_path / "atlas.db")


@pytest.mark.parametrize("change", [-1, -24, -4096, 1, 4096])
def test_another_length_is_found(tiny_atlas: Path, tmp_path: Path, change: int) -> None:
    content = tiny_atlas.read_bytes()
    (tmp_path / "atlas.db").write_bytes(content[:change] if change < 0 else content + bytes(change))
    with pytest.raises(Damage):
        check(tmp_path / "atlas.db")


def check(path: Path) -> None:
    """Every page of every table, as far as the file can be opened."""
    pages = Pages(str(path))
    for table in pages.tables():
        pages.whole(table)


def test_every_page_belongs_to_a_table_that_is_checked(tiny_atlas: Path) -> None:
    pages = Pages(str(tiny_atlas))
    for table in pages.tables():
        pages.whole(table)
    assert all(pages._seen)


def test_checksums_written_twice_are_the_same(tiny_atlas: Path, tmp_path: Path) -> None:
    copy = tmp_path / "atlas.db"
    copy.write_bytes(tiny_atlas.read_bytes())
    write_checksums(copy)
    assert copy.read_bytes() == tiny_atlas.read_bytes()


def test_the_database_is_sound_to_sqlite(tiny_atlas: Path) -> None:
    assert answered(tiny_atlas, "PRAGMA integrity_check", ()) == [("ok",)]


def test_journals_of_others_are_not_looked_at(
    career: Callable[..., Any], tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "atlas.db"
    path.write_bytes(tiny_atlas.read_bytes())
    monkeypatch.setenv("CAREER_ATLAS", str(path))
    whole = career("list", "--json")
    for name in ("atlas.db-journal", "atlas.db-wal", "atlas.db-shm"):
        (tmp_path / name).write_bytes(random.Random(name).randbytes(9000))
    assert career("list", "--json") == whole
    assert (whole.code, whole.err) == (0, "")


def test_a_damage_ends_the_command_line_in_words(
    career: Callable[..., Any], tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(tiny_atlas.read_bytes())
    for page in range(0, len(content) - checksums.PAGE, checksums.PAGE):
        content[page + 200] ^= 1
    path = tmp_path / "atlas.db"
    path.write_bytes(content)
    monkeypatch.setenv("CAREER_ATLAS", str(path))
    for command in ("list --json", "list", "search baker", "show ca:00010", "show ca:99999 --json"):
        run = career(*command.split())
        assert (run.out, run.code) == ("", BAD_DATA)
        assert "pages 1 to 4 have changed" in run.err
        assert "hint: `CAREER_ATLAS` names this file. Unset it" in run.err
