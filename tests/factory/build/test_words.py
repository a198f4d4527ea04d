"""The search tables of the made-up atlas."""

import pytest

from careercli.atlas import terms
from careercli.atlas.connection import ask
from careercli.record.title_key import key
from careerdata.build.country_data import CountryData
from careerdata.build.words import indexed, names, other_forms


def test_every_name_of_an_occupation(ca: CountryData) -> None:
    found = list(names(ca))
    assert [name[1:] for name in found if name.id == "ca:00030"] == [
        ("en", "official", "Brewers"),
        ("fr", "official", "Brasseurs/brasseuses"),
        ("en", "page", "Master brewer"),
        ("en", "example", "Beer maker"),
    ]
    assert [name[1:] for name in found if name.id == "ca:00040"] == [
        ("en", "official", "Potters"),
        ("en", "ours", "Makers of clay pots and tiles"),
    ]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Registered Nurses", "registered nurse"),
        ("Straßenbauer/in", "strassenbauer"),
        ("Labour organisers and C++ healthcare aides", "labor organiser and cplusplus health care aide"),
        ("護理師（IT）", "護 理 師 護理 理師 it"),
        ("醫", "醫 醫"),
    ],
)
def test_the_words_of_a_name_as_they_are_indexed(title: str, words: str) -> None:
    assert indexed(title, other_forms(title)) == words


@pytest.mark.usefixtures("atlas")
class TestIndex:
    """What the tables hold and answer."""

    @pytest.mark.parametrize("title", ["Boulangers/boulangères", "boulangère", "boulangers", "Bakers", "baker"])
    def test_a_title_is_found_in_whatever_number_and_gender(self, title: str) -> None:
        found = {(term.id, term.kind) for term in terms.named(key(title), "ca")}
        assert ("ca:00010", "official") in found

    def test_forms_are_kept_where_they_are_others_than_the_folded_words(self) -> None:
        assert ask("SELECT forms FROM term WHERE title IN ('Bakers', 'Bagel baker') ORDER BY title") == [
            (None,),
            ("baker",),
        ]
        assert ask("SELECT form FROM word_form WHERE word = 'bakers'") == [("baker",)]
        assert terms.form_of("bakers") == terms.form_of("baker") == "baker"
        assert terms.form_of("labourers") == "laborer"  # no word of the atlas: by the rules

    def test_parts_of_official_titles_that_are_no_title_themselves(self) -> None:
        assert ask("SELECT count(*) FROM term WHERE kind = ?", terms.KINDS.index("part")) == [(0,)]

    def test_official_names_come_first(self) -> None:
        assert [term.id for term in terms.named(("brewer",))] == ["ca:00030", "us:51-1010"]

    @pytest.mark.parametrize(
        ("match", "country", "found"),
        [
            ('"boulang"*', "ca", ["ca:00010"]),
            ('"baker"*', "us", ["us:51-2011"]),
            ('"baker"*', "ca", ["ca:00010", "ca:00010"]),
            ('"meunier"', "ca", ["ca:00020"]),
        ],
    )
    def test_words_are_found_by_their_beginning_without_accents(
        self, match: str, country: str, found: list[str]
    ) -> None:
        (block,) = terms.blocks(country)
        assert [term.id for term in terms.with_words(match, block, 9)] == found

    def test_names_of_few_words_and_telling_kinds_come_first(self) -> None:
        rows = ask("SELECT block, words, first, last FROM term_block ORDER BY first")
        assert [row[3] + 1 for row in rows[:-1]] == [row[2] for row in rows[1:]]
        assert [row[:2] for row in rows] == sorted(row[:2] for row in rows)
        for _, words, first, last in rows:
            titles = ask("SELECT title, kind FROM term WHERE term BETWEEN ? AND ? ORDER BY term", first, last)
            assert {len(key(title)) for title, _ in titles} == {words}
            assert [kind for _, kind in titles] == sorted(kind for _, kind in titles)

    def test_the_first_are_taken(self) -> None:
        (block,) = terms.blocks("ca")
        assert [term.title for term in terms.with_words('"baker"*', block, 1)] == ["Bakers"]

    def test_a_name_is_the_whole_name(self) -> None:
        assert terms.named(("maker",)) == terms.named(("baker", "bagel")) == terms.named(()) == []
        assert [term.title for term in terms.named(("bagel", "baker"))] == ["Bagel baker"]
        assert [term.title for term in terms.named(("baker", "bagel"), turned=True)] == ["Bagel baker"]
        assert terms.named(("bagel", "baker"), "us") == []

    def test_parts_of_words_find_the_misspelt(self) -> None:
        assert terms.words_sharing_parts("brewres", 3)[0] in ("brewer", "brewers")

    def test_short_words_have_no_parts(self) -> None:
        assert ask("SELECT word FROM word_part WHERE length(word) < 4") == []
        assert terms.words_sharing_parts("ab", 3) == []

    @pytest.mark.parametrize(("prefix", "known"), [("bak", True), ("baker", True), ("akers", False), ("bakerz", False)])
    def test_is_word_start(self, prefix: str, known: bool) -> None:
        assert terms.is_word_start(prefix) is known
