"""`career data`: checking and building a data folder, and what stops it."""

import shutil
from pathlib import Path

import pytest

TINY = Path(__file__).parents[3] / "fixtures" / "tiny"


@pytest.fixture
def data(tmp_path):
    return Path(shutil.copytree(TINY, tmp_path / "data"))


def test_check_counts_the_occupations(career, data):
    assert career("data", "check") == ("ca\t4\nus\t4\n", "", 0)


def test_build_makes_an_atlas_that_answers(career, data, monkeypatch):
    done = career("data", "build", "--to", "atlas.db")
    assert (done.code, done.err) == (0, "")
    assert "occupation\t8\n" in done.out
    monkeypatch.setenv("CAREER_ATLAS", "atlas.db")
    assert career("list").out.count("\n") == 8


@pytest.mark.parametrize("command", [("check",), ("build", "--to", "atlas.db")])
def test_the_first_mistake_is_named_by_file_line_and_key(refused, data, tmp_path, command):
    wages = data / "ca" / "wages.csv"
    first, second, *rest = wages.read_text(encoding="utf-8").splitlines()
    wages.write_text("\n".join([first, second.replace("2025", "soon"), *rest, ""]), encoding="utf-8")
    assert "wages.csv:2: `year`: " in refused(4, "data", *command)
    assert not (tmp_path / "atlas.db").exists()


@pytest.mark.parametrize("command", [("check",), ("build", "--to", "x.db"), ("import", "--from", "nothing")])
def test_a_folder_that_does_not_exist(refused, command):
    assert "does not exist" in refused(2, "data", *command)


def test_an_unknown_importer(refused, tmp_path):
    told = refused(3, "data", "import", "ca_nok", "--from", str(tmp_path))
    assert told.startswith("error: No importer `ca_nok`\n\nhint: Importers: ca_cops, ")


def test_a_folder_without_the_publishers_files(refused, tmp_path):
    told = refused(4, "data", "import", "ca_noc", "--from", str(tmp_path))
    assert "_2021_v1.0_structure_" in told
    assert "cannot be read" in told
