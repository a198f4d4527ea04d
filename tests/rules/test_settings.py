"""Facts written on a command line."""

from typing import Any

import pytest
from tests.rules.conftest import record_of

from careercli.errors import UsageError
from careercli.rules.settings import apart, merged, parsed, put, split, type_of


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


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("null", "choice", None),
        ("", "text", None),
        ("2026-06-01", "date", "2026-06-01"),
        ("21", "text", "21"),
        ("true", "choice", "true"),
        ("50,000", "", 50_000),
        ("2,5", "number", 2.5),
        ("50.000", "number", "50.000"),
        ("€50,000", "number", "€50,000"),
        ('"50"', "", '"50"'),
        ("[1, 2.5]", "", [1, 2.5]),
        ('{"a": {"b": 9}, "c": ["x", true, null]}', "", {"a": {"b": 9}, "c": ["x", True, None]}),
        ("NaN", "", "NaN"),
        ("[" * 100_000, "", "[" * 100_000),
        ("{", "", "{"),
    ],
)
def test_a_value_by_the_kind_of_its_fact(text: str, kind: str, value: Any) -> None:
    found = parsed(text, kind)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("age=30,clb=9", ["age=30", "clb=9"]),
        ("age=30,  first_language.clb=9", ["age=30", "first_language.clb=9"]),
        ("pay=50,000", ["pay=50,000"]),
        ("single,bachelor,age=30", ["single", "bachelor", "age=30"]),
        ('clb={"a": 1, "b": 2}', ['clb={"a": 1, "b": 2}']),
        ("single, ", ["single, "]),
    ],
)
def test_a_comma_before_a_name_parts_settings(text: str, settings: list[str]) -> None:
    assert apart(text) == settings


def test_name_and_text_of_a_setting() -> None:
    assert split(" age = 30 ") == ("age", "30")
    assert split("x=a=b") == ("x", "a=b")
    for wrong in ("=3", "age", " =3"):
        with pytest.raises(UsageError) as caught:
            split(wrong)
        assert caught.value.message == f"`{wrong}` is not a setting"
        assert caught.value.hints


def test_the_type_of_a_fact() -> None:
    assert type_of(record_of("ca/crs"), "education") == "choice"
    assert type_of(record_of("ca/crs"), "first_language.clb") == "abilities"
    assert type_of(record_of("ca/crs"), "shoe") == ""


@pytest.mark.parametrize(
    ("facts", "path", "made"),
    [
        ({}, "a.b.c", {"a": {"b": {"c": 5}}}),
        ({"a": 3}, "a", {"a": 5}),
        ({"a": {"b": 1}}, "a.c", {"a": {"b": 1, "c": 5}}),
        ({"clb": 7}, "clb.reading", {"clb": {"reading": 5, "writing": 7, "listening": 7, "speaking": 7}}),
        ({"clb": 7.5}, "clb.writing", {"clb": {"reading": 7.5, "writing": 5, "listening": 7.5, "speaking": 7.5}}),
        ({"a": True}, "a.b", {"a": {"b": 5}}),
        ({"a": "x"}, "a.b", {"a": {"b": 5}}),
        ({"a": None}, "a.b", {"a": {"b": 5}}),
    ],
)
def test_a_value_is_put_at_its_path(facts: dict[str, Any], path: str, made: dict[str, Any]) -> None:
    put(facts, path, 5)
    assert facts == made


@pytest.mark.parametrize(
    ("word", "facts", "taken"),
    [
        ("paper", {"paper": True}, "`paper` was read as paper: yes"),
        (" masters ", {"degree": "masters"}, "`masters` was read as degree in the field: master's degree"),
        ("solo", {"age": 30, "paper": False}, "`solo` was read as age: 30, paper: no"),
        ("nothing", {}, "`nothing` changes nothing in xx/tiny"),
    ],
)
def test_what_a_word_was_taken_for(tiny: dict[str, Any], word: str, facts: dict[str, Any], taken: str) -> None:
    record = {**tiny, "words": {"solo": {"age": 30, "paper": False}, "nothing": {}}}
    made = merged(record, {}, [word])
    assert (made.facts, [str(one) for one in made.taken], made.problems) == (facts, [taken], [])


def test_settings_of_every_kind_at_once_with_all_that_is_wrong(tiny: dict[str, Any]) -> None:
    made = merged(tiny, {"years": 1}, ["age=30,paper", "xx,known=3", "years=2,degree=1", "=9"])
    assert made.facts == {
        "age": 30,
        "paper": True,
        "years": 2,
        "degree": "1",
        "friend": {"years": 3, "kind": "close"},
    }
    assert [str(one).split("`")[1] for one in made.problems] == ["xx", "=9"]
    assert len(made.taken) == 1
