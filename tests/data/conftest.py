"""The bundled data: its folders, its lines, and every card of the bundled atlas."""

import csv
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from careercli import paths
from careercli.atlas import cards, occupations
from careercli.atlas.cards import Card

DATA = Path(__file__).parents[2] / "data"
COUNTRIES = sorted(path.parent.name for path in DATA.glob("*/country.toml"))
FILES = sorted(path.relative_to(DATA).as_posix() for path in DATA.rglob("*.csv"))


@pytest.fixture(scope="session")
def every_card() -> dict[str, Card]:
    """Every card of the bundled atlas by id."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("CAREER_ATLAS", str(Path(paths.PACKAGE) / "_data" / "atlas.db"))
        found = [f"{key}:{code}" for key in COUNTRIES for code in occupations.codes(key)]
        return {entry: cards.load_card(entry) for entry in found}


@cache
def sources_of(file: str) -> frozenset[str]:
    """The sources the lines of a file name."""
    return frozenset(line["source"] for line in lines(file))


@pytest.fixture(scope="session")
def source_keys() -> set[str]:
    """The keys of sources.toml."""
    return set(tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8")))


def lines(file: str) -> Iterator[dict[str, str]]:
    """The lines of a file below data/, read without anything of careercli."""
    with (DATA / file).open(encoding="utf-8", newline="") as stream:
        table = csv.reader(stream)  # DictReader takes three times as long
        header = next(table)
        yield from (dict(zip(header, cells, strict=True)) for cells in table)
