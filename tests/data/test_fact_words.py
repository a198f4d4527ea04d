"""Every fact, value and lever of every points system has a text: no name of ours stands in a sentence for people."""

from pathlib import Path
from typing import Any

import pytest

from careercli.text.text import text
from careercli.words.facts import fact_name, fact_value
from careerdata.rows.toml import read_toml

DATA = Path(__file__).parents[2] / "data"
SYSTEMS = sorted(path for path in DATA.glob("*/routes/*.toml") if not path.name.endswith(".cases.toml"))
LANGUAGES = ("en", "fr", "pt", "zh-Hant")


def facts(path: Path) -> list[dict[str, Any]]:
    """The facts of a system as its file has them."""
    found: list[dict[str, Any]] = read_toml(path)["fact"]
    return found


def names(path: Path) -> list[str]:
    """What a page may name of a system: its facts and its levers."""
    return [one["name"] for one in [*facts(path), *read_toml(path).get("lever", [])]]


def test_there_are_systems() -> None:
    assert len(SYSTEMS) > 15
    assert sum(len(facts(path)) for path in SYSTEMS) > 139


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_has_a_name(language: str) -> None:
    t = text(language)
    keys = {f"fact.name.{name.replace('.', '-')}" for path in SYSTEMS for name in names(path)}
    assert sorted(key for key in keys if not t.has(key)) == []
    assert sorted(name for path in SYSTEMS for name in names(path) if "_" in fact_name(name, t)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_has_words(language: str) -> None:
    t = text(language)
    values = {(fact["name"], value) for path in SYSTEMS for fact in facts(path) for value in fact.get("values", [])}
    own = {f"fact.value.{name.replace('.', '-')}.{value}": f"fact.value.{value}" for name, value in values}
    assert sorted(key for key, shared in own.items() if not (t.has(key) or t.has(shared))) == []
    assert sorted(value for name, value in values if "_" in fact_value(name, value, t)) == []


def test_four_levels_are_said_by_ability_unless_they_are_the_same() -> None:
    t = text()
    assert fact_value("first_language.clb", [9, 9, 9, 9], t) == "9 in all four"
    assert fact_value("spouse.clb", (9, 8, 7, 6), t) == "reading 9, writing 8, listening 7, speaking 6"
    assert fact_name("spouse.clb.least", t) == "partner's language level (CLB), the lowest of the four"
