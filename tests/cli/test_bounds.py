"""Input that is too large, too deep, too many, or never comes: refused in words, at once, with a code of the table."""

import difflib
import json
import os
import subprocess
import sys

import pytest

from careercli.cli import facts, names

COMPARED = 120
"""Names a nearest is looked for at the most, however many of a file are unknown: fifty each time it is read."""
pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    "name", ["a" * 9_000, "é" * 9_000, "ab " * 3_000, "ca:" * 3_000, "a-" * 4_000, "nurse, " * 1_000, "(" * 9_000]
)
@pytest.mark.parametrize("command", ["show", "salary"])
def test_a_name_without_end(refused, command, name):
    assert "at most 500 characters" in refused(2, command, name)


@pytest.mark.parametrize("arguments", [("show",), ("search",), ("list", "--fields"), ("points", "ca/crs", "--set")])
def test_an_argument_without_end(refused, arguments):
    assert "120,000 characters: more than 10,000" in refused(2, *arguments, "x" * 120_000)


def test_names_given_again_are_looked_up_once(career, monkeypatch):
    found = ["x"]
    monkeypatch.setattr(names, "find", lambda *_: found.pop())
    assert names.every(["nurse"] * 1_000) == ["x"] * 1_000


def test_more_than_standard_input_may_have(refused, monkeypatch):
    monkeypatch.setattr(names, "MAX_BYTES", 1_000)
    assert "error: Standard input is larger than 1,000 bytes" in refused(2, "show", "-", stdin="32120\tx\n" * 200)


@pytest.mark.parametrize("text", ["k{} = 1\n", "[[t{}]]\n", "[t{}]\n"])
@pytest.mark.parametrize("command", [("check",), ("set", "birth_date=1994-05-02"), ("show",)])
def test_a_profile_of_thousands_of_wrong_keys(refused, folder, monkeypatch, text, command):
    """It took minutes while the nearest name was looked for 5,000 times."""
    (folder / "profile.toml").write_text("".join(map(text.format, range(5_000))))
    asked = []
    close = difflib.get_close_matches
    monkeypatch.setattr(difflib, "get_close_matches", lambda *given, **more: asked.append(1) or close(*given, **more))
    told = refused(4, "profile", *command)
    assert 0 < len(asked) <= COMPARED
    assert "5,000 problems" in told
    assert "hint: 4,950 more problems" in told
    assert len(told.splitlines()) < 60


@pytest.mark.parametrize("file", ["profile.toml", "career.toml"])
@pytest.mark.parametrize(
    "text",
    [
        "a." * 15_000 + "a = 1",
        "[" + "a." * 15_000 + "a]",
        "a = " + "[" * 15_000 + "]" * 15_000,
        "a = " + "{a = " * 9_000,
    ],
    ids=["key", "header", "list", "table"],
)
def test_toml_without_end_inside(refused, folder, file, text):
    (folder / file).write_text(f"\n{text}\n")
    command = ("profile", "check") if file == "profile.toml" else ("config", "list")
    told = refused(4, *command)
    assert file in told
    assert "too deeply nested (at line 2)" in told


@pytest.mark.parametrize("file", ["profile.toml", "config.toml", "facts.json"])
@pytest.mark.parametrize("kind", ["folder", "link to nothing", "link to itself", "pipe"])
def test_what_is_no_file(refused, folder, file, kind):
    if kind == "pipe" and (file == "facts.json" or not hasattr(os, "mkfifo")):
        pytest.skip("facts may come through a pipe")
    path = folder / file
    makes = {
        "folder": path.mkdir,
        "link to nothing": lambda: path.symlink_to(folder / "nothing"),
        "link to itself": lambda: path.symlink_to(path),
        "pipe": lambda: os.mkfifo(path),
    }
    makes[kind]()
    command = {"profile.toml": ("profile", "check"), "config.toml": ("config", "list")}
    told = refused(4 if file in command else 2, *command.get(file, ("points", "ca/crs", "--facts", str(path))))
    assert f"{path} cannot be read" in told


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8"])
def test_a_mark_before_the_text(career, folder, encoding):
    """Some editors put one first; `set` writes none."""
    (folder / "profile.toml").write_text("birth_date = 1994-05-02\n", encoding=encoding)
    (folder / "config.toml").write_text('lang = "fr"\n', encoding=encoding)
    (folder / "facts.json").write_text('{"age": 30}', encoding=encoding)
    assert career("profile", "check").code == 0
    assert career("config", "get", "lang").out == "fr\n"
    assert "not JSON" not in career("points", "ca/crs", "--facts", "facts.json").err
    facts = (folder / "facts.json").read_text(encoding="utf-8")
    assert "not JSON" not in career("points", "ca/crs", "--facts", "-", stdin=facts).err
    assert career("profile", "set", "family_size=2").code == 0
    assert (folder / "profile.toml").read_bytes().startswith(b"birth_date")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
@pytest.mark.parametrize(
    ("file", "command"), [("profile.toml", ("profile", "check")), ("config.toml", ("config", "list"))]
)
def test_another_encoding_is_named(refused, folder, encoding, file, command):
    (folder / file).write_bytes("a = 1\n".encode(encoding))
    assert "is in UTF-16 or UTF-32" in refused(4, *command)


@pipes
def test_facts_come_through_a_pipe(folder):
    os.mkfifo(folder / "facts")
    command = [sys.executable, "-m", "careercli", "points", "ca/crs", "--facts", "facts"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=folder)
    (folder / "facts").write_text(json.dumps({"nothing": 1}))
    assert "`nothing` is not a fact" in process.communicate(timeout=60)[1]


@pipes
def test_a_pipe_nobody_writes_to_is_named(folder, monkeypatch, capsys):
    os.mkfifo(folder / "facts")
    waited = []

    def select(pipe, _, __, patience=None):
        waited.append(patience)
        return [], [], []

    monkeypatch.setattr(facts.select, "select", select)
    with facts._opened("facts", "facts"):
        assert waited == [facts.PATIENCE, None]
    assert "Waiting for input: facts (Ctrl-C stops)" in capsys.readouterr().err
