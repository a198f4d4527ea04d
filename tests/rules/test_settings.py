"""Facts written on a command line."""

from typing import Any

import pytest
from tests.rules.conftest import record_of

from careercli.errors import UsageError
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
    made = merged(record_of("ca/crs"), given, ["age=30", "first_language.clb.reading=9,education=phd"])
    assert made["age"] == 30
    assert made["education"] == "phd"
    assert made["first_language"] == {"lang": "en", "clb": {"reading": 9, "writing": 7, "listening": 7, "speaking": 7}}
    assert given["first_language"]["clb"] == 7


def test_a_lever_sets_its_facts_and_what_goes_with_them() -> None:
    made = merged(record_of("ca/crs"), {}, ["clb=9", "french=7"])
    assert made == {"first_language": {"clb": 9}, "second_language": {"clb": 7, "lang": "fr"}}


@pytest.mark.parametrize("setting", ["age", "=3", ""])
def test_what_is_no_setting(setting: str) -> None:
    with pytest.raises(UsageError, match="is no setting"):
        merged(record_of("ca/crs"), {}, [setting])
