"""The atlas of the made-up world of fixtures/tiny."""

from pathlib import Path

import pytest

from careerdata.build.atlas import build_atlas

TINY = Path(__file__).parents[1] / "fixtures" / "tiny"


@pytest.fixture(scope="session")
def tiny_atlas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built once."""
    path = tmp_path_factory.mktemp("atlas") / "atlas.db"
    build_atlas(TINY, path)
    return path


@pytest.fixture
def atlas(tiny_atlas: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The atlas `careercli` answers from."""
    monkeypatch.setenv("CAREER_ATLAS", str(tiny_atlas))
    return tiny_atlas
