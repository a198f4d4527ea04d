"""Drafts: whole or not at all, modes, names, and which leftovers are removed."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from careercli import draft, lock
from careercli.draft import draft_of, replace

posix = pytest.mark.skipif(os.name != "posix", reason="modes and locks of POSIX")
LEFT = ".x.csv.0123456789abcdef.draft"


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_the_file_is_there_when_the_block_ends(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("old")
    with draft_of("x.csv") as out:
        out.write(b"new")
        (name,) = set(names(tmp_path)) - {"x.csv"}
        assert re.fullmatch(r"\.x\.csv\.[0-9a-f]{16}\.draft", name)
        assert (tmp_path / "x.csv").read_text() == "old"
    assert (tmp_path / "x.csv").read_text() == "new"
    assert names(tmp_path) == ["x.csv"]
    assert lock.unfinished == set()


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_what_fails_leaves_the_old_one(tmp_path: Path, failure: type[BaseException]) -> None:
    (tmp_path / "x.csv").write_text("old")
    with pytest.raises(failure), draft_of("x.csv") as out:
        out.write(b"ne")
        raise failure
    assert (tmp_path / "x.csv").read_text() == "old"
    assert names(tmp_path) == ["x.csv"]


def test_an_interrupt_removes_what_is_not_finished(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), draft_of("x.csv"):
        lock.remove_unfinished()
        assert names(tmp_path) == []
    assert names(tmp_path) == []


@posix
@pytest.mark.parametrize(("umask", "made"), [(0o022, 0o644), (0o077, 0o600), (0, 0o666)])
def test_a_new_file_has_what_the_umask_leaves(tmp_path: Path, umask: int, made: int) -> None:
    before = os.umask(umask)
    try:
        replace("x", b"")
        replace("own", b"", 0o600)
    finally:
        os.umask(before)
    assert mode(tmp_path / "x") == made
    assert mode(tmp_path / "own") == 0o600


@posix
def test_a_file_keeps_its_mode_and_the_draft_is_private(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    (tmp_path / "x").chmod(0o640)
    with draft_of("x") as out:
        assert stat.S_IMODE(os.fstat(out.fileno()).st_mode) == 0o640
    assert mode(tmp_path / "x") == 0o640


def test_a_name_as_long_as_a_folder_takes(tmp_path: Path) -> None:
    name = "é" * 127
    replace(name, b"1")
    replace(name, b"2")
    assert names(tmp_path) == [name]


@posix
def test_a_link_in_the_place_of_a_draft_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft.os, "urandom", lambda _: bytes.fromhex("0123456789abcdef"))
    (tmp_path / "mine").write_text("mine")
    (tmp_path / LEFT).symlink_to("mine")
    with pytest.raises(FileExistsError):
        replace("x.csv", b"new")
    assert (tmp_path / "mine").read_text() == "mine"


@posix
@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_what_is_no_file_is_not_replaced(tmp_path: Path, kind: str) -> None:
    os.mkfifo("x") if kind == "pipe" else (tmp_path / "x").mkdir()
    with pytest.raises(OSError):
        replace("x", b"")
    assert names(tmp_path) == ["x"]


class TestLeftovers:
    """Drafts of processes that are dead."""

    def test_one_of_the_same_file_is_removed(self, tmp_path: Path) -> None:
        for name in (LEFT, ".y.csv.0123456789abcdef.draft", ".x.csv.mine.draft", ".x.csv"):
            (tmp_path / name).write_text("half")
        if os.name != "posix":
            os.utime(tmp_path / LEFT, (0, 0))
        replace("x.csv", b"new")
        assert names(tmp_path) == [".x.csv", ".x.csv.mine.draft", ".y.csv.0123456789abcdef.draft", "x.csv"]

    def test_one_that_is_written_stays(self, tmp_path: Path) -> None:
        with draft_of("x.csv") as out:
            replace("x.csv", b"other")
            out.write(b"mine")
        assert (tmp_path / "x.csv").read_bytes() == b"mine"

    @posix
    def test_one_that_another_process_writes_stays(self, tmp_path: Path) -> None:
        code = "from careercli.draft import draft_of\nwith draft_of('x.csv') as out: print(flush=True); input()"
        with subprocess.Popen([sys.executable, "-c", code], stdin=-1, stdout=-1, text=True) as process:
            assert process.stdin and process.stdout
            process.stdout.readline()
            replace("x.csv", b"other")
            assert len(names(tmp_path)) == 2
            process.kill()
        assert len(names(tmp_path)) == 2
        replace("x.csv", b"other")
        assert names(tmp_path) == ["x.csv"]

    @posix
    def test_a_link_called_so_leads_to_nothing_removed(self, tmp_path: Path) -> None:
        (tmp_path / "mine").write_text("mine")
        (tmp_path / LEFT).symlink_to("mine")
        replace("x.csv", b"new")
        assert names(tmp_path) == [LEFT, "mine", "x.csv"]

    @posix
    @pytest.mark.parametrize(("age", "left"), [(0, True), (2 * draft.OLD, False)])
    def test_without_locks_age_decides(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, age: int, left: bool
    ) -> None:
        def none(_: int) -> None:
            raise OSError(37, "No locks available")

        monkeypatch.setattr(draft, "take", none)
        (tmp_path / LEFT).write_text("half")
        now = (tmp_path / LEFT).stat().st_mtime
        os.utime(tmp_path / LEFT, (now - age, now - age))
        replace("x.csv", b"new")
        assert (LEFT in names(tmp_path)) is left

    @posix
    def test_a_draft_taken_for_one_is_made_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        taken = []

        def late(number: int) -> None:
            if not taken:
                taken.extend(tmp_path.glob(".x.csv.*"))
                taken[0].unlink()
            lock.take(number)

        monkeypatch.setattr(draft, "take", late)
        replace("x.csv", b"new")
        assert names(tmp_path) == ["x.csv"]
        assert lock.unfinished == set()
