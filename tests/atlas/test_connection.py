"""An atlas that is missing, cut, damaged or old: always words and a hint, never an SQL error."""

import errno
import io
import random
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli import paths
from careercli.atlas import cards, checksums, connection, isco, occupations, places, rates, sources, terms, wages
from careercli.atlas.connection import ask
from careercli.errors import BAD_DATA, FAILED, BadData
from careerdata.build.checksums import write_checksums


def use(monkeypatch: pytest.MonkeyPatch, path: Path, content: bytes | None = None) -> None:
    """Make the file at `path` the atlas, with this content."""
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv("CAREER_ATLAS", str(path))


def altered(tiny_atlas: Path, path: Path, statement: str, *values: object) -> Path:
    """A copy of the atlas with one statement run on it, and checksums of what it then holds."""
    path.write_bytes(tiny_atlas.read_bytes())
    with sqlite3.connect(path) as database:
        database.execute(statement, values)
    database.close()
    write_checksums(path)
    return path


def everything() -> None:
    """Read every table in every way there is."""
    lines = occupations.lines(occupations.Filter())
    for line in lines:
        cards.load_card(line["id"])
        wages.wages_of(line["country"], line["code"])
    for country in places.countries():
        places.regions(country["country"])
        places.coverage(country["country"])
        wages.table(country["country"], country["country"])
    terms.named(("baker",))
    terms.form_of("bakers")
    terms.synonyms(("baker",))
    for block in terms.blocks(None):
        terms.with_words('"maker"*', block, 9)
    isco.ties(["0", "7512"])
    terms.words_sharing_parts("brewres", 9)
    rates.rate_or_none("ca", "market", 2025)
    sources.sources()


def test_the_whole_atlas_can_be_read(atlas: Path) -> None:
    everything()


@pytest.mark.parametrize(
    "content", [b"", b"no database", b"SQLite format 3\x00", b"\x00" * 8192], ids=["empty", "text", "head", "zeros"]
)
def test_a_file_that_is_no_atlas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    use(monkeypatch, tmp_path / "atlas.db", content)
    with pytest.raises(BadData, match="damaged") as caught:
        ask("SELECT 1 FROM source")
    assert "Unset it" in caught.value.hints[0]


@pytest.mark.parametrize("name", ["none.db", "folder"])
def test_no_file_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (tmp_path / "folder").mkdir()
    use(monkeypatch, tmp_path / name)
    with pytest.raises(BadData, match="There is no atlas at") as caught:
        ask("SELECT 1")
    assert "Unset it" in caught.value.hints[0]


@pytest.mark.parametrize("kept", [0.01, 0.1, 0.5, 0.9])
def test_a_cut_atlas(tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: float) -> None:
    whole = tiny_atlas.read_bytes()
    use(monkeypatch, tmp_path / "atlas.db", whole[: int(len(whole) * kept)])
    with pytest.raises(BadData, match="damaged"):
        everything()


