"""The copy an editor gets: what comes of it when the profile, the editor or this process does not do as hoped."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.errors import CareerError, NotFound
from careercli.person.profile.edition import edit, forgotten
from careercli.person.toml_file import replace

BEFORE, AFTER, OTHER = b"residence = 'ca'\n", b"residence = 'us'\n", b"residence = 'pt'\n"


@pytest.fixture
def profile(path: Path) -> Path:
    """A profile."""
    replace(path, BEFORE)
    return path


def names(path: Path) -> list[str]:
    """What is in the profile's folder."""
    return sorted(one.name for one in path.parent.iterdir())


def writes(copy: Path) -> None:
    """An editor that changes the file."""
    copy.write_bytes(AFTER)


def test_what_was_edited_takes_its_place(profile: Path) -> None:
    assert edit(profile, writes)
    assert profile.read_bytes() == AFTER
    assert names(profile) == ["profile.toml"]


def test_the_copy_is_private_and_toml(profile: Path) -> None:
    def looks(copy: Path) -> None:
        assert copy.suffix == ".toml"
        assert copy.read_bytes() == BEFORE
        assert os.name != "posix" or stat.S_IMODE(copy.stat().st_mode) == 0o600

    before = profile.stat().st_ino
    assert not edit(profile, looks)
    assert profile.stat().st_ino == before
    assert names(profile) == ["profile.toml"]


def test_an_editor_that_renames_its_own_over_it(profile: Path) -> None:
    def renames(copy: Path) -> None:
        writes(copy.with_suffix(".new"))
        copy.with_suffix(".new").replace(copy)

    assert edit(profile, renames)
    assert profile.read_bytes() == AFTER


def test_what_another_wrote_stays_and_the_copy_too(profile: Path) -> None:
    def meanwhile(copy: Path) -> None:
        writes(copy)
        replace(profile, OTHER)

    with pytest.raises(CareerError, match="was changed while you edited it") as caught:
        edit(profile, meanwhile)
    assert profile.read_bytes() == OTHER
    (copy,) = profile.parent.glob("profile.edit-*.toml")
    assert copy.read_bytes() == AFTER
    assert str(copy) in caught.value.hints[-1]


def test_a_profile_that_is_gone_meanwhile(profile: Path) -> None:
    def meanwhile(copy: Path) -> None:
        writes(copy)
        profile.unlink()

    with pytest.raises(CareerError, match="was changed while you edited it"):
        edit(profile, meanwhile)
    assert not profile.exists()


def test_the_same_change_by_both_is_none(profile: Path) -> None:
    def meanwhile(copy: Path) -> None:
        writes(copy)
        replace(profile, AFTER)

    assert edit(profile, meanwhile)
    assert names(profile) == ["profile.toml"]


@pytest.mark.parametrize("wrote", [True, False])
def test_an_editor_that_fails_changes_nothing(profile: Path, wrote: bool) -> None:
    def fails(copy: Path) -> None:
        if wrote:
            writes(copy)
        raise CareerError("error.editor.left", name="vi", code="1")

    with pytest.raises(CareerError, match="your profile was not changed") as caught:
        edit(profile, fails)
    assert profile.read_bytes() == BEFORE
    assert (len(names(profile)), len(caught.value.hints)) == ((2, 1) if wrote else (1, 0))


def test_ctrl_c_before_anything_was_written_leaves_no_copy(profile: Path) -> None:
    def interrupted(_: Path) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        edit(profile, interrupted)
    assert names(profile) == ["profile.toml"]


def test_without_a_profile_nothing_is_edited(path: Path) -> None:
    with pytest.raises(NotFound):
        edit(path, writes)
    assert not path.parent.exists()


@pytest.mark.skipif(os.name != "posix", reason="processes of POSIX")
def test_copies_of_the_dead(profile: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for process, text in ((ended.pid, AFTER), (os.getppid(), AFTER), (os.getppid(), BEFORE)):
        profile.with_name(f"profile.edit-{process}-{len(text)}{text[13]}.toml").write_bytes(text)
    profile.with_name(f"profile.edit-{ended.pid}-0.toml").write_bytes(BEFORE)
    assert forgotten(profile) == [profile.with_name(f"profile.edit-{ended.pid}-{len(AFTER)}{AFTER[13]}.toml")]
    assert len(names(profile)) == 4
