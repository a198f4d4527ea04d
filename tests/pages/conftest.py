"""English labels, cards of the made-up world, and what a document says in words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from careercli.record.occupation import Occupation
from careercli.text.text import Text
from careerdata.build.atlas import cards, load_ai, load_countries, load_skills, load_units
from careerdata.build.read import read_records
from careerdata.build.tables import source_record
from careerdata.rows.records import SOURCES

TINY = Path(__file__).parents[1] / "fixtures" / "tiny"
ENGLISH = Text("en")


@pytest.fixture(scope="session")
def records() -> dict[str, Occupation]:
    """Every occupation of the made-up world by id."""
    keys = read_records(TINY / "sources.toml", SOURCES)
    countries = load_countries(TINY, keys)
    ai_data = load_ai(TINY, keys, countries)
    units = load_units(TINY, keys, countries)
    skills = load_skills(TINY, keys, units)
    return {made.record["id"]: made.record for country in countries for made in cards(country, ai_data, units, skills)}


@pytest.fixture(scope="session")
def sources() -> dict[str, dict[str, str]]:
    """The sources of the made-up world."""
    return {key: source_record(record) for key, record in read_records(TINY / "sources.toml", SOURCES).items()}


def inside(node: Any) -> Iterator[Any]:
    """A document, block or value and everything within, tuples of tuples."""
    yield node
    if isinstance(node, tuple):
        for part in node:
            yield from inside(part)


def words(node: Any) -> str:
    """Every text of a document or of blocks, one a line."""
    parts = [words(part) for part in node] if isinstance(node, list) else map(str, filter(is_text, inside(node)))
    return "\n".join(parts)


def is_text(part: Any) -> bool:
    """Whether a part of a document is a text."""
    return isinstance(part, str)


def refs(node: Any) -> set[str]:
    """Every source a document or its blocks refer to."""
    parts = inside(node) if isinstance(node, tuple) else (part for block in node for part in inside(block))
    return {key for part in parts for key in getattr(part, "refs", ())}
