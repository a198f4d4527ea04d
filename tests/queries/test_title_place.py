"""A place behind an occupation: the longest name of a place at the end, never a part of a title."""

import pytest

from careercli.queries.place import meanings
from careercli.queries.title_place import split
from careercli.text.text import text

LANGUAGES = [text(), text("fr")]


@pytest.mark.parametrize(
    ("words", "occupation", "place", "countries"),
    [
        ("welder Houston", "welder", "Houston", ["us"]),
        ("nurse in Texas", "nurse", "Texas", ["us"]),
        ("registered nurse, Albany, NY", "registered nurse", "Albany, NY", ["us"]),
        ("plumber Ontario", "plumber", "Ontario", ["ca"]),  # a province; the city in California is not meant
        ("nurse London", "nurse", "London", ["ca", "gb"]),
        ("us:nurse London", "us:nurse", "", []),
        ("32120 Ontario", "32120", "Ontario", ["ca"]),
        ("ca:32120 in Ontario", "ca:32120", "Ontario", ["ca"]),
        ("infirmière à Toronto", "infirmière", "Toronto", ["ca"]),
        ("nurse Germany", "nurse", "Germany", ["de"]),
        ("welder TX", "welder", "TX", ["us"]),
    ],
)
def test_what_is_the_occupation_and_what_the_place(words, occupation, place, countries):
    found = split([words], None, LANGUAGES)
    if not place:
        assert found is None
        return
    assert found is not None
    assert (" ".join(found.words), found.place, list(found.regions)) == (occupation, place, countries)
    assert split(words.split(), None, LANGUAGES) == found  # quotes make no difference


@pytest.mark.parametrize(
    "words",
    [
        "nurse", "truck driver", "registered nurse", "nurse electrician", "nurse paris", "Houston", "32120 29-2011",
        "nurse or", "welder tx", "32120 -", "regstered nurse",
    ],
)  # fmt: skip
def test_words_without_a_place(words):
    assert split(words.split(), None, LANGUAGES) is None


def test_every_meaning_of_a_name_by_country():
    assert meanings("Albany") == {"us": ["us-m10500", "us-m10540", "us-m10580"]}
    assert meanings("Albany", "ca") == {}
    assert meanings("Atlantis") == {}
    assert len(meanings("London")) == 2


def test_no_official_title_is_taken_for_a_title_with_a_place():
    """Every official title is itself, whatever its last words name: `… (Except New York)` would not be."""
    from careercli.atlas.connection import ask

    titles = [title for (title,) in ask("SELECT title_en FROM occupation WHERE title_en LIKE '% %'")]
    assert len(titles) > 1000
    assert [title for title in titles if "-" not in title.split() and split([title], None, LANGUAGES)] == []
