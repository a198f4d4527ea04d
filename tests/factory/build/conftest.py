"""The made-up world of fixtures/tiny: as text, with a mistake in it, and as an atlas."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.ai_data import AiData
from careerdata.build.atlas import build_atlas, load_ai, load_countries, load_skills, load_units
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_records
from careerdata.build.skills import Skills
from careerdata.build.unit import Units
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
def countries() -> dict[str, CountryData]:
    """The rows of the made-up countries by key."""
    return {country.key: country for country in load_countries(TINY, read_records(TINY / "sources.toml", SOURCES))}


@pytest.fixture(scope="session")
def ai_data(countries: dict[str, CountryData]) -> AiData:
    """The made-up data/ai: seven tasks of two O*NET occupations, two measures, three products."""
    return load_ai(TINY, read_records(TINY / "sources.toml", SOURCES), list(countries.values()))


@pytest.fixture(scope="session")
def units(countries: dict[str, CountryData]) -> Units:
    """The made-up texts on unit groups: none, for fixtures/tiny has no links to them."""
    return load_units(TINY, read_records(TINY / "sources.toml", SOURCES), list(countries.values()))


@pytest.fixture(scope="session")
def skills(units: Units) -> Skills:
    """What the made-up occupations need: levels of their own publisher only."""
    return load_skills(TINY, read_records(TINY / "sources.toml", SOURCES), units)


@pytest.fixture(scope="session")
def ca(countries: dict[str, CountryData]) -> CountryData:
    """The made-up Canada: pay by the hour, 2,000 hours a year, one profile."""
    return countries["ca"]


@pytest.fixture(scope="session")
def us(countries: dict[str, CountryData]) -> CountryData:
    """The made-up United States: pay by the year, wage levels, one combined code."""
    return countries["us"]


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