@pytest.mark.parametrize("seed", range(30))
def test_random_bytes_in_the_middle(
    tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance, content = random.Random(seed), bytearray(tiny_atlas.read_bytes())
    place = chance.randrange(100, len(content) - 2000)
    content[place : place + 2000] = chance.randbytes(2000)
    use(monkeypatch, tmp_path / "atlas.db", bytes(content))
    try:
        everything()
    except BadData as problem:
        assert problem.exit_code == BAD_DATA
        assert problem.hints


@pytest.mark.parametrize("content", [None, b"no database"], ids=["missing", "damaged"])
def test_the_atlas_that_came_with_career_is_installed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    monkeypatch.setattr(paths, "PACKAGE", str(tmp_path))
    (tmp_path / "_data").mkdir()
    if content is not None:
        (tmp_path / "_data" / "atlas.db").write_bytes(content)
    with pytest.raises(BadData) as caught:
        ask("SELECT 1 FROM source")
    assert "Reinstall" in caught.value.hints[0]
    assert "make build" in caught.value.hints[0]


@pytest.mark.parametrize("version", ["0", "999", ""])
def test_an_atlas_of_another_schema(
    tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    path = altered(tiny_atlas, tmp_path / "atlas.db", "UPDATE meta SET value = ? WHERE key = 'schema'", version)
    use(monkeypatch, path)
    with pytest.raises(BadData, match=f"has schema {version}; this career reads") as caught:
        ask("SELECT 1")
    assert "Unset it" in caught.value.hints[0]


def test_an_atlas_that_does_not_tell_its_schema(
    tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, altered(tiny_atlas, tmp_path / "atlas.db", "DELETE FROM meta"))
    with pytest.raises(BadData, match=r"schema \?"):
        ask("SELECT 1")


@pytest.mark.parametrize(
    "record", [b"", b"no deflate", zlib.compress(b"{}")[:-2], zlib.compress(b'{"id":'), zlib.compress(b"\xff")]
)
def test_a_damaged_card(tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record: bytes) -> None:
    statement = "UPDATE card_block SET records = ? WHERE block = (SELECT block FROM card WHERE id = 'ca:00010')"
    use(monkeypatch, altered(tiny_atlas, tmp_path / "atlas.db", statement, record))
    with pytest.raises(BadData, match="damaged") as caught:
        cards.load_card("ca:00010")
    assert "Unset it" in caught.value.hints[0]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM card",
        "DELETE FROM card_block",
        "UPDATE card SET place = 99",
        "UPDATE occupation_line SET record = '{'",
        "DELETE FROM occupation_line",
        "DROP TABLE card",
    ],
)
def test_the_command_line_tells_of_it(
    career: Callable[..., Any], tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    use(monkeypatch, altered(tiny_atlas, tmp_path / "atlas.db", statement))
    run = career("list" if "occupation" in statement else "show", *(() if "occupation" in statement else ("00010",)))
    assert (run.code, run.out) == (BAD_DATA, "")
    assert run.err.startswith("error: The atlas at ")
    assert "hint: `CAREER_ATLAS` names this file." in run.err


@pytest.mark.parametrize("path", ["a b%20?mode=rw#.db", "ä/atlas.db"])
def test_any_path(tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    target = tmp_path / path
    target.parent.mkdir(exist_ok=True)
    use(monkeypatch, target, tiny_atlas.read_bytes())
    assert ask("SELECT count(*) FROM occupation") == [(8,)]


def test_the_atlas_is_never_written(atlas: Path) -> None:
    with pytest.raises(BadData, match="readonly"):
        ask("DELETE FROM card")


def test_text_that_is_no_unicode_is_called_nothing(atlas: Path) -> None:
    assert ask("SELECT 1 WHERE ? IS NOT NULL", "\udcff") == []


class Refusing(io.FileIO):
    """A file the system opens and then does not read, as a disk that fails."""

    def readinto(self, buffer: Any) -> int:
        raise OSError(errno.EIO, "Input/output error")


def not_allowed(*_: object) -> None:
    """What the system says of a file that is another's."""
    raise PermissionError(errno.EACCES, "Permission denied")


@pytest.mark.parametrize(("opening", "reason"), [(not_allowed, "Permission denied"), (Refusing, "Input/output error")])
@pytest.mark.parametrize("command", ["list", "show ca:00010 --json"])
def test_what_cannot_be_read_is_not_called_damaged(
    career: Callable[..., Any], atlas: Path, monkeypatch: pytest.MonkeyPatch, opening: Any, reason: str, command: str
) -> None:
    monkeypatch.setattr(checksums, "FileIO", opening)
    run = career(*command.split())
    assert (run.code, run.out) == (BAD_DATA, "")
    assert run.err.startswith(f"error: The atlas at {atlas} cannot be read: {reason}\n\nhint: ")
    assert "damaged" not in run.err


def test_too_little_memory_is_said(career: Callable[..., Any], atlas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(connection._Atlas, "rows", full)
    run = career("list", "--json")
    assert (run.code, run.out) == (FAILED, "")
    assert run.err.startswith("error: There is not enough memory")


def test_an_atlas_replaced_while_it_is_opened(
    career: Callable[..., Any], tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, tmp_path / "atlas.db", tiny_atlas.read_bytes())
    connect = sqlite3.connect

    def swapped(*given: Any, **named: Any) -> sqlite3.Connection:
        (tmp_path / "other.db").write_bytes(tiny_atlas.read_bytes())
        (tmp_path / "other.db").replace(tmp_path / "atlas.db")
        return connect(*given, **named)

    monkeypatch.setattr(sqlite3, "connect", swapped)
    with pytest.raises(BadData, match="was replaced while it was being opened"):
        ask("SELECT 1")


@pytest.mark.parametrize("folder", ["a-file", "none", "/dev/full"])
def test_a_sort_needs_no_folder_for_temporary_files(
    career_process: Callable[..., Any], tmp_path: Path, folder: str
) -> None:
    (tmp_path / "a-file").write_text("")
    for command in ("list --sort title --format csv", "rank --json"):
        named = {"TMPDIR": folder, "SQLITE_TMPDIR": folder}
        assert career_process(*command.split(), **named) == career_process(*command.split())
