"""Titles as the words that tell."""

import pytest

from careercli.record.title_words import german_pieces, german_words, variants, words


@pytest.mark.parametrize(
    ("title", "same"),
    [
        ("Plumbers and pipe fitters", "pipe fitter, plumber"),
        ("Teachers’ aides", "teacher's aide"),
        ("Organisation and methods analysts", "methods organization analyst"),
        ("Mechanical draughtsman", "mechanical drafter"),
        ("Data entry clerks", "clerk for data entries"),
    ],
)
def test_number_order_and_spelling_do_not_matter(title: str, same: str) -> None:
    assert words(title) == words(same)


@pytest.mark.parametrize("word", ["glass", "physics", "analysis", "apparatus", "gas"])
def test_what_only_looks_like_a_plural_stays(word: str) -> None:
    assert words(word) == {word}


@pytest.mark.parametrize("found", ["Public relations manager", "Advertising manager"])
def test_the_last_word_belongs_to_each_part(found: str) -> None:
    assert words(found) in variants("Advertising/Public relations manager (excluding sales)")


def test_what_stands_in_brackets_is_left_out() -> None:
    assert variants("Cook (e.g. commis cook 2/3)") == {frozenset({"cook"})}
    assert variants("Librarian (unclosed") == {frozenset({"librarian"})}


@pytest.mark.parametrize(
    ("title", "same"),
    [
        ("Krankenpfleger/in", "Krankenpflegerinnen"),
        ("Berufe in der Physiotherapie – hoch komplexe Tätigkeiten", "Physiotherapie"),
        ("Ärztin", "Ärzte"),
        ("Bäcker", "Backer"),
        ("Köche", "Koche"),
        ("Prüfer", "Prufer"),
        ("Außendienst", "Aussendienst"),
    ],
)
def test_german_gender_number_and_demand_do_not_matter(title: str, same: str) -> None:
    assert german_words(title) == german_words(same)


def test_pieces_are_what_compound_words_have_in_common() -> None:
    short, long = german_pieces("Laborassistent/in"), german_pieces("Laboratoriumsassistent")
    assert not german_words("Laborassistent/in") & german_words("Laboratoriumsassistent")
    assert {"^LAB", "LABO", "ASSI", "ENT$"} <= short & long
    assert german_words("Laborassistent/in") < short


def test_a_short_word_is_one_piece_and_nothing_has_none() -> None:
    assert german_pieces("Koch") == {"koch", "^KOC", "KOCH", "OCH$"}
    assert german_pieces("– und") == frozenset()
