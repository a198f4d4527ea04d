"""Words explained: each short and plain, in every language, with related words that exist."""

import re
import sys
from pathlib import Path
from statistics import median

import pytest
from tests.text.test_topics import BANNED, numbers

from careercli.text.languages import languages
from careercli.text.terms import FOLDER, folded, spellings, terms

TRANSLATED = [path.stem.replace("_", "-") for path in sorted(FOLDER.glob("*.md"))]
WIDE = re.compile("[\u3400-\u9fff]")

CODE = re.compile(r"\d\d-\d{4}(\.\d\d)?")


def length(text):
    """Words of a text; of Chinese its characters, of which one and a half make a word."""
    wide = len(WIDE.findall(text))
    return wide / 1.5 if wide else len(text.split())


def sentences(text):
    return re.split(r"(?<=[.?!。？！])\s*(?=[A-ZÀ-Ý“«\"`\u3400-\u9fff])", text)


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("word", terms())
def test_a_word_is_explained_in_about_eighty_words(word, language):
    found = terms(language)[word]
    assert 40 <= length(found.text) <= 120, length(found.text)
    assert found.name
    assert found.group == terms()[word].group


def test_languages_have_the_same_words():
    assert {one for one in TRANSLATED if [*terms(one)] != [*terms()]} == set()
    assert set(TRANSLATED) <= set(languages())


@pytest.mark.parametrize("word", terms())
def test_an_explanation_is_plain(word):
    term = terms()[word]
    assert not BANNED.findall(term.text)
    assert [one for one in sentences(term.text) if len(one.split()) > 28] == []
    assert set(term.see) <= set(terms())
    assert word not in term.see
    assert term.commands
    assert all(command.startswith("career ") for command in term.commands)


@pytest.mark.parametrize("language", [one for one in TRANSLATED if one != "en"])
@pytest.mark.parametrize("word", terms())
def test_numbers_are_those_of_the_english(word, language):
    here, there = (set(numbers(CODE.sub("", terms(one)[word].text), one)) for one in (language, "en"))
    assert here == there


def test_they_read_easily(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    import reading

    found = [one for term in terms().values() for one in sentences(term.text)]
    sys.modules.pop("reading")
    assert median(len(reading.WORD.findall(one)) for one in found) <= reading.MEDIAN
    assert reading.grade(found) <= reading.GRADE


def test_no_spelling_of_two_words():
    seen = {}
    for word, term in terms().items():
        for spelling in {folded(one) for one in (word, term.name, *term.also)}:
            assert seen.setdefault(spelling, word) == word, spelling


@pytest.mark.parametrize(
    ("typed", "word"),
    [("O*NET", "onet"), ("o net", "onet"), ("eb 3", "eb-2"), ("~", "tilde"), ("Job Zone", "job-zone"), ("CNP", "noc")],
)
def test_spellings(typed, word):
    assert spellings()[folded(typed)] == word
