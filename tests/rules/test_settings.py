"""Facts written on a command line."""

from typing import Any

import pytest
from tests.rules.conftest import record_of

from careercli.rules.settings import merged, parsed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("30", 30),
        ("7.5", 7.5),
        ("true", True),
        ("null", None),
        ("", None),
        ("masters", "masters"),
        ('{"a": 1}', {"a": 1}),
    ],
)
def test_a_value_from_its_text(text: str, value: Any) -> None:
    assert parsed(text) == value


def test_a_choice_stays_text() -> None:
    assert parsed("1", "choice") == "1"


def test_settings_reach_into_blocks_and_replace_what_a_file_says() -> None:
    given = {"age": 40, "first_language": {"lang": "en", "clb": 7}}
    made = merged(record_of("ca/crs"), given, ["age=30", "first_language.clb.reading=9,education=phd"]).facts
    assert made["age"] == 30
    assert made["education"] == "phd"
    assert made["first_language"] == {"lang": "en", "clb": {"reading": 9, "writing": 7, "listening": 7, "speaking": 7}}
    assert given["first_language"]["clb"] == 7


def test_a_lever_sets_its_facts_and_what_goes_with_them() -> None:
    made = merged(record_of("ca/crs"), {}, ["clb=9", "french=7"]).facts
    assert made == {"first_language": {"clb": 9}, "second_language": {"clb": 7, "lang": "fr"}}


@pytest.mark.parametrize(
    ("setting", "said"), [("shoe", "`shoe` is not a fact"), ("=3", "is not a setting"), ("", "is not a setting")]
)
def test_what_is_no_setting(setting: str, said: str) -> None:
    (problem,) = merged(record_of("ca/crs"), {}, [setting]).problems
    assert said in problem


@pytest.mark.parametrize(
    ("system", "word", "facts"),
    [
        ("ca/crs", "single", {"spouse_accompanying": False}),
        ("ca/crs", "Bachelor's degree", {"education": "bachelor"}),
        ("ca/crs", "trade certificate", {"trade_certificate": True}),
        ("au/points", "single", {"partner": "single"}),
        ("de/opportunity-card", "partial_recognition", {"partial_recognition": True}),
        ("us/tn", "canadian", {"citizenship": "canada"}),
    ],
)
def test_a_plain_word_is_a_fact_and_is_told(system: str, word: str, facts: dict[str, Any]) -> None:
    made = merged(record_of(system), {}, [word])
    assert (made.facts, made.problems) == (facts, [])
    assert word in made.taken[0]


@pytest.mark.parametrize(
    ("system", "word", "said"),
    [
        ("au/points", "married", "partner=skilled"),
        ("de/opportunity-card", "B1", "write german=B1 or english=B1"),
        ("ca/crs", "none", "write education=none or"),
    ],
)
def test_a_word_that_can_be_several_facts_is_refused_by_name(system: str, word: str, said: str) -> None:
    assert said in merged(record_of(system), {}, [word]).problems[0]
