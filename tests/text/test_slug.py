"""The part of a key that a publisher's word gives."""

import pytest

from careercli.text.slug import slug


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("Bachelor's degree", "bachelors-degree"),
        ("Strong signs of Shortage", "strong-signs-of-shortage"),
        ("z-score: 0 is the mean", "z-score-0-is-the-mean"),
        ("economic region", "economic-region"),
        ("6+", "6"),
        ("", ""),
    ],
)
def test_a_word_becomes_a_part_of_a_key(word: str, part: str) -> None:
    assert slug(word) == part
