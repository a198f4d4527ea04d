"""The atlas of one process and of two is the same; a failure leaves nothing, and a second process hands its own on."""

import os
import time
import tomllib
from pathlib import Path

import pytest

from careercli.errors import CareerError
from careerdata.build.atlas import build_atlas
from careerdata.build.progress import Phases
from careerdata.build.second_process import second_process
from careerdata.errors import BadRow

from .conftest import TINY

SOURCE = next(iter(tomllib.loads((TINY / "sources.toml").read_text())))


def test_two_processes_make_the_same_bytes_as_one(data: Path, tmp_path: Path, tiny_atlas: Path) -> None:
    build_atlas(data, tmp_path / "atlas.db", processes=2)
    assert (tmp_path / "atlas.db").read_bytes() == tiny_atlas.read_bytes()


@pytest.mark.parametrize("processes", [1, 2])
def test_a_mistake_in_what_is_compared_is_named_and_leaves_nothing(data: Path, tmp_path: Path, processes: int) -> None:
    (data / "crosswalks").mkdir()
    lines = f"work,ca,us,source\nbakers,99999,,{SOURCE}\n"
    (data / "crosswalks" / "checked.csv").write_text(lines)
    with pytest.raises(BadRow, match=r"checked\.csv:2: `ca`: no occupation ca:99999"):
        build_atlas(data, tmp_path / "atlas.db", processes=processes)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


def test_a_mistake_found_meanwhile_does_not_wait_for_the_second_process(data: Path, tmp_path: Path) -> None:
    (data / "ca" / "country.toml").write_text("currency = ")
    with pytest.raises(CareerError, match=r"country\.toml"):
        build_atlas(data, tmp_path / "atlas.db", processes=2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


def test_phases_are_told_in_order(data: Path, tmp_path: Path) -> None:
    found: list[str] = []
    build_atlas(data, tmp_path / "atlas.db", tell=found.append)
    assert found[0] == "reading data/"
    assert found[-1] == "packing"
    assert len(found) == len(set(found)) == 7


def test_a_line_a_phase_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    phases = Phases()
    phases("reading data/")
    phases("packing")
    assert phases.end() >= 0
    assert capsys.readouterr().err == "atlas: reading data/\natlas: packing\n"


def test_seconds_of_each_phase_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    phases = Phases()
    phases("reading data/")
    phases("packing")
    phases.end()
    lines = capsys.readouterr().err.splitlines()
    assert [line[:17].strip() for line in lines] == ["reading data/", "packing"]
    assert all(line.endswith(" s") for line in lines)


def test_a_second_process_answers() -> None:
    with second_process(divmod, 7, 2) as answer:
        assert answer() == (3, 1)


def test_a_second_process_that_dies_is_said_so() -> None:
    with second_process(os._exit, 3) as answer, pytest.raises(CareerError, match="ended without an answer"):
        answer()


def test_a_second_process_that_is_not_waited_for_is_stopped() -> None:
    with second_process(time.sleep, 600):
        pass
