"""`career explain`: a word by any spelling, several, the list, and what is near a word that nobody explains."""

import json

import pytest

from careercli.text.terms import terms


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        (("TEER",), "teer"),
        (("teer", "2"), "teer"),
        (("CLB 8",), "clb"),
        (("job", "zone"), "job-zone"),
        (("o*net",), "onet"),
        (("EB3",), "eb-2"),
        (("Anforderungsniveau",), "requirement-level"),
        (("helfer",), "requirement-level"),
    ],
)
def test_a_word_by_any_spelling(answer, typed, word):
    envelope = answer("explain", *typed)
    assert (envelope["schema"], envelope["data"]["word"]) == ("terms/1", word)
    assert envelope["data"]["text"]["en"] == terms()[word].text
    assert envelope["warnings"] == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("CLB,", "IELTS"), ["clb", "ielts"]),
        (("noc", "soc"), ["noc", "soc"]),
        (("job zone, median",), ["job-zone", "median"]),
    ],
)
def test_several_words(answer, typed, words):
    assert [one["word"] for one in answer("explain", *typed)["data"]] == words


def test_a_word_twice_is_one(answer):
    assert answer("explain", "CLB,", "clb 7")["data"]["word"] == "clb"


@pytest.mark.parametrize(
    ("typed", "word"), [("TEAR", "teer"), ("percentle", "percentile"), ("exprss entry", "express-entry")]
)
def test_a_mistyped_word_is_the_nearest_and_says_so(career, typed, word):
    done = career("explain", typed)
    assert done.code == 0
    assert done.err.startswith(f"note: `{typed}` was read as {terms()[word].name}")
    assert terms()[word].text[:40] in " ".join(done.out.split())


def test_a_far_word_is_refused_with_the_nearest(refused):
    said = refused(3, "explain", "clv")
    assert "No explanation for `clv`" in said
    assert "`clb`" in said


@pytest.mark.parametrize("typed", ["nurse", "zzzzzz", "", ",", "\x1b[31m", "x" * 5000])
def test_an_unknown_word(refused, typed):
    said = refused(3, "explain", typed)
    assert "`career explain` lists the words" in said
    assert "Did you mean" not in said


def test_the_shell_has_made_a_home_of_the_mark(answer, monkeypatch):
    monkeypatch.setenv("HOME", "/home/reader")
    assert answer("explain", "/home/reader")["data"]["word"] == "tilde"


def test_the_list_is_one_screen(page):
    shown = page(80, "explain")
    assert len(shown.splitlines()) <= 45
    assert all(term.name in " ".join(shown.split()) for term in terms().values())


def test_the_list_for_programs(career):
    heads, *rows = [line.split("\t") for line in career("explain").out.splitlines()]
    assert (heads[0], [row[0] for row in rows]) == ("word", list(terms()))
    assert json.loads(career("explain", "--json").out)["data"][0]["also"]


@pytest.mark.parametrize("lang", ["fr", "pt", "zh-Hant"])
def test_in_the_readers_language(career, lang):
    own = terms(lang).get("teer", terms()["teer"])
    shown = career("explain", "teer", "--lang", lang, "--format", "table").out
    assert own.text[:10] in shown
