"""Arguments of calls: what models write a little differently is understood, all else answered in words."""

import pytest

from careercli.assistant.arguments import checked, settings
from careercli.errors import UsageError

SCHEMA = {
    "properties": {
        "job": {"type": "string"},
        "offer": {"type": "number"},
        "limit": {"type": "integer"},
        "net": {"type": "boolean"},
        "jobs": {"type": "array", "items": {"type": "string"}},
        "by": {"enum": ["places", "countries"]},
        "facts": {"type": "object"},
        "filters": {"type": "object", "properties": {"min_pay": {"type": "number"}}},
    },
    "required": ["job"],
}


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"job": 32120}, {"job": "32120"}),
        ({"job": "a", "offer": "72000"}, {"job": "a", "offer": 72000}),
        ({"job": "a", "net": "true"}, {"job": "a", "net": True}),
        ({"job": "a", "jobs": "b, c"}, {"job": "a", "jobs": ["b", "c"]}),
        ({"job": "a", "facts": '{"age": 30}'}, {"job": "a", "facts": {"age": 30}}),
        ({"job": "a", "facts": "age=30,clb=9"}, {"job": "a", "facts": {"age": "30", "clb": "9"}}),
        ({"job": "a", "by": None, "offer": "", "jobs": []}, {"job": "a"}),
        ({"job": "a", "filters": {"min_pay": -1}}, {"job": "a", "filters": {"min_pay": -1}}),
    ],
)
def test_what_is_meant_is_read(given: dict, read: dict) -> None:
    assert checked("pay", given, SCHEMA) == read


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "needs the argument `job`"),
        ({"job": ""}, "needs the argument `job`"),
        ({"jub": "a"}, "Did you mean `job`?"),
        ({"job": "a", "zzz": 1}, "It takes: job, offer"),
        ({"job": ["a"]}, "`job` must be of the kind `string`"),
        ({"job": "a", "offer": "much"}, "not `much`"),
        ({"job": "a", "offer": float("nan")}, "kind `number`"),
        ({"job": "a", "limit": -1}, "kind `integer`"),
        ({"job": "a", "limit": 10**12}, "kind `integer`"),
        ({"job": "a", "net": 3}, "kind `boolean`"),
        ({"job": "a", "by": "place"}, "Did you mean `places`?"),
        ({"job": "a", "by": 7}, "one of places, countries"),
        ({"job": "a", "jobs": ["x"] * 101}, "too many entries: 101"),
        ({"job": "a" * 20_001}, "too long: 20,001"),
        ({"job": "a", "filters": {"max_pay": 3}}, "`pay.filters` has no argument `max_pay`"),
    ],
)
def test_what_is_wrong_is_said_in_words(given: dict, words: str) -> None:
    with pytest.raises(UsageError) as met:
        checked("pay", given, SCHEMA)
    assert words in met.value.sentences


def test_facts_are_written_as_settings() -> None:
    facts = {"age": 30, "first_language": {"lang": "en", "clb": {"reading": 9}}, "married": False, "x": None}
    assert settings(facts) == ["age=30", "first_language.lang=en", "first_language.clb.reading=9", "married=false"]
