"""An atlas that is missing, damaged, truncated or of another schema: told with what to do, on every command."""

import sqlite3
from pathlib import Path

import pytest

from careercli import paths

COMMANDS = ["show 32120", "show 32120 --json", "list", "search nurse", "salary --country ca", "sources", "countries"]
BUNDLED = Path(paths.PACKAGE) / "_data" / "atlas.db"


def other_schema(path):
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE meta (key, value)")
        database.execute("INSERT INTO meta VALUES ('schema', '0')")
    database.close()


MADE = {
    "There is no atlas at": lambda path: None,
    "is damaged: it is not whole, or is another file": lambda path: path.write_text("no database"),
    "is damaged: it is not whole": lambda path: path.write_bytes(b""),
    "has schema 0; this career reads": other_schema,
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("told", MADE)
def test_an_atlas_that_cannot_be_used(refused, tmp_path, monkeypatch, command, told):
    MADE[told](tmp_path / "atlas.db")
    monkeypatch.setenv("CAREER_ATLAS", "atlas.db")
    message = refused(4, *command.split())
    assert told in message
    assert "atlas.db" in message
    assert "hint: `CAREER_ATLAS` names this file. Unset it" in message
    assert "Reinstall" not in message


@pytest.mark.parametrize("command", COMMANDS)
def test_the_bundled_atlas_can_be_installed_again(refused, monkeypatch, command):
    monkeypatch.setattr(paths, "PACKAGE", "nowhere")
    message = refused(4, *command.split())
    assert "There is no atlas at nowhere" in message
    assert "hint: Reinstall with " in message


@pytest.mark.parametrize("command", ["show 32120 --json", "list --country sg"])
def test_a_blank_variable_names_no_atlas(career, monkeypatch, command):
    monkeypatch.setenv("CAREER_ATLAS", " ")
    assert career(*command.split()).code == 0


@pytest.mark.parametrize("command", ["list", "search nurse", "salary --country us", "show 32120"])
def test_a_truncated_atlas(refused, tmp_path, monkeypatch, command):
    with BUNDLED.open("rb") as whole:
        Path("short.db").write_bytes(whole.read(100_000))
    monkeypatch.setenv("CAREER_ATLAS", "short.db")
    assert "The atlas at short.db is damaged: " in refused(4, *command.split())


@pytest.mark.parametrize(
    "command", ["--version", "--help", "help exit-codes", "config list", "completion bash", "spec"]
)
def test_what_needs_no_atlas_works_without(career, monkeypatch, command):
    monkeypatch.setenv("CAREER_ATLAS", "missing")
    done = career(*command.split())
    assert (done.code, done.err) == (0, "")
