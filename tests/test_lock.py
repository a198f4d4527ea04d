"""Locks between processes: one at a time, nobody waits for the dead, nothing is left over."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from careercli import lock
from careercli.lock import locked

HOLDS = "from careercli.lock import locked\nwith locked('x.toml'): print(flush=True); input()"


@pytest.fixture
def holder() -> subprocess.Popen[str]:
    """Another process that has the lock of x.toml."""
    process = subprocess.Popen([sys.executable, "-c", HOLDS], stdin=-1, stdout=-1, text=True)
    assert process.stdout
    process.stdout.readline()
    return process


def test_nothing_is_left_over(tmp_path: Path) -> None:
    with locked("x.toml"):
        assert [path.name for path in tmp_path.iterdir()] == [".x.toml.lock"]
    assert os.name != "posix" or list(tmp_path.iterdir()) == []
    assert lock.unfinished == set()


def test_another_process_is_waited_for_and_given_up(
    holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "WAITED", 0.0)
    with pytest.raises(TimeoutError), locked("x.toml"):
        pass
    holder.communicate("\n")
    with locked("x.toml"):
        pass


def test_the_dead_have_no_locks(holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(lock, "WAITED", 0.0)
    holder.kill()
    holder.communicate()
    assert (tmp_path / ".x.toml.lock").exists()
    with locked("x.toml"):
        pass
    assert os.name != "posix" or list(tmp_path.iterdir()) == []


def test_whoever_waits_gets_a_lock_of_the_file_that_is_there() -> None:
    """Each takes its lock's file away: a number that is added up one at a time loses none."""
    number = [0]

    def add() -> None:
        for _ in range(20):
            with locked("x.toml"):
                before = number[0]
                threading.Event().wait(0)
                number[0] = before + 1

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert number == [80]


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_two_names_of_a_file_have_one_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "x.toml").symlink_to(tmp_path / "x.toml")
    monkeypatch.setattr(lock, "WAITED", 0.0)
    with locked("own/x.toml"), pytest.raises(TimeoutError), locked("x.toml"):
        pass


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_in_the_place_of_a_lock_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / ".x.toml.lock").symlink_to("mine")
    with pytest.raises(OSError), locked("x.toml"):
        pass
    assert not (tmp_path / "mine").exists()


def test_without_locks_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(lock, "take", none)
    with pytest.raises(OSError, match="No locks"), locked("x.toml"):
        pass
