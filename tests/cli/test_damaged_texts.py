"""Texts that are missing, cut off or no catalogue: told in English, with the file, on every command."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from careercli.text.catalogue import sealed_texts
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


def one_byte_changed(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-300] ^= 1
    path.write_bytes(content)


DAMAGES = [empty, cut_in_the_table, cut_in_the_last_message, no_catalogue, one_byte_changed]


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
@pytest.mark.parametrize(
    "damage", [missing, empty, cut_in_the_table, cut_in_the_last_message, no_catalogue, one_byte_changed]
)
def test_a_damaged_english_catalogue_is_named(career, folder, damage, command):
    damage(folder / "en.mo")
    answer = career(*command.split())
    assert (answer.code, answer.out) == (4, "")
    assert answer.err.startswith(f"error: The texts in {folder / 'en.mo'} are missing or damaged\n\nhint: ")


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_catalogue_of_another_language_is_named(career, folder, damage):
    damage(folder / "fr.mo")
    assert str(folder / "fr.mo") in career("show", "32120", "--lang", "fr").err
    assert career("show", "32120").code == 0


@pytest.mark.parametrize(
    "texts", ['{"data.route', '{"data.route.ca.aip.name": "AIP"}', sealed_texts('{"a": "30%"}').replace("3", "8")]
)
def test_damaged_texts_of_data_are_named(career, tmp_path, monkeypatch, texts):
    file = tmp_path / "texts.json"
    file.write_text(texts)
    monkeypatch.setattr("careercli.text.catalogue.TEXTS", str(file))
    answer = career("visas", "32120", "--lang", "fr")
    assert (answer.code, answer.out) == (4, "")
    assert str(file) in answer.err


@pytest.fixture(scope="module")
def zipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program in a zip file, as a wheel on PYTHONPATH is; without its atlas, which it does not come to."""
    file, package = tmp_path_factory.mktemp("zip") / "career.zip", Path(FOLDER).parent
    with zipfile.ZipFile(file, "w") as archive:
        for path in package.rglob("*"):
            if path.suffix in (".py", ".mo", ".md"):
                archive.write(path, path.relative_to(package.parent))
    return file


@pytest.mark.parametrize("command", COMMANDS)
def test_inside_a_zip_file_it_says_what_to_do(zipped, command):
    words, environment = (
        [sys.executable, "-m", "careercli", *command.split()],
        {**os.environ, "PYTHONPATH": str(zipped)},
    )
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.startswith(f"error: career cannot run from inside a zip file: {zipped}\n\nhint: ")
