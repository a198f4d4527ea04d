"""Files, links, devices, pipes and open descriptors that `-o` names."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.cli import destination
from careercli.errors import CareerError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX files")
HINT = "hint: Is there such a folder, may you write to it and to the file, and is there space?\n"


@pytest.fixture
def shell(tmp_path):
    """`shell("career list -o x")`: a line of shell, what it printed, and its exit code."""

    def ran(line):
        command = f'career() {{ "{sys.executable}" -m careercli "$@"; }}; {line}'
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=60)
        return done.stdout, done.stderr, done.returncode

    return ran


def names(folder: Path) -> list[str]:
    """What is in a folder, drafts too."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none/x.sh", "No such file or directory"),
        ("folder", "Is a directory"),
        ("folder/", "Is a directory"),
        ("new/", "Is a directory"),
        ("file/", "Not a directory"),
        ("file/x.sh", "Not a directory"),
        ("loop", "Too many levels of symbolic links"),
        ("/dev/fd/9999999", "Bad file descriptor"),
        ("x" * 300, "File name too long"),
    ],
)
def test_what_is_no_file_is_refused(refused, tmp_path, name, reason):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("mine")
    (tmp_path / "loop").symlink_to("loop")
    assert refused(1, "completion", "bash", "-o", name) == f"error: {name} cannot be written: {reason}\n\n{HINT}"
    assert names(tmp_path) == ["file", "folder", "loop"]
    assert (tmp_path / "file").read_text() == "mine"


def test_a_link_and_its_permissions_stay(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "real").chmod(0o640)
    (tmp_path / "link").symlink_to("real")
    destination.save("new", "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o640


def test_a_link_to_nothing_yet_makes_what_it_leads_to(tmp_path):
    (tmp_path / "link").symlink_to("real")
    destination.save("new", "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_a_file_that_may_only_be_read_stays(tmp_path):
    (tmp_path / "x").write_text("mine")
    (tmp_path / "x").chmod(0o444)
    with pytest.raises(CareerError, match="x cannot be written: Permission denied"):
        destination.save("new", "x")
    assert (tmp_path / "x").read_text() == "mine"
    assert names(tmp_path) == ["x"]


def test_a_full_disk_keeps_what_was_there(tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    (tmp_path / "x").write_text("mine")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CareerError, match="x cannot be written: No space left on device"):
        destination.save("new", "x")
    assert (tmp_path / "x").read_text() == "mine"
    assert names(tmp_path) == ["x"]


def test_half_a_character_is_no_failure(tmp_path):
    destination.save("\udce9", "x")
    assert (tmp_path / "x").read_text() == "?"


def test_a_device_is_written_to_and_stays():
    ours, device = os.openpty()  # no device of the machine's: a mistake here would replace it
    try:
        destination.save("text", os.ttyname(device))
        assert os.read(ours, 10) == b"text"
        assert Path(os.ttyname(device)).is_char_device()
    finally:
        os.close(ours)
        os.close(device)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("/dev/stdout", 1),
        ("/dev/../dev/./stdout", 1),
        ("/dev/fd/3", 3),
        ("/proc/self/fd/1", 1),
        ("link", 1),
        ("link/", None),
        ("loop", None),
        ("1", None),
        ("fd/1", None),
    ],
)
@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no descriptors by name")
def test_names_of_open_descriptors(tmp_path, name, number):
    (tmp_path / "link").symlink_to("/dev/stdout")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "fd").mkdir()
    assert destination._descriptor(name) == number


def test_a_file_behind_standard_output_keeps_what_stands_in_it(shell, tmp_path):
    assert shell("{ echo first; career completion bash -o /dev/stdout; echo last; } >out")[1:] == ("", 0)
    assert (tmp_path / "out").read_text().startswith("first\n")
    assert (tmp_path / "out").read_text().endswith("\nlast\n")


def test_a_reader_who_leaves_is_no_failure(shell):
    assert shell("career spec -o /dev/stdout | head -c 1; exit ${PIPESTATUS[0]}") == ("{", "", 0)


def test_another_descriptor(shell, tmp_path):
    assert shell("career completion bash -o /dev/fd/3 3>x") == ("", "", 0)
    assert "career" in (tmp_path / "x").read_text()


def test_a_named_pipe_is_written_to(shell):
    assert shell("mkfifo pipe; cat pipe & career completion bash -o pipe; wait; test -p pipe")[1:] == ("", 0)


def test_a_program_that_reads_it(shell):
    assert shell("career completion bash -o >(cat >x); cat x")[1:] == ("", 0)
