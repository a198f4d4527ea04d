"""A folder of files put into its place whole, and what it never touches."""

import json
import os
import stat
import time
from pathlib import Path

import pytest

from careercli.output.folder import DESCRIPTOR, MOST, Refused, draft_of

OURS = {"made_by": "us", "resources": [{"path": "pay.csv"}]}
POSIX = pytest.mark.skipif(os.name != "posix", reason="links, pipes and modes of POSIX")


def is_ours(found):
    return found.get("made_by") == "us"


def put(path, *, force=False, **files):
    """Write these files (name → content, a dot written as `__`), the descriptor besides."""
    names = [f"{name.replace('__', '.')}" for name in files]
    record = {"made_by": "us", "resources": [{"path": name} for name in names]}
    with draft_of(str(path), is_ours, force=force) as draft:
        for name, content in zip(names, files.values(), strict=True):
            (draft / name).write_text(content)
        (draft / DESCRIPTOR).write_text(json.dumps(record))


def held(path):
    """Name → content of what a folder holds."""
    return {one.name: one.read_text() for one in sorted(path.iterdir()) if one.name != DESCRIPTOR}


@pytest.mark.parametrize("there", [False, True])
def test_a_new_and_an_empty_folder_are_filled(tmp_path, there):
    target = tmp_path / "data"
    if there:
        target.mkdir()
    put(target, pay__csv="1")
    assert held(target) == {"pay.csv": "1"}
    assert [one.name for one in tmp_path.iterdir()] == ["data"]


@POSIX
def test_an_empty_folder_stays_the_same_folder(tmp_path):
    target = tmp_path / "data"
    target.mkdir(mode=0o700)
    before = target.stat()
    put(target, pay__csv="1")
    assert target.stat().st_ino == before.st_ino
    assert stat.S_IMODE(target.stat().st_mode) == 0o700


def test_nothing_is_left_of_what_failed(tmp_path):
    for target in (tmp_path / "new", tmp_path / "empty"):
        if target.name == "empty":
            target.mkdir()
        with pytest.raises(KeyboardInterrupt), draft_of(str(target), is_ours) as draft:
            (draft / "pay.csv").write_text("half")
            raise KeyboardInterrupt
    assert [one.name for one in tmp_path.iterdir()] == ["empty"]
    assert held(tmp_path / "empty") == {}


def test_a_folder_with_other_files_is_refused_even_by_force(tmp_path):
    (tmp_path / "letter.txt").write_text("dear")
    for force in (False, True):
        with pytest.raises(Refused) as refused:
            put(tmp_path, force=force, pay__csv="1")
        assert (refused.value.why, refused.value.names) == ("full", ["letter.txt"])
    assert held(tmp_path) == {"letter.txt": "dear"}


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", "[" * 100_000, '{"made_by": "others", "resources": []}', '{"made_by": ["us"]}'],
    ids=["empty", "cut", "list", "null", "deep", "others", "a list for a name"],
)
def test_a_descriptor_that_is_not_ours_is_not_known(tmp_path, content):
    (tmp_path / DESCRIPTOR).write_text(content)
    with pytest.raises(Refused, match="full"):
        put(tmp_path, force=True, pay__csv="1")
    assert (tmp_path / DESCRIPTOR).read_text() == content


def test_a_huge_descriptor_is_not_read(tmp_path):
    with (tmp_path / DESCRIPTOR).open("wb") as out:
        out.write(json.dumps(OURS).encode())
        out.truncate(MOST + 1)
    with pytest.raises(Refused, match="full"):
        put(tmp_path, force=True)


def test_ours_is_replaced_by_force_alone_and_nothing_else_is_touched(tmp_path):
    target = tmp_path / "data"
    put(target, pay__csv="old", jobs__csv="old", README__txt="old")
    (target / "notes.csv").write_text("mine")
    (target / "sub").mkdir()
    with pytest.raises(Refused, match="ours"):
        put(target, pay__csv="new")
    assert held_files(target) == {"pay.csv": "old", "jobs.csv": "old", "README.txt": "old", "notes.csv": "mine"}
    put(target, force=True, pay__csv="new", README__txt="new")
    assert held_files(target) == {"pay.csv": "new", "README.txt": "new", "notes.csv": "mine"}
    assert (target / "sub").is_dir()


def held_files(path):
    return {one.name: one.read_text() for one in path.iterdir() if one.is_file() and one.name != DESCRIPTOR}


