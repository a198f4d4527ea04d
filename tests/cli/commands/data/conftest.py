"""A copy of the made-up data of fixtures/tiny."""

import shutil
from pathlib import Path

import pytest

TINY = Path(__file__).parents[3] / "fixtures" / "tiny"


@pytest.fixture
def data(tmp_path):
    return Path(shutil.copytree(TINY, tmp_path / "data"))
