"""Texts that are missing, cut off or no catalogue: told in English, with the file, on every command."""

import shutil
from pathlib import Path

import pytest

from careercli.text.languages import FOLDER

COMMANDS = ["show 32120", "show 32120 --json", "show no-such-job", "list --no-such-option", "--help"]


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut_in_the_table(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def cut_in_the_last_message(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-2])


def no_catalogue(path: Path) -> None:
    path.write_bytes(b"\xff" * 4000)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the compiled catalogues, which the program reads."""
    made = tmp_path / "text"
    made.mkdir()
    for path in Path(FOLDER).glob("*.mo"):
        shutil.copy(path, made)
    monkeypatch.setattr("careercli.text.catalogue.FOLDER", str(made))
    return made


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("damage", [missing, empty, cut_in_the_table, cut_in_the_last_message, no_catalogue])
def test_a_damaged_english_catalogue_is_named(career, folder, damage, command):
    damage(folder / "en.mo")
    answer = career(*command.split())
    assert (answer.code, answer.out) == (4, "")
    assert answer.err.startswith(f"error: The texts in {folder / 'en.mo'} are missing or damaged\n\nhint: ")


@pytest.mark.parametrize("damage", [empty, cut_in_the_table, cut_in_the_last_message, no_catalogue])
def test_a_damaged_catalogue_of_another_language_is_named(career, folder, damage):
    damage(folder / "fr.mo")
    assert str(folder / "fr.mo") in career("show", "32120", "--lang", "fr").err
    assert career("show", "32120").code == 0


def test_damaged_texts_of_data_are_named(career, tmp_path, monkeypatch):
    file = tmp_path / "texts.json"
    file.write_text('{"data.route')
    monkeypatch.setattr("careercli.text.catalogue.TEXTS", str(file))
    answer = career("visas", "32120", "--lang", "fr")
    assert (answer.code, answer.out) == (4, "")
    assert str(file) in answer.err