def test_another_s_file_with_our_name_is_not_overwritten(tmp_path):
    target = tmp_path / "data"
    put(target, pay__csv="old")
    (target / "jobs.csv").write_text("mine")
    with pytest.raises(Refused) as refused:
        put(target, force=True, pay__csv="new", jobs__csv="new")
    assert (refused.value.why, refused.value.names) == ("foreign", ["jobs.csv"])
    assert held(target) == {"pay.csv": "old", "jobs.csv": "mine"}


@pytest.mark.parametrize(
    "path", ["../victim.csv", "/etc/passwd", "sub/victim.csv", "victim.txt", "..", "", None, 7, {}]
)
def test_a_hostile_descriptor_leads_nowhere(tmp_path, path):
    target, victim = tmp_path / "data", tmp_path / "victim.csv"
    put(target, pay__csv="old")
    victim.write_text("mine")
    (target / "victim.txt").write_text("mine")
    (target / DESCRIPTOR).write_text(
        json.dumps({"made_by": "us", "resources": [{"path": path}, path, {"path": "pay.csv"}]})
    )
    put(target, force=True, pay__csv="new")
    assert (victim.read_text(), (target / "victim.txt").read_text()) == ("mine", "mine")
    assert (target / "pay.csv").read_text() == "new"


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "data").write_text("mine")
    with pytest.raises(Refused, match="file"):
        put(tmp_path / "data", pay__csv="1")


def test_without_the_folder_above_it_cannot_be_written(tmp_path):
    with pytest.raises(FileNotFoundError):
        put(tmp_path / "none" / "data", pay__csv="1")


@POSIX
def test_a_link_to_a_folder_is_followed_and_one_to_nothing_refused(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    put(tmp_path / "link", pay__csv="1")
    assert held(tmp_path / "real") == {"pay.csv": "1"}
    assert (tmp_path / "link").is_symlink()
    (tmp_path / "lost").symlink_to("nothing")
    with pytest.raises(Refused, match="link"):
        put(tmp_path / "lost", pay__csv="1")
    assert not (tmp_path / "nothing").exists()


@POSIX
def test_a_link_laid_in_the_place_of_a_file_is_replaced_and_not_followed(tmp_path):
    target, victim = tmp_path / "data", tmp_path / "victim"
    put(target, pay__csv="old")
    victim.write_text("mine")
    (target / "pay.csv").unlink()
    (target / "pay.csv").symlink_to(victim)
    put(target, force=True, pay__csv="new")
    assert (victim.read_text(), (target / "pay.csv").read_text()) == ("mine", "new")
    assert not (target / "pay.csv").is_symlink()


@POSIX
@pytest.mark.parametrize("lay", ["pipe", "link", "folder"])
def test_a_descriptor_that_is_no_file_is_not_read(tmp_path, lay):
    target, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    target.mkdir()
    elsewhere.write_text(json.dumps(OURS))
    path = target / DESCRIPTOR
    {"pipe": lambda: os.mkfifo(path), "link": lambda: path.symlink_to(elsewhere), "folder": path.mkdir}[lay]()
    with pytest.raises(Refused, match="full"):
        put(target, force=True, pay__csv="1")


@POSIX
def test_a_folder_in_the_place_of_a_file_of_ours_is_left(tmp_path):
    target = tmp_path / "data"
    put(target, pay__csv="old")
    (target / "pay.csv").unlink()
    (target / "pay.csv").mkdir()
    with pytest.raises(Refused, match="foreign"):
        put(target, force=True, pay__csv="new")


def test_drafts_left_behind_are_no_content_and_go_after_a_day(tmp_path):
    target = tmp_path / "data"
    target.mkdir()
    old, young, mine = (target / f".data.{letter * 16}.package" for letter in "abz")
    for one in (old, young, mine):
        one.mkdir()
    os.utime(old, (time.time() - 90_000,) * 2)
    os.utime(mine, (time.time() - 90_000,) * 2)
    mine_stays = mine.rename(target / ".data.package")
    with pytest.raises(Refused, match="full"):  # no draft of ours has that name
        put(target, pay__csv="1")
    mine_stays.rmdir()
    put(target, pay__csv="1")
    assert sorted(one.name for one in target.iterdir()) == [young.name, DESCRIPTOR, "pay.csv"]


@pytest.mark.parametrize("name", ["with space", "ünï", "-rf", "a" * 200, "new\nline", "$(x)"])
def test_any_name_a_folder_may_have(tmp_path, name):
    put(tmp_path / name, pay__csv="1")
    assert held(tmp_path / name) == {"pay.csv": "1"}
    assert [one.name for one in Path(tmp_path).iterdir()] == [name]
