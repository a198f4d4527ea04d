"""A copy of the made-up data of fixtures/tiny, and the factory's command line run in this process."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.__main__ import main

TINY = Path(__file__).parents[1] / "fixtures" / "tiny"
Factory = Callable[..., tuple[str, str, int]]
"""`factory("check")`: what it wrote to stdout and stderr, and its exit code."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "data"))


@pytest.fixture
def factory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Factory:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[str, str, int]:
        code = main(list(arguments))
        return (*capsys.readouterr(), code)

    return run
