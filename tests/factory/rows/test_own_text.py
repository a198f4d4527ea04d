"""What a text of our own may not say, and how long it may be."""

from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from careerdata.rows.own_text import BANNED, LONGEST_SENTENCE, VERDICTS, WithoutVerdict, fault, of_sentences, of_words


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Bake bread.", ""),
        ("Fix roofs: tiles, slates and thatch.", ""),
        ("Bake  bread.", "spaces that are not single, or a line break"),
        ("Bake bread. ", "spaces that are not single, or a line break"),
        ("Bake\nbread.", "spaces that are not single, or a line break"),
        ("Bake\x07bread.", "a control character"),
        ("Bake 3 loaves.", "a figure: figures come from sources, never from a text"),
        ("Bake three loaves.", ""),
        ("Various loaves.", "a banned word: Various"),
        ("Household work.", ""),
        ("Bread, cakes etc.", "a banned word: etc."),
    ],
)
def test_faults(text: str, problem: str) -> None:
    assert fault(text) == problem


def test_a_sentence_has_its_length() -> None:
    long = " ".join(["word"] * LONGEST_SENTENCE)
    assert fault(f"{long}. {long}.") == ""
    assert fault(f"{long} more.") == f"a sentence of more than {LONGEST_SENTENCE} words"


@pytest.mark.parametrize("phrase", BANNED)
def test_every_banned_phrase_is_found(phrase: str) -> None:
    assert fault(f"Work {phrase} work") == f"a banned word: {phrase}"


@pytest.mark.parametrize("phrase", VERDICTS)
def test_no_text_gives_the_verdict_on_ai(phrase: str) -> None:
    adapter: TypeAdapter[str] = TypeAdapter(Annotated[str, WithoutVerdict])
    with pytest.raises(ValidationError, match="the verdict is counted from data"):
        adapter.validate_python(f"This work is {phrase.capitalize()} here.")
    assert adapter.validate_python("Machines keep people safe.") == "Machines keep people safe."


@pytest.mark.parametrize(
    ("text", "is_fit"),
    [("One two. Three four.", True), ("One two three.", False), ("A b. C. D.", False), ("One two. Three", False)],
)
def test_two_sentences(text: str, *, is_fit: bool) -> None:
    adapter: TypeAdapter[str] = TypeAdapter(Annotated[str, of_sentences(2, 2)])
    if is_fit:
        assert adapter.validate_python(text) == text
    else:
        with pytest.raises(ValidationError, match="sentence"):
            adapter.validate_python(text)


@pytest.mark.parametrize(("words", "is_fit"), [(2, False), (3, True), (4, True), (5, False)])
def test_so_many_words(words: int, *, is_fit: bool) -> None:
    adapter: TypeAdapter[str] = TypeAdapter(Annotated[str, of_words(3, 4)])
    text = " ".join(["word"] * words)
    if is_fit:
        assert adapter.validate_python(text) == text
    else:
        with pytest.raises(ValidationError, match=f"{words} words; 3 to 4 fit"):
            adapter.validate_python(text)
