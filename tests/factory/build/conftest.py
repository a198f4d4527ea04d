"""The made-up world of fixtures/tiny: as text, with a mistake in it, and as an atlas."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.ai_data import AiShelf
from careerdata.build.atlas import build_atlas, load_ai, load_shelves
from careerdata.build.country_data import Shelf
from careerdata.build.read import read_records
from careerdata.rows.records import SOURCES

TINY = Path(__file__).parents[2] / "fixtures" / "tiny"
Refused = Callable[[str, str, str], str]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the made-up data, to be altered."""
    return Path(shutil.copytree(TINY, tmp_path / "data"))


@pytest.fixture
def refused(data: Path, tmp_path: Path) -> Refused:
    """`refused(file, old, new)`: what the build says when `old` has become `new` in one file."""

    def build(file: str, old: str, new: str) -> str:
        text = (data / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no `{old}`"
        (data / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(BadData) as caught:
            build_atlas(data, tmp_path / "atlas.db")
        return caught.value.message.replace(f"{data}/", "")

    return build


@pytest.fixture(scope="session")
def shelves() -> dict[str, Shelf]:
    """The rows of the made-up countries by key."""
    return {shelf.key: shelf for shelf in load_shelves(TINY, set(read_records(TINY / "sources.toml", SOURCES)))}


@pytest.fixture(scope="session")
def ai_shelf(shelves: dict[str, Shelf]) -> AiShelf:
    """The made-up data/ai: seven tasks of two O*NET occupations, two measures, three products."""
    return load_ai(TINY, set(read_records(TINY / "sources.toml", SOURCES)), list(shelves.values()))


@pytest.fixture(scope="session")
def ca(shelves: dict[str, Shelf]) -> Shelf:
    """The made-up Canada: pay by the hour, 2,000 hours a year, one profile."""
    return shelves["ca"]


@pytest.fixture(scope="session")
def us(shelves: dict[str, Shelf]) -> Shelf:
    """The made-up United States: pay by the year, wage levels, one combined code."""
    return shelves["us"]


@pytest.fixture(scope="session")
def tiny_atlas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The atlas of the made-up world; nobody writes to it."""
    path = tmp_path_factory.mktemp("tiny") / "atlas.db"
    build_atlas(TINY, path)
    return path


@pytest.fixture
def atlas(tiny_atlas: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The atlas of the made-up world, in use."""
    monkeypatch.setenv("CAREER_ATLAS", str(tiny_atlas))
    return tiny_atlas
