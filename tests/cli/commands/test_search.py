"""`career search`: titles in six languages, codes, typing mistakes."""

import json

import pytest


def test_the_record(answer):
    envelope = answer("search", "lab tech")
    assert envelope["schema"] == "matches/2"
    assert sorted(envelope["data"][0]) == ["code", "country", "how", "id", "lang", "matched", "score", "title"]
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
        (("krankenpfleger",), "de:81302"),
        (("護理", "--country", "ca"), "ca:31301"),
        (("enfermeiro", "--country", "us"), "us:29-1141"),
    ],
)
def test_what_is_meant_is_among_the_first(answer, words, found):
    assert found in [match["id"] for match in answer("search", *words, "--limit", "5")["data"]]


def test_the_record_of_a_borrowed_name(answer):
    envelope = answer("search", "enfermeiro", "--country", "ca")
    assert envelope["data"][0]["id"] == "ca:31301"
    assert {key: envelope["data"][0][key] for key in ("lang", "via", "quality")} == {
        "lang": "pt",
        "via": "isco:2221",
        "quality": "broad",
    }


def test_the_readers_countries_stand_in_their_order(page, career, monkeypatch):
    monkeypatch.setenv("CAREER_COUNTRIES", "au,de")
    text = page(100, "search", "enfermeiro", "--limit", "12")
    places = [text.index(name) for name in ("Australia", "Germany", "Canada", "United States", "United Kingdom")]
    assert places == sorted(places)


def test_each_country_has_a_part_of_the_rows(page):
    text = page(100, "search", "nurse", "--limit", "12")
    assert {f"{country}:" for country in ("ca", "us", "gb", "au", "de")} <= {word[:3] for word in text.split()}


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


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("NOC 31301", "ca:31301"),
        ("ca:31301", "ca:31301"),
        ("Canada: 31301", "ca:31301"),
        ("29-1141.00", "us:29-1141"),
        ("291141", "us:29-1141"),
        ("3012", "ca:31301"),
        ("plumber (UK)", "gb:5315"),
        ("dentist, Australia", "au:252312"),
    ],
)
def test_a_code_in_any_writing_and_a_country_beside_a_title(answer, text, entry):
    found = answer("search", text)["data"]
    assert found[0]["id"] == entry
    assert {one["country"] for one in found} == {entry[:2]}


def test_a_code_of_an_older_edition_says_so_and_one_nobody_has_finds_nothing(career):
    assert "NOC 2016 code 3012" in career("search", "3012").err
    done = career("search", "SOC 2010 15-1132", "--json")
    assert (done.code, json.loads(done.out)["data"]) == (0, [])
    assert "SOC 2010 code 15-1132 (Software Developers, Applications)" in json.loads(done.out)["warnings"][0]
