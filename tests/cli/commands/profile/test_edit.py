"""`career profile edit`: the reader's own editor, then the check."""

import sys

import pytest

BREAKS = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text('age = 1')"


def test_a_sound_profile(career, filled, monkeypatch):
    monkeypatch.setenv("VISUAL", f"{sys.executable} -c pass")
    done = career("profile", "edit")
    assert (done.code, done.err) == (0, f"No mistakes found: {filled}\n")


def test_what_the_reader_broke_is_told_and_kept(refused, filled, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f'{sys.executable} -c "{BREAKS}"')
    assert "`age`" in refused(4, "profile", "edit")
    assert filled.read_text() == "age = 1"


@pytest.mark.parametrize(
    ("editor", "code", "told"),
    [
        ("", 2, "Neither VISUAL nor EDITOR"),
        ("'", 2, "is not a command line"),
        ("/nowhere/at-all", 1, "cannot be started"),
        (f"{sys.executable} -c exit(3)", 1, "ended with code 3"),
    ],
)
def test_an_editor_that_fails(refused, filled, monkeypatch, editor, code, told):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    assert told in refused(code, "profile", "edit")
