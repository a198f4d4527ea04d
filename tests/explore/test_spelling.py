"""Words of a question: which known ones they may stand for, and the query they make."""

import pytest

from careercli.explore.spelling import all_words, any_word, spellings, told


def test_small_words_say_nothing_unless_alone() -> None:
    assert told("professeur de la musique") == ["professeur", "musique"]
    assert told("de la") == ["de", "la"]
    assert told("") == []


@pytest.mark.parametrize(
    ("word", "meant"),
    [("nurse", ["nurse"]), ("護理", ["護理"]), ("xyzzyqqq", []), ("regstered", None), ("infirmiere", ["infirmiere"])],
)
def test_spellings(word: str, meant: list[str] | None) -> None:
    found = spellings(word)[word]
    assert found == meant if meant is not None else "registered" in found


def test_an_ending_is_likelier_mistaken_than_a_beginning() -> None:
    assert "camioes" in spellings("camiao")["camiao"]


def test_queries() -> None:
    asked = {"nurses": ["nurses"], "c": ["c"]}
    assert all_words(asked) == '("nurses"* OR "nurse") AND ("c")'
    assert any_word(asked) == '"nurses"* OR "nurse" OR "c"'
    assert all_words({"護理師": ["護理師"]}) == '("護理" AND "理師")'
    assert any_word({"護理師": ["護理師"]}) == '"護理" OR "理師"'


def test_a_word_like_nothing_known_is_left_out() -> None:
    asked: dict[str, list[str]] = {"nurse": ["nurse"], "xyzzyqqq": []}
    assert all_words(asked) == ""
    assert any_word(asked) == '"nurse"*'
    assert all_words({"xyzzyqqq": []}) == any_word({"xyzzyqqq": []}) == ""
