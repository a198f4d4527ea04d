"""`python -m careerdata`: an atlas that answers, or the first mistake and nothing written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def spoil(data: Path) -> None:
    """Make the second line of the Canadian wages name no year."""
    wages = data / "ca" / "wages.csv"
    first, second, *rest = wages.read_text(encoding="utf-8").splitlines()
    wages.write_text("\n".join([first, second.replace("2025", "soon"), *rest, ""]), encoding="utf-8")


def test_build_makes_an_atlas_that_answers(factory, data, career, monkeypatch: pytest.MonkeyPatch) -> None:
    out, err, code = factory("build", "--to", "atlas.db")
    assert code == 0
    assert "atlas: " in err  # what it is doing
    assert "occupation\t8\n" in out
    monkeypatch.setenv("CAREER_ATLAS", "atlas.db")
    heads, *rows = career("list").out.splitlines()
    assert (heads.split("\t")[0], len(rows)) == ("id", 8)


def test_the_first_mistake_ends_the_build_by_file_line_and_key(factory, data, tmp_path: Path) -> None:
    spoil(data)
    _, err, code = factory("build", "--to", "atlas.db")
    assert code == 4
    assert "wages.csv:2: `year`: " in err
    assert not (tmp_path / "atlas.db").exists()


def test_check_counts_the_occupations(factory, data) -> None:
    assert factory("check") == ("ca\t4\nus\t4\n", "", 0)


def test_check_names_the_first_mistake_by_file_line_and_key(factory, data) -> None:
    spoil(data)
    _, err, code = factory("check")
    assert code == 4
    assert "wages.csv:2: `year`: " in err


@pytest.mark.parametrize("arguments", [("build",), ("check",), ("import", "--from", "nothing")])
def test_a_folder_that_does_not_exist(factory, arguments: tuple[str, ...]) -> None:
    _, err, code = factory(*arguments)
    assert (code, err.startswith("error: There is no folder ")) == (2, True)


def test_an_unknown_importer(factory, tmp_path: Path) -> None:
    _, err, code = factory("import", "ca.nok", "--from", str(tmp_path))
    assert code == 3
    assert err.startswith("error: No importer `ca.nok`\nhint: Importers: ai.isco_shares, ai.measure_links, ")


def test_a_folder_without_the_publishers_files(factory, tmp_path: Path) -> None:
    _, err, code = factory("import", "ca.noc", "--from", str(tmp_path))
    assert code == 4
    assert "_2021_v1.0_structure_" in err
    assert "cannot be read" in err


def test_an_option_that_does_not_exist(factory) -> None:
    assert factory("check", "--nothing")[2] == 2


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_while_it_is_loaded_prints_nothing(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    command = [sys.executable, "-m", "careerdata", "check"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
