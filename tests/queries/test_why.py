"""Why a search found an occupation."""

from careercli.queries.search import search
from careercli.queries.why import explained
from careercli.record.listing import Match
from careercli.text.text import text
from careercli.words.why import sentences


def match(**more: object) -> Match:
    made: Match = {"id": "us:1", "country": "us", "code": "1", "title": "Nurses", "score": 0.5, "matched": "RN"}
    return {**made, **more}  # type: ignore[typeddict-item]


def test_what_answers_how_and_by_whose_name() -> None:
    said = " ".join(sentences(match(how="synonym", via="isco:2221", clues={"old": 0.25, "nurse": 0.75}), text()))
    assert said == (
        "Others call the same work “RN”. The name belongs to the international group 2221, which includes this job."
        " Words that speak for it: nurse 75%, old 25%."
    )


def test_sure_is_said_last() -> None:
    assert list(sentences(match(how="title", sure=True), text())) == ["It is called “RN”.", "We are sure."]


def test_what_no_name_answers_is_said_without_one() -> None:
    assert "RN" not in " ".join(sentences(match(how="clues"), text()))
    assert list(sentences(match(how="code"), text())) == ["Its code begins with what you typed."]


def test_every_language_says_it() -> None:
    for lang in ("fr", "pt", "zh-Hant"):
        said = list(sentences(match(how="words", via="isco:2221", clues={"nurse": 1.0}, sure=True), text(lang)))
        assert len(said) == 4
        assert "RN" in said[0]


def test_shares_of_the_words_add_up() -> None:
    best = explained(search("bus driver helper", "us"), "bus driver helper")[0]
    assert 0.9 <= sum(best["clues"].values()) <= 1.02
    assert best["why"]


def test_what_is_not_asked_for_is_not_there() -> None:
    assert not [one for one in search("bus driver", "us") if "why" in one or "clues" in one]
