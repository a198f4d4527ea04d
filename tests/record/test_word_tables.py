"""The tables of word forms: entries are words as they are compared, never other signs."""

import re

import pytest

from careercli.record.fold import fold
from careercli.record.title_key import APART, SMALL_WORDS, TOGETHER, key
from careercli.record.title_words import GERMAN_LITTLE, LITTLE, SPELLINGS
from careercli.record.word_form import _GENDER, _PLURAL, _SPELLING, _WHOLE, form


@pytest.mark.parametrize(("written", "one"), _WHOLE.items())
def test_a_whole_word_and_its_form_are_single_folded_words(written: str, one: str) -> None:
    """A form that is none of a title's words would never meet one."""
    assert (fold(written), fold(one)) == (written, one)
    assert written.isalpha()
    assert one.isalpha()
    assert form(written) == one


@pytest.mark.parametrize(("pattern", "instead"), _SPELLING)
def test_a_rule_of_spelling_puts_small_letters(pattern: str, instead: str) -> None:
    assert re.fullmatch(r"(\\\d|\\g<\d>|[a-z])*", instead), (pattern, instead)


@pytest.mark.parametrize("stem", ["lab", "harb", "col", "behavi", "neighb", "arm", "od", "parl"])
def test_our_is_or(stem: str) -> None:
    assert form(f"{stem}ours") == form(f"{stem}ors")


@pytest.mark.parametrize(
    ("one", "other"),
    [("waitress", "waiter"), ("storey", "story"), ("artefacts", "artifacts"), ("grey", "gray"), ("tyre", "tire")],
)
def test_one_word_written_in_two_ways(one: str, other: str) -> None:
    assert form(one) == form(other)


@pytest.mark.parametrize(("pattern", "instead"), [*_PLURAL, *_SPELLING, *_GENDER])
def test_a_rule_is_written_in_folded_letters(pattern: str, instead: str) -> None:
    """A capital or an accent in a pattern would never meet a folded word."""
    assert not re.search(r"[A-ZÀ-ÿ]", re.sub(r"\\[A-Z]", "", pattern + instead))


def test_the_other_tables_hold_folded_words() -> None:
    halves = [word for words in APART.values() for word in words]
    tables = (SMALL_WORDS, APART, halves, LITTLE, SPELLINGS, SPELLINGS.values(), GERMAN_LITTLE)
    assert not [word for table in tables for word in table if not re.fullmatch(r"[a-z]+", word)]
    assert not [pair for pair in TOGETHER if not re.fullmatch(r"[a-z]+ [a-z]+", pair)]


@pytest.mark.parametrize("pair", sorted(TOGETHER))
def test_a_word_in_two_is_the_word_in_one(pair: str) -> None:
    assert key(pair) == key(pair.replace(" ", "")) == (form(pair.replace(" ", "")),)


@pytest.mark.parametrize(("one", "two"), APART.items())
def test_a_word_in_one_is_the_words_in_two(one: str, two: tuple[str, str]) -> None:
    assert key(one) == tuple(form(word) for word in two if word not in SMALL_WORDS)
