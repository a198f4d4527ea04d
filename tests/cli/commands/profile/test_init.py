"""`career profile init`, `path`: a profile to fill in, never over another."""

import os
import stat

import pytest


def test_a_profile_to_fill_in(career, path):
    done = career("profile", "init")
    assert (done.code, done.out, done.err) == (0, f"{path}\n", "")
    assert path.read_text().startswith("# Your profile")
    assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert career("profile", "path").out == done.out
    assert career("profile", "show").code == 0


def test_what_is_there_stays(career, refused, filled):
    before = filled.read_text()
    assert "There is a profile already" in refused(2, "profile", "init")
    assert filled.read_text() == before
    done = career("profile", "init", "--force")
    assert (done.code, done.err) == (0, f"Your earlier profile is kept as {filled}.1.bak\n")
    assert filled.with_name("profile.toml.1.bak").read_text() == before


def test_a_damaged_profile_is_kept_by_force_too(career, path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\x00")
    assert career("profile", "init", "--force").code == 0
    assert path.with_name("profile.toml.1.bak").read_bytes() == b"\xff\x00"


@pytest.mark.parametrize("command", [("show",), ("check",), ("set", "residence=pt"), ("edit",)])
def test_without_a_profile_the_way_to_one_is_told(refused, path, command):
    assert "career profile init" in refused(3, "profile", *command)
    assert not path.exists()
