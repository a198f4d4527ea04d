"""The search tables of the made-up atlas."""

import pytest

from careercli.catalogue import terms
from careercli.catalogue.build.shelf import Shelf
from careercli.catalogue.build.words import names
from careercli.catalogue.connection import ask


def test_every_name_of_an_occupation(ca: Shelf) -> None:
    found = {row.code: list(names(ca, row)) for row in ca.occupations()}
    assert found["00030"] == [
        ("en", "official", "Brewers"),
        ("fr", "official", "Brasseurs/brasseuses"),
        ("en", "page", "Master brewer"),
        ("en", "example", "Beer maker"),
    ]
    assert found["00040"] == [("en", "official", "Potters")]


@pytest.mark.usefixtures("atlas")
class TestIndex:
    """What the tables hold and answer."""

    def test_names_are_stored_folded(self) -> None:
        assert [(term.id, term.kind) for term in terms.exact("boulangers boulangeres")] == [("ca:00010", "official")]

    def test_official_names_come_first(self) -> None:
        assert [term.id for term in terms.exact("brewers")] == ["ca:00030", "us:51-1010"]

    def test_words_are_found_by_their_beginning_without_accents(self) -> None:
        assert {term.id for term in terms.with_words('"boulangere"*', None, 9)} == {"ca:00010"}
        assert {term.id for term in terms.with_words('"baker"*', "us", 9)} == {"us:51-2011"}

    def test_each_word_once_with_its_number_of_names(self) -> None:
        assert dict(ask("SELECT word, terms FROM word WHERE word IN ('maker', 'bakers')")) == {"maker": 2, "bakers": 2}

    def test_parts_of_words_find_the_misspelt(self) -> None:
        assert terms.words_sharing_parts("brewres", 3)[0] in ("brewer", "brewers")

    def test_short_words_have_no_parts(self) -> None:
        assert ask("SELECT word FROM word_part WHERE length(word) < 4") == []
        assert terms.words_sharing_parts("ab", 3) == []

    @pytest.mark.parametrize(
        ("prefix", "known"), [("bak", True), ("bakers", True), ("akers", False), ("bakerz", False)]
    )
    def test_is_word_start(self, prefix: str, known: bool) -> None:
        assert terms.is_word_start(prefix) is known
