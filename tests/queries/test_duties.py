"""What a sentence and a text of duties speak for: the right work first, its reasons, its share; bad text is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.errors import NotFound
from careercli.queries import duties as asked
from careercli.queries.by_work import is_sentence, joined, matches
from careercli.queries.naming import looked_up
from careercli.queries.work_words import BEST, read

SENTENCES = [
    ("I look after old people at home", "us", "us:31-1122"),
    ("I fix leaking pipes", "gb", "gb:5315"),
    ("I treat sick cats and dogs", "gb", "gb:2240"),
    ("I teach small children to read", "ca", "ca:41221"),
    ("I milk cows on a farm", "gb", "gb:9111"),
    ("my job is to cut hair", "sg", "sg:51411"),
    ("install wiring in houses", "gb", "gb:5241"),
]


@pytest.mark.parametrize(("text", "country", "code"), SENTENCES)
def test_a_sentence_finds_the_work_among_the_first(text: str, country: str, code: str) -> None:
    found, _ = looked_up(text, country, tuple)
    assert code in [one["id"] for one in found[:3]]


def test_why_a_sentence_finds_an_occupation() -> None:
    best = looked_up("I fix leaking pipes", "us", tuple)[0][0]
    assert (best["how"], best["id"]) == ("work", "us:47-2152")
    assert {"fix", "pipes"} <= set(best["words"])
    assert "pip" in best["matched"]


@pytest.mark.parametrize("text", ["registered nurses", "plumber", "infirmière autorisée", "護理"])
def test_a_title_is_answered_by_titles_alone(text: str) -> None:
    found, _ = looked_up(text, "ca", tuple)
    assert all(one["how"] != "work" for one in found)


def test_a_place_in_a_sentence_is_the_country() -> None:
    found, _ = looked_up("I repair cars in Germany", None, tuple)
    assert {one["country"] for one in found} == {"de"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I bake bread", True),
        ("my work is baking", True),
        ("bakers", False),
        ("I bake", False),
        ("Bäcker im Hotel", False),
    ],
)
def test_what_is_a_sentence(text: str, said: bool) -> None:
    assert is_sentence(text) is said


def test_scores_of_titles_and_words_are_added_up() -> None:
    title = {"id": "us:1", "score": 0.6, "how": "words"}
    work = matches("furniture polish", "us")
    both = joined("furniture polish", "us", [{**work[0], **title, "id": work[0]["id"]}])  # type: ignore[list-item]
    first = next(one for one in both if one["id"] == work[0]["id"])
    assert first["score"] == pytest.approx((0.5 * 0.6 + work[0]["score"]) / 1.5, abs=0.001)


def test_no_sentence_scores_as_a_title_does() -> None:
    assert max(one["score"] for one in matches("truck driver truck driver", None)) <= BEST


def test_everyday_words_stand_for_those_of_the_field() -> None:
    words = read("kids and old people")
    assert {"child", "elder"} <= words.counts.keys()
    assert words.typed["elder"] == ["old people"]
    assert words.own == {"kid", "old"}


CV = """
- Gave medicines and watched patients after surgery on a ward
- Dressed wounds, took blood samples and recorded vital signs
- Trained student nurses
"""


def test_a_text_of_duties() -> None:
    found = asked.duties(CV, "us", tuple)
    first = found.data[0]
    assert first["id"] in ("us:29-1141", "us:29-2061")
    assert first["share"] > 30
    assert {"nurses", "wounds"} & set(first["words"]) or "nurse" in first["words"]
    assert first["lines"]
    assert set(first["sources"]) <= found.sources.keys()
    assert [one["score"] for one in found.data] == sorted((one["score"] for one in found.data), reverse=True)


def test_a_text_of_two_kinds_of_work_speaks_for_both() -> None:
    text = "Baked bread and cakes at night in a bakery. Drove a heavy truck with a trailer over long distances."
    found = {one["id"]: one["share"] for one in asked.duties(text, "us", tuple).data}
    assert {"us:51-3011", "us:53-3032"} <= found.keys()
    assert max(found["us:51-3011"], found["us:53-3032"]) < 100


def test_markup_says_nothing() -> None:
    plain = asked.duties("I fix pipes. I fit boilers.", "us", tuple).data
    marked = "<p class='nurse'>I <b>fix</b> pipes.</p><script>var nurse = 'ward';</script><li>I fit boilers.</li>"
    assert asked.duties(marked, "us", tuple).data == plain


@pytest.mark.parametrize("text", ["zzzz qqqq", "1234 5678", "щука рак", "....", "<html></html>"])
def test_a_text_without_a_word_on_work_is_refused(text: str) -> None:
    with pytest.raises(NotFound, match="No word of this text"):
        asked.duties(text, None, tuple)


@given(st.text(max_size=200))
@settings(max_examples=25)
def test_any_text_is_answered_or_refused(text: str) -> None:
    try:
        found = asked.duties(text, "sg", tuple).data
    except NotFound:
        return
    assert all(0 <= one["share"] <= 100 and 0 < one["score"] <= 1 for one in found)


def test_what_has_no_end_is_cut() -> None:
    found = asked.passages("bake bread " * 3_000)
    assert len(found) == 6_000 / asked.LONGEST
    assert len(asked.passages("bake bread.\n" * 5_000)) == asked.MOST
