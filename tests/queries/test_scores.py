"""Test scores among the facts: the levels they come to, and what cannot be read."""

from typing import Any

import pytest

from careercli.queries.scores import read
from careercli.queries.systems import find_system

CRS, CARD = "ca/crs", "de/opportunity-card"
LEVELS = {"reading": 10, "writing": 9, "listening": 8, "speaking": 9}


@pytest.mark.parametrize(
    ("given", "settings"),
    [
        ({"age": 30, "ielts": "7.5/8/7/7"}, []),
        ({"age": 30}, ["ielts=7.5/8/7/7"]),
        ({"age": 30}, [" ielts_gt =7.5/8/7/7"]),
        ({"age": 30, "ielts": {"reading": 8, "writing": 7, "listening": 7.5, "speaking": 7}}, []),
    ],
)
def test_scores_become_the_levels_of_the_first_language(given: dict[str, Any], settings: list[str]) -> None:
    found = read(find_system(CRS), given, settings)
    assert found.given == {"age": 30, "first_language": {"clb": LEVELS, "lang": "en"}}
    assert (found.settings, found.problems) == ([], [])
    *_, told = found.taken  # a row's first note says in which order it was read
    assert "listening 7.5" in told.partition(" is CLB ")[0]
    assert "reading 10, writing 9" in told.partition(" is CLB ")[2]
    assert told.endswith("by the table of IELTS General Training")


def test_what_is_given_is_not_changed_and_other_settings_stay() -> None:
    given = {"age": 30, "ielts": "7.5/8/7/7"}
    found = read(find_system(CRS), given, ["age=31", "education=masters"])
    assert given == {"age": 30, "ielts": "7.5/8/7/7"}
    assert found.settings == ["age=31", "education=masters"]


def test_what_cannot_be_read_is_told_and_the_rest_is_taken() -> None:
    found = read(find_system(CRS), {}, ["ielts=7", "tef=1/1/1/1", "tcf=10"])
    assert found.given["first_language"]["clb"] == {"reading": 9, "writing": 9, "listening": 7, "speaking": 9}
    assert found.problems[0].startswith("`tef`: `TEF` has several tables: say which column you read.")
    assert found.problems[1:] == ["`tcf`: ca/crs counts 2 tests, no more"]


def test_a_system_that_reads_no_scores_says_so() -> None:
    found = read(find_system(CARD), {}, ["ielts=7"])
    assert (found.given, found.taken) == ({}, [])
    assert found.problems == [f"`ielts`: {CARD} does not read test scores; give the level it needs"]
