"""Words of a question: which known ones they may stand for, and the query they make."""

import pytest

from careercli.queries.words import all_words, any_word, key_of, pairs_of, spellings


def test_small_words_say_nothing_unless_alone() -> None:
    assert key_of("professeur de la musique") == ("professeur", "musique")
    assert key_of("de la") == ("de", "la")
    assert key_of("") == ()


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        *(("nurse", ["nurse"]), ("護理", ["護理"]), ("xyzzyqqq", []), ("regstered", None)),
        *(("nurses", ["nurse"]), ("infirmiere", ["infirmier"]), ("Baecker", ["backer"]), ("labourers", ["laborer"])),
    ],
)
def test_spellings(word: str, meant: list[str] | None) -> None:
    (found,) = spellings(pairs_of(word)).values()
    assert found == meant if meant is not None else "registered" in found


def test_an_ending_is_likelier_mistaken_than_a_beginning() -> None:
    assert "camioe" in spellings(pairs_of("camiao"))["camiao"]


def test_queries() -> None:
    asked = {"nurse": ["nurse"], "c": ["c"]}
    assert all_words(asked) == '("nurse"*) AND ("c")'
    assert any_word(asked) == '"nurse"* OR "c"'
    assert all_words({"護理師": ["護理師"]}) == '("護理" AND "理師")'
    assert any_word({"護理師": ["護理師"]}) == '"護理" OR "理師"'


def test_a_word_like_nothing_known_is_left_out() -> None:
    asked: dict[str, list[str]] = {"nurse": ["nurse"], "xyzzyqqq": []}
    assert all_words(asked) == ""
    assert any_word(asked) == '"nurse"*'
    assert all_words({"xyzzyqqq": []}) == any_word({"xyzzyqqq": []}) == ""
