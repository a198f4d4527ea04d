"""Whatever word of a fixed set a record holds, the catalogue has its key: pages ask for it by that word."""

from collections.abc import Iterator

import pytest

from careercli.atlas import rounds, visas
from careercli.atlas.connection import ask
from careercli.atlas.rating import working
from careercli.pages.comparison import UNSHOWN, study_key
from careercli.pages.match import QUALITIES
from careercli.pages.points import assumed_key
from careercli.pages.rating import word_key
from careercli.queries.compare import fields
from careercli.queries.language import ABILITIES
from careercli.queries.net import Extras
from careercli.queries.systems import find_system
from careercli.queries.systems import systems as systems_known
from careercli.record.level import COMMON
from careercli.record.rating import AXES
from careercli.record.route_asks import EITHER, NEEDED, NOT_NEEDED
from careercli.record.visas import CLOSED, OPEN, REASONS, UNKNOWN, WITH_CONDITIONS
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


def test_what_points_systems_assume():
    systems = [find_system(one["system"]) for one in systems_known()]
    keys = {assumed_key(one["system"], fact["name"]) for one in systems for fact in one["facts"] if "default" in fact}
    assert len(keys) > 50
    assert lacking(keys) == set()


def test_evidence():
    books = [visas.book(row[0]) for row in ask("SELECT DISTINCT country FROM visa")]
    grades = {one["confidence"] for book in books for one in (*book["routes"], *book["posts"])}
    assert grades >= {"O", "K"}
    assert lacking({f"evidence.{grade}" for grade in grades}) == set()


def test_levels_in_words():
    levels = {level for scheme in COMMON.values() for level in scheme.values()}
    assert lacking({study_key(level) for level in levels}) == set()


def test_statuses_and_offers_of_visa_routes():
    assert lacking({f"visas.status.{status}" for status in (OPEN, WITH_CONDITIONS, CLOSED, UNKNOWN)}) == set()
    assert lacking({f"visas.offer.{offer}" for offer in (NEEDED, NOT_NEEDED, EITHER)}) == set()


def test_rows_of_a_comparison():
    names = {field.name for field in fields(None, Extras(net=True, real=True), in_places=True)} - set(UNSHOWN)
    assert lacking({f"measure.{name}" for name in names}) == set()


def test_qualities_of_a_match():
    assert lacking({f"match.quality.{quality}" for quality in {*QUALITIES, "itself"}}) == set()
    assert lacking({f"match.meaning.{quality}" for quality in QUALITIES}) == set()


def test_why_a_visa_route_is_open_or_closed():
    assert lacking({f"visas.reason.{kind}" for kind in REASONS}) == set()
