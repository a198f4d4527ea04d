"""Plain words as facts."""

from typing import Any

import pytest
from tests.rules.conftest import record_of

from careercli.rules.words import facts_of_word

RECORD: dict[str, Any] = {
    "words": {"Solo-Life": {"alone": True, "spouse.level": None}, "both": "Say which: a=1 or b=2."},
    "facts": [
        {"name": "level", "type": "choice", "values": ["none", "high_school", "b1"],
         "aliases": {"A level": "high_school"}},
        {"name": "german", "type": "choice", "values": ["none", "b1"], "aliases": {}},
        {"name": "here", "type": "choice", "values": ["none", "long"], "aliases": {"high school": "long"},
         "default": "none"},
        {"name": "trade_paper", "type": "flag"},
        {"name": "years", "type": "integer"},
        {"name": "spouse", "type": "block", "optional": True},
        {"name": "spouse.level", "type": "choice", "values": ["phd"], "aliases": {}},
        {"name": "first", "type": "block", "optional": False},
        {"name": "first.lang", "type": "choice", "values": ["en", "fr"], "aliases": {"english": "en"}},
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("word", "facts"),
    [
        ("solo life", {"alone": True, "spouse.level": None}),
        ("High School", {"level": "high_school"}),
        ("a-level", {"level": "high_school"}),
        ("Trade paper", {"trade_paper": True}),
        ("english", {"first.lang": "en"}),
        ("FR", {"first.lang": "fr"}),
    ],
)
def test_a_word_is_the_facts_it_means(word: str, facts: dict[str, object]) -> None:
    assert facts_of_word(RECORD, word) == facts


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("Both", "`Both`: Say which: a=1 or b=2."),
        ("B1", "`B1` can be several facts: write level=b1 or german=b1"),
        ("years", "`years` is not a fact or a value of one: write NAME=VALUE, as `age=30`"),
        ("phd", "`phd` is not a fact or a value of one: write NAME=VALUE, as `age=30`"),
        ("xx", "`xx` is not a fact or a value of one: write NAME=VALUE, as `age=30`"),
    ],
)
def test_a_word_that_means_none_or_several_says_what_to_write(word: str, said: str) -> None:
    assert facts_of_word(RECORD, word) == said


def test_of_several_facts_the_one_that_has_to_be_given_is_meant() -> None:
    assert facts_of_word(record_of("ca/crs"), "masters") == {"education": "masters"}
    assert facts_of_word(record_of("ca/crs"), "three_or_more") == {"education": "bachelor"}


def test_a_system_without_words_of_its_own() -> None:
    assert facts_of_word({key: RECORD[key] for key in ("facts",)}, "trade_paper") == {"trade_paper": True}
    assert facts_of_word(record_of("ca/crs"), "Un-married") == (
        "`Un-married` is not a fact or a value of one: write NAME=VALUE, as `age=30`"
    )
