"""`career config path`: where the user's file is, with a home and without."""

import os
import sys

import pytest


def test_the_path(career, folder):
    assert career("config", "path").out == f"{folder / 'config.toml'}\n"


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="XDG folders")
def test_without_a_home_everything_else_works(career, monkeypatch):
    monkeypatch.setenv("HOME", "/nonexistent")
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert career("show", "32120", terminal=True).code == 0
    assert career("config", "path").out == "/nonexistent/.config/career/config.toml\n"
