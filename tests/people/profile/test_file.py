"""The profile's file: bounds, mode, and that a failure leaves what was there."""

import os
import stat
from pathlib import Path

import pytest

from careercli.errors import BadData, NotFound
from careercli.people.profile.file import MAX_BYTES, read, save, set_aside


def test_none_is_told_with_what_makes_one(path: Path) -> None:
    with pytest.raises(NotFound, match="No profile at") as caught:
        read(path)
    assert "career profile init" in caught.value.hints[0]


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"x" * (MAX_BYTES + 1), "too large"), (b'a = 1\nb = "\xff"\n', "line 2: not UTF-8")],
)
def test_what_cannot_be_read_is_named_and_kept(path: Path, content: bytes, told: str) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(BadData, match=told) as caught:
        read(path)
    assert str(path) in caught.value.message
    assert path.read_bytes() == content


@pytest.mark.parametrize("place", ["folder", "loop", "nowhere"])
def test_what_is_no_file_is_told(path: Path, place: str) -> None:
    path.parent.mkdir()
    path.mkdir() if place == "folder" else path.symlink_to(path if place == "loop" else path.parent / "gone")
    with pytest.raises(BadData, match="cannot be read"):
        read(path)


class TestSave:
    """Writing it."""

    @pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
    def test_only_the_owner_may_read(self, path: Path) -> None:
        old = os.umask(0)
        try:
            save(path, "a = 1\n")
        finally:
            os.umask(old)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        path.chmod(0o644)
        save(path, "a = 2\n")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_a_link_stays_one(self, path: Path, tmp_path: Path) -> None:
        (tmp_path / "kept").mkdir()
        real = tmp_path / "kept" / "me.toml"
        real.write_text("a = 1\n")
        path.parent.mkdir()
        path.symlink_to(real)
        save(path, "a = 2\n")
        assert path.is_symlink()
        assert real.read_text() == "a = 2\n"
        assert [entry.name for entry in real.parent.iterdir()] == ["me.toml"]

    @pytest.mark.parametrize("step", ["fsync", "replace"])
    def test_a_failure_keeps_what_was_there(self, path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
        save(path, "a = 1\n")

        def refuse(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), refuse)
        with pytest.raises(BadData, match="cannot be written: No space left"):
            save(path, "a = 2\n")
        assert path.read_text() == "a = 1\n"
        assert [entry.name for entry in path.parent.iterdir()] == ["profile.toml"]

    def test_what_is_written_is_on_the_disk_before_it_replaces(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        steps = []
        sync, replace = os.fsync, Path.replace
        monkeypatch.setattr(os, "fsync", lambda number: (steps.append("fsync"), sync(number))[1])
        monkeypatch.setattr(Path, "replace", lambda old, new: (steps.append("replace"), replace(old, new))[1])
        save(path, "a = 1\n")
        assert steps == ["fsync", "replace"]


def test_copies_are_kept_side_by_side(path: Path) -> None:
    assert set_aside(path) is None
    save(path, "a = 1\n")
    first, second = set_aside(path), set_aside(path)
    assert [entry and entry.name for entry in (first, second)] == ["profile.toml.1.bak", "profile.toml.2.bak"]
    assert first is not None
    assert first.read_text() == path.read_text() == "a = 1\n"
    assert os.name != "posix" or stat.S_IMODE(first.stat().st_mode) == 0o600
