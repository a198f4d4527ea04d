"""The tables of word forms and of short names: entries are words as they are compared, never other signs."""

import re

import pytest

from careercli.record.fold import fold
from careercli.record.short_names import SHORT
from careercli.record.word_form import _SPELLING, _WHOLE, form


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


@pytest.mark.parametrize(("short", "meant"), SHORT.items())
def test_a_short_name_stands_for_words(short: str, meant: tuple[str, ...]) -> None:
    assert short == short.lower()
    for words in meant:
        assert all(re.fullmatch(r"IC?T|[A-ZÀ-ß]?[a-zà-ÿ-]+,?", word) for word in words.split(" ")), words


@pytest.mark.parametrize(
    ("short", "words"),
    [
        ("gp", "general practitioner"),
        ("rn", "registered nurse"),
        ("cto", "chief technology officer"),
        ("ceo", "chief executive officer"),
        ("ndt", "non-destructive testing"),
        ("hvac", "heating, ventilation and air conditioning"),
        ("emt", "emergency medical technician"),
        ("cpa", "certified public accountant"),
    ],
)
def test_short_names_people_use(short: str, words: str) -> None:
    assert SHORT[short][0] == words


@pytest.mark.parametrize("stem", ["lab", "harb", "col", "behavi", "neighb", "arm", "od", "parl"])
def test_our_is_or(stem: str) -> None:
    assert form(f"{stem}ours") == form(f"{stem}ors")


@pytest.mark.parametrize(
    ("one", "other"),
    [("waitress", "waiter"), ("storey", "story"), ("artefacts", "artifacts"), ("grey", "gray"), ("tyre", "tire")],
)
def test_one_word_written_in_two_ways(one: str, other: str) -> None:
    assert form(one) == form(other)
