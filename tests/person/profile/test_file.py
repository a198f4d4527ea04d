"""The profile's file: reading, backups, and the template: empty, complete, every example in it allowed."""

import os
import re
import stat
from pathlib import Path

import pytest

from careercli.errors import BadData, NotFound, UsageError
from careercli.person.profile import allowed, file
from careercli.person.profile.file import MAX_BYTES, read, set_aside
from careercli.person.profile.load import checked, parse
from careercli.person.toml_file import replace


def test_none_is_told_with_what_makes_one(path: Path) -> None:
    with pytest.raises(NotFound, match="no profile at") as caught:
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


def test_copies_are_kept_side_by_side(path: Path) -> None:
    assert set_aside(path) is None
    replace(path, b"a = 1\n")
    first, second = set_aside(path), set_aside(path)
    assert [entry and entry.name for entry in (first, second)] == ["profile.toml.1.bak", "profile.toml.2.bak"]
    assert first is not None
    assert first.read_text() == path.read_text() == "a = 1\n"
    assert os.name != "posix" or stat.S_IMODE(first.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_what_has_no_end_is_not_copied(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    with pytest.raises(BadData, match="cannot be copied"):
        file.write_template(path, force=True)
    assert [one.name for one in path.parent.iterdir()] == ["profile.toml"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_copy_is_whole_or_not_there(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    replace(path, b"a = 1\n")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(BadData, match="cannot be copied: No space left"):
        set_aside(path)
    assert [one.name for one in path.parent.iterdir()] == ["profile.toml"]


def filled_in() -> str:
    """The template with every example taken out of its comment."""
    lines = file.template().replace('# marital = "single"', '# marital = "married"').splitlines()
    return "\n".join(re.sub(r"^# (?=\[\[|[a-z_]+ = )", "", line) for line in lines)


def test_it_says_nothing_by_itself() -> None:
    assert all(value == {} for value in parse(file.template()).values())


def test_every_example_is_allowed() -> None:
    profile = checked(parse(filled_in()))
    assert profile.birth_date is not None
    assert profile.languages is not None
    assert len(profile.languages) == 2


def test_every_key_is_explained() -> None:
    text = file.template()
    unexplained = [key for key, _ in allowed.every() if not re.search(rf"\b{key.split('.')[-1]}\b", text)]
    assert unexplained == []


def test_it_does_not_replace_a_profile(path: Path) -> None:
    replace(path, b"damaged")
    with pytest.raises(UsageError, match="There is a profile already"):
        file.write_template(path, force=False)
    assert path.read_text() == "damaged"
    kept = file.write_template(path, force=True)
    assert kept is not None
    assert kept.read_text() == "damaged"
    assert path.read_text() == file.template()


def test_a_profile_of_the_most_bytes_is_read_and_one_more_is_too_many(path: Path) -> None:
    replace(path, b"#" * MAX_BYTES)
    assert read(path) == "#" * MAX_BYTES
    replace(path, b"#" * (MAX_BYTES + 1))
    with pytest.raises(BadData) as caught:
        read(path)
    assert caught.value.message == f"{path} is too large for a profile (65,536 bytes at most)"
    assert caught.value.hints[0].startswith("The file is unchanged.")


def test_each_refusal_says_what_to_do(path: Path) -> None:
    with pytest.raises(NotFound) as none:
        read(path)
    assert none.value.message == f"There is no profile at {path}"
    assert none.value.hints == ("`career profile init` writes one that explains every key.",)
    path.parent.mkdir()
    path.mkdir()
    with pytest.raises(BadData) as folder:
        read(path)
    assert folder.value.message == f"{path} cannot be read: Is a directory"
    assert folder.value.hints[0].startswith("The file is unchanged.")
    with pytest.raises(UsageError) as there:
        file.write_template(path, force=False)
    assert there.value.message == f"There is a profile already: {path}"
    assert there.value.hints == ("`career profile edit` opens it. `--force` starts again and keeps a copy.",)
    with pytest.raises(BadData) as aside:
        set_aside(path)
    assert aside.value.message == f"{path} cannot be copied: Is a directory"
    assert aside.value.hints == ("Move it away.",)


def test_the_first_free_name_is_taken_for_a_copy(path: Path) -> None:
    replace(path, b"a = 1\n")
    for number in (1, 2, 4):
        path.with_name(f"profile.toml.{number}.bak").symlink_to("gone")
    kept = set_aside(path)
    assert kept == path.with_name("profile.toml.3.bak")


def test_a_link_to_nowhere_is_something_that_stands_there(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to("gone")
    with pytest.raises(UsageError, match="There is a profile already"):
        file.write_template(path, force=False)
    assert file.write_template(path.with_name("new.toml"), force=False) is None
