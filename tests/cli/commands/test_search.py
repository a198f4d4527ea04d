"""`career search`: titles in two languages, codes, typing mistakes."""

import pytest


@pytest.mark.parametrize("width", [80, 100, 160])
def test_the_page(page, snapshot, width):
    assert page(width, "search", "lab tech", "--limit", "15") == snapshot


def test_the_record(answer):
    envelope = answer("search", "lab tech")
    assert envelope["schema"] == "matches/1"
    assert sorted(envelope["data"][0]) == ["code", "country", "id", "matched", "score", "title"]
    scores = [match["score"] for match in envelope["data"]]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("medical", "laboratory", "technologist"), "ca:32120"),
        (("technologue de laboratoire médical",), "ca:32120"),
        (("medcal laboratry technologist",), "ca:32120"),
        (("32120",), "ca:32120"),
        (("29-2011",), "us:29-2011"),
        (("infirmier", "--country", "ca"), "ca:31301"),
        (("SOFTWARE ENGINEER", "--country", "us"), "us:15-1252"),
    ],
)
def test_what_is_meant_is_among_the_first(answer, words, found):
    assert found in [match["id"] for match in answer("search", *words, "--limit", "5")["data"]]


def test_a_country_narrows(answer):
    assert {match["country"] for match in answer("search", "nurse", "--country", "ca")["data"]} == {"ca"}


@pytest.mark.parametrize("words", ['"', "*", "NEAR(", "a AND", "-", "%", "[bold]", "\x1b[31m", "'; DROP TABLE term"])
def test_anything_may_be_typed(career, words):
    done = career("search", "--", words)
    assert done.code == 0
    assert "\x1b" not in done.out + done.err


@pytest.mark.parametrize("words", ["", "  "])
def test_no_words(refused, words):
    assert refused(2, "search", words).startswith("error: `search` needs words or the start of a code\n")
