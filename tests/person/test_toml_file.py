"""The reader's own files: what is no TOML, mode, links, and that a failure leaves what was there."""

import errno
import os
import stat
from pathlib import Path

import pytest

from careercli.errors import BadData, CareerError
from careercli.person.toml_file import NoToml, changing, line_with, parsed, replace, unwritable


def test_a_table() -> None:
    assert parsed("limit = 3\n") == {"limit": 3}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lang = ", "line 1"),
        ("a = 1\nb = " + "9" * 5_000, "a number has too many digits (at line 2)"),
        ("a = 1\n\nb = " + "[" * 30_000, "too deeply nested (at line 3)"),
    ],
)
def test_what_is_none(text: str, told: str) -> None:
    with pytest.raises(NoToml) as caught:
        parsed(text)
    assert told in str(caught.value)


def test_no_lines_at_all() -> None:
    assert line_with("", len) == 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own" / "profile.toml"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_the_owner_may_read(path: Path) -> None:
    old = os.umask(0)
    try:
        replace(path, b"a = 1\n")
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    replace(path, b"a = 2\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_stays_one(path: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    real = tmp_path / "kept" / "me.toml"
    real.write_text("a = 1\n")
    path.parent.mkdir()
    path.symlink_to(real)
    replace(path, b"a = 2\n")
    assert path.is_symlink()
    assert real.read_text() == "a = 2\n"
    assert [entry.name for entry in real.parent.iterdir()] == ["me.toml"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_keeps_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    replace(path, b"a = 1\n")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(BadData, match="cannot be written: No space left"):
        replace(path, b"a = 2\n")
    assert path.read_text() == "a = 1\n"
    assert [entry.name for entry in path.parent.iterdir()] == ["profile.toml"]


def test_what_is_written_is_on_the_disk_before_it_replaces(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []
    sync, put = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda number: (steps.append("fsync"), sync(number))[1])
    monkeypatch.setattr(os, "replace", lambda old, new: (steps.append("replace"), put(old, new))[1])
    replace(path, b"a = 1\n")
    assert steps == ["fsync", "replace"]


class TestChanging:
    """What cannot be locked, in words."""

    @pytest.mark.parametrize(
        ("problem", "kind", "words"),
        [
            (TimeoutError(), CareerError, "is being changed by another `career`"),
            (OSError(errno.ENOLCK, "No locks available"), BadData, "its drive has no locks"),
            (OSError(errno.EROFS, "Read-only file system"), BadData, "cannot be written: Read-only file system"),
        ],
    )
    def test_it_is_not_changed_then(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, problem: OSError, kind: type[CareerError], words: str
    ) -> None:
        def refuse(_: str) -> None:
            raise problem

        monkeypatch.setattr("careercli.lock.locked", refuse)
        with pytest.raises(kind, match=words) as caught, changing(path):
            pytest.fail("it is as if it were locked")
        assert str(path) in caught.value.message
        assert caught.value.hints

    def test_a_failure_in_the_block_is_passed_on(self, path: Path) -> None:
        with pytest.raises(OSError, match="mine"), changing(path):
            raise OSError("mine")


DEEP = ".".join(["a"] * 50)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\nlang = ", "Invalid value (at line 2)"),
        ("a = 1\nb = [1,\n\n", "line 2"),
        (f"a = 1\n{DEEP}.a = 1\n", "too deeply nested (at line 2)"),
        (f"[{DEEP}.a]\n", "too deeply nested (at line 1)"),
        (f"\n\n{DEEP.replace('.', ' . ')}.a = 1\n", "too deeply nested (at line 3)"),
        ("a = 12\nb = " + "9" * 5_000 + "\nc = 345\n", "a number has too many digits (at line 2)"),
        ("a = [[1]]\nb = {}\nc = " + "{x=" * 30_000, "too deeply nested (at line 3)"),
    ],
)
def test_what_is_no_toml_names_its_line(text: str, told: str) -> None:
    with pytest.raises(NoToml) as caught:
        parsed(text)
    assert told in caught.value.message
    assert str(caught.value) == caught.value.message


@pytest.mark.parametrize("key", ['"a b"', "'a.b'", "é-_1", r'"a\"b"'])
def test_a_deep_key_however_its_parts_are_written(key: str) -> None:
    with pytest.raises(NoToml) as caught:
        parsed(f"{'.'.join([key] * 51)} = 1\n")
    assert "too deeply nested (at line 1)" in caught.value.message


@pytest.mark.parametrize(
    "text",
    ['"{}"', "'{}'", '"""\n{}\n"""', "'''{}'''", '"\\"{}"', "[\"{}\", '{}'] # {}", "{{ x = '{}' }}", "1 # {} = 1"],
)
def test_a_text_of_many_parts_is_no_key(text: str) -> None:
    assert list(parsed(f"# {DEEP}.a\na = {text.format(*[f'{DEEP}.a'] * 3)}\n")) == ["a"]


def test_a_key_of_fifty_parts_is_read() -> None:
    assert list(parsed(f"{DEEP} = 1\n")) == ["a"]


@pytest.mark.parametrize(("text", "line"), [("a\nbbb\ncc", 2), ("aa\nbb", 1), ("a", 1), ("\n\nx", 3)])
def test_the_line_with_the_most(text: str, line: int) -> None:
    assert line_with(text, len) == line


@pytest.mark.parametrize("number", sorted({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}))
def test_drives_without_locks_are_named_as_such(path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(_: str) -> None:
        raise OSError(number, "No")

    monkeypatch.setattr("careercli.lock.locked", refuse)
    with pytest.raises(BadData) as caught, changing(path):
        pytest.fail("it is as if it were locked")
    assert caught.value.message == f"{path} cannot be changed safely: its drive has no locks, so a change could be lost"
    assert caught.value.hints[0].startswith("Nothing was changed. Name a folder on a disk of this computer")


def test_what_the_system_does_not_let_us_write_says_why() -> None:
    told = unwritable(Path("x"), OSError(28, "No space left on device"))
    assert (told.message, told.hints) == (
        "x cannot be written: No space left on device",
        ("Is the folder yours, and is there space?",),
    )
    assert unwritable(Path("x"), OSError("odd")).message == "x cannot be written: odd"


def test_another_that_does_not_finish(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: str) -> None:
        raise TimeoutError

    monkeypatch.setattr("careercli.lock.locked", refuse)
    with pytest.raises(CareerError) as caught, changing(path):
        pytest.fail("it is as if it were locked")
    assert caught.value.message == f"{path} is being changed by another `career`, which does not finish"
    assert caught.value.hints == ("Nothing was changed. End the other one, or try again.",)
    assert path.parent.is_dir()
