"""Many names in sentences that stay short."""

import pytest

from careercli.text.text import Text
from careercli.words.sentences import MOST, cut, families, in_sentences, listed, parted, shortened, words

LONG = [f"Route number {n} for people who work in a trade" for n in range(9)]


@pytest.mark.parametrize("key", ["visas.unknown_routes", "intro.lists", "faq.visa.perhaps"])
def test_no_sentence_is_longer_than_a_reader_follows(key):
    found = in_sentences(key, LONG, Text())
    assert all(name in found for name in LONG)
    assert max(words(sentence) for sentence in found.split(". ")) <= MOST


def test_names_that_fit_stand_in_one_sentence():
    assert in_sentences("intro.lists", ["A (2026)", "B (2026)"], Text()) == (
        "It is on these official lists: A (2026); B (2026)."
    )
    assert in_sentences("intro.lists", [], Text()) == ""


def test_a_list_cut_short_says_how_many_more():
    assert shortened(LONG, Text()) == f"{LONG[0]}; and 8 more"
    assert shortened(["H-2A", "H-2B"], Text()) == "H-2A; H-2B"


def test_names_of_a_family_stand_together():
    assert families(["Nominee: Alberta", "Card", "Nominee: Ontario"], Text()) == ["Nominee: Alberta, Ontario", "Card"]


@pytest.mark.parametrize("colon", [": ", "\N{NO-BREAK SPACE}: ", "："])
def test_a_family_ends_where_its_language_writes_a_colon(colon: str):
    assert parted(f"Nominee{colon}Alberta") == ("Nominee", colon, "Alberta")
    assert families([f"Nominee{colon}Alberta"], Text()) == [f"Nominee{colon}Alberta"]
    assert parted("Card") == ("Card", "", "")


def test_a_list_has_an_item_a_line():
    assert listed("Of these:", ["one", "two"], ["More.", ""], Text()) == "Of these:\n- one\n- two\nMore."


def test_a_text_is_cut_between_words() -> None:
    assert [cut("one two three", most) for most in (13, 9, 2)] == ["one two three", "one two…", "on…"]
