"""Folding: case, accents and punctuation do not matter to a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.record.fold import fold, is_han, pairs


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Registered Nurses", "registered nurses"),
        ("  X-ray   technician ", "x ray technician"),
        ("Infirmiers autorisés/infirmières autorisées", "infirmiers autorises infirmieres autorisees"),
        ("ÉLECTRICIEN", "electricien"),
        ("e\u0301lectricien", "electricien"),
        ("Straße", "strasse"),
        ("œuvre", "œuvre"),
        ("\u2120 \ufb01le", "sm file"),
        ("C++ / C#", "c c"),
        ("醫事檢驗師", "醫事檢驗師"),
        ("29-2011", "29 2011"),
        ("", ""),
        ('"*^()', ""),
        ("a\x00b", "a b"),
        ("\udcff", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_what_is_left_is_words_with_single_spaces(text: str) -> None:
    assert all(word and all(mark.isalnum() for mark in word) for word in fold(text).split(" ") if fold(text))


@given(st.text(alphabet=st.characters(max_codepoint=0xFF)))
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


@pytest.mark.parametrize(("word", "han"), [("護理", True), ("nurse", False), ("école", False), ("ß", False)])
def test_is_han(word: str, han: bool) -> None:
    assert is_han(word) is han


def test_pairs() -> None:
    assert pairs("程式設計") == ["程式", "式設", "設計"]
    assert pairs("醫") == ["醫"]


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_text_is_folded_as_any_other(text: str) -> None:
    assert fold(text) == fold(text + " é").removesuffix("e").strip()
