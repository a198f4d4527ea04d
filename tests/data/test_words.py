"""Whatever word of a fixed set a record holds, the catalogue has its key: pages ask for it by that word."""

from collections.abc import Iterator

import pytest

from careercli.atlas import rounds
from careercli.atlas.connection import ask
from careercli.atlas.rating import working
from careercli.pages.rating import word_key
from careercli.queries.language import ABILITIES
from careercli.record.rating import AXES
from careercli.text.text import text


@pytest.fixture(scope="module")
def parts() -> list[tuple[dict, dict]]:
    """Every axis and part of every rating."""
    ids = [row[0] for row in ask("SELECT id FROM rating_working ORDER BY id")]
    return [(axis, part) for key in ids for axis in working(key)["axes"] for part in axis["parts"]]


def lacking(keys: Iterator[str] | set[str]) -> set[str]:
    return {key for key in keys if not text().has(key)}


def test_axes():
    assert lacking({f"measure.axis.{axis}" for axis in AXES}) == set()


def test_figures_of_a_rating(parts):
    assert len(parts) > 1000
    assert lacking({f"rating.part.{part['what'].replace('/', '-')}" for _, part in parts}) == set()


def test_how_a_figure_becomes_a_value(parts):
    assert lacking({f"rating.how.{part['what']}" for _, part in parts if "percentile" not in part}) == set()


def test_words_of_visa_axes(parts):
    words = {part["figure"] for _, part in parts if part["what"] == "way-in" or part["figure"] == "none open"}
    assert len(words) >= 3
    assert lacking({word_key(word) for word in words}) == set()


def test_categories_of_rounds():
    assert lacking({f"rounds.category.{name}" for name in rounds.categories()}) == set()


def test_abilities():
    assert lacking({f"language.ability.{ability}" for ability in ABILITIES}) == set()
