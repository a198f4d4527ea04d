"""Which word was meant by what was typed."""

from typing import Any

import pytest

from careercli.errors import NotFound
from careercli.queries.terms import every_term, explained


@pytest.mark.parametrize(
    ("typed", "words", "read"),
    [
        (["median"], ["median"], []),
        (["CLB 8"], ["clb"], []),
        (["CLB8"], ["clb"], []),
        (["PPP", "median"], ["ppp", "median"], []),
        (["ppp,Median"], ["ppp", "median"], []),
        (["median", "PPP", "median"], ["median", "ppp"], []),
        (["purchasing power"], ["ppp"], []),
        (["medain"], ["median"], ["`medain` was read as median"]),
    ],
)
def test_the_words_that_are_meant(typed: list[str], words: list[str], read: list[str]) -> None:
    found: Any = explained(typed)
    records = found.data if isinstance(found.data, list) else [found.data]
    assert [one["word"] for one in records] == words
    assert found.page == records
    assert isinstance(found.data, list) is (len(words) > 1)
    assert list(found.notes) == read


def test_a_word_that_is_none_names_the_nearest() -> None:
    with pytest.raises(NotFound) as refused:
        explained(["permanant"])
    assert refused.value.code == "error.term.unknown"
    assert refused.value.hints[0] == "Did you mean `perm`?"
    assert refused.value.hint_codes[-1] == "hint.term.list"
    with pytest.raises(NotFound) as refused:
        explained(["xyzzyq"])
    assert refused.value.hint_codes == ("hint.term.list",), "nothing is near"


def test_a_word_with_all_that_is_known_of_it() -> None:
    found: Any = explained(["CLB"]).data
    assert list(found) == ["word", "group", "name", "text", "also", "see", "commands"]
    assert (found["word"], found["group"], found["name"]["en"], found["name"]["zh-Hant"]) == (
        "clb", "tests", "CLB", "CLB",
    )  # fmt: skip
    assert found["text"]["en"].startswith("The Canadian Language Benchmarks measure English.")
    assert found["text"].keys() == found["name"].keys() == {"en", "fr", "pt", "zh-Hant"}
    every: Any = every_term()
    assert every.data == every.page
    assert found in every.data
    assert len({one["word"] for one in every.data}) == len(every.data)
    assert len(set(found["also"])) == len(found["also"])
