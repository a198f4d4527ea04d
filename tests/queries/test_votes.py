"""What the words of a title speak for where no name is the title."""

import pytest

from careercli.queries.search import search
from careercli.queries.votes import voted


def test_all_words_together_speak_for_one_work() -> None:
    votes = voted(["bus", "driver"], "ca")
    assert max(votes.values(), key=lambda one: one.share).id == "ca:73301"
    assert {one.id[:2] for one in votes.values()} == {"ca"}


def test_words_nobody_has_speak_for_nothing() -> None:
    assert voted([], "us") == {}
    assert max([one.share for one in voted(["qqqqxxxx"], "us").values()], default=0) < 0.05


def test_an_unknown_word_takes_from_what_the_others_say() -> None:
    plain, doubtful = (
        max(one.share for one in voted(words, "us").values()) for words in (["nurse"], ["nurse", "xqzzk"])
    )
    assert doubtful < plain


@pytest.mark.parametrize(
    ("title", "country", "code"),
    [
        *(("Cardiology nurse fellow", "us", "29-1141"), ("Dachdeckergeselle im Familienbetrieb", "de", "32142")),
        *(("gestionnaire de paie junior", "ca", "13102"), ("peón agrícola temporero", "us", "45-2092")),
    ],
)
def test_titles_no_name_has(title: str, country: str, code: str) -> None:
    assert code in [match["code"] for match in search(title, country, limit=5)]


@pytest.mark.parametrize("nonsense", ["xqzzk wvvbt", "فني مختبر", "🙂🙂", "<b>", "\x00\x01", "ßßßß ßßß"])
def test_nonsense_finds_nothing_or_little(nonsense: str) -> None:
    assert all(match["score"] < 0.7 for match in search(nonsense))
