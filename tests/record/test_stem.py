"""Stems: forms of a word are one, other words stay apart; small words say nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.record.stem import clipped, small_words, stem, stems


@pytest.mark.parametrize(
    "words",
    [
        "repair repairs repaired repairing repairer",
        "bake baker bakers baking bakery",
        "care carer caring cares",
        "teach teacher teaching taught teaches",
        "organise organize organization organisation organiser",
        "install installation installer installing",
        "analyse analyst analysis analyses analyze",
        "maintain maintenance maintaining",
        "elderly elder",
        "treat treatment treating",
        "sell seller selling sold sales",
    ],
)
def test_forms_of_a_word_have_one_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("care", "car"),
        ("organ", "organise"),
        ("flower", "flow"),
        ("letter", "let"),
        ("customer", "custom"),
        ("file", "fill"),
    ],
)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@given(st.text(max_size=20))
def test_any_text_has_stems(text: str) -> None:
    assert all(word and one for word, one in stems(text))


def test_small_words_say_nothing() -> None:
    assert [word for word, _ in stems("I look after the old people at home, and I like it")] == ["look", "old", "home"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ich repariere die Heizung im Haus", ["repariere", "heizung", "haus"]),
        ("je répare les toits", ["repare", "toits"]),
        ("die casting of metal in the plant", ["die", "casting", "metal", "plant"]),
    ],
)
def test_small_words_of_the_language_of_a_text(text: str, words: list[str]) -> None:
    assert [word for word, _ in stems(text)] == words


def test_a_text_without_small_words_is_english() -> None:
    counts = small_words(["weld", "pipes"])
    assert max(counts, key=counts.__getitem__) == "en"


@pytest.mark.parametrize(
    "words",
    ["repare reparer repares", "heizung heizungen heizungsbau", "verkaufe verkaufen", "limpio limpia limpiar"],
)
def test_the_beginning_of_a_word_of_another_language(words: str) -> None:
    assert len({clipped(word) for word in words.split()}) == 1
