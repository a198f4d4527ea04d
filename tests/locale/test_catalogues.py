"""Every label in every language: complete, with the same placeholders, nothing left over."""

import re
import string
import unicodedata

import pytest
from message_ids import CATALOGUES, catalogue, message_ids, translated_ids

from careercli.paths import languages

FOLDERS = [language.replace("-", "_") for language in languages() if language != "en"]

HIDDEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
"""Unicode's categories of characters that are not read but act."""


def test_every_language_but_english_has_a_catalogue():
    assert sorted(path.name for path in CATALOGUES.iterdir()) == sorted(FOLDERS)


@pytest.mark.parametrize("language", FOLDERS)
def test_every_id_is_translated(language):
    assert message_ids() - translated_ids(language) == set()


@pytest.mark.parametrize("language", FOLDERS)
def test_nothing_is_left_over(language):
    assert {str(message.id) for message in catalogue(language) if message.id} - message_ids() == set()
    assert not any(message.fuzzy for message in catalogue(language) if message.id)


@pytest.mark.parametrize("language", FOLDERS)
def test_placeholders_are_the_same(language):
    wrong = {m.id: m.string for m in catalogue(language) if placeholders(m.id) != placeholders(m.string)}
    assert wrong == {}


@pytest.mark.parametrize("language", FOLDERS)
def test_commands_in_backticks_keep_their_options(language):
    for message in catalogue(language):
        assert message.id.count("`") == message.string.count("`")
        assert options(message.id) == options(message.string)


@pytest.mark.parametrize("language", FOLDERS)
def test_nothing_acts_on_the_screen(language):
    for message in catalogue(language):
        if message.id:
            assert {unicodedata.category(mark) for mark in message.string} & HIDDEN == set()


def test_french_marks_do_not_break_from_their_words():
    """Canadian usage: a no-break space before a colon and inside guillemets, none before a semicolon."""
    for message in catalogue("fr"):
        if message.id:
            text = message.string
            assert not any(pair in text for pair in (" :", "« ", " »", " ;", " %", "'"))


def test_chinese_has_no_space_before_full_width_marks():
    for message in catalogue("zh_Hant"):
        if message.id:
            assert not any(pair in message.string for pair in (" ，", " 。", " （", " ：", "、 "))


def placeholders(text: str) -> list[str]:
    """The names of `{values}` in a text, sorted."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def options(text: str) -> set[str]:
    """The options of the command line a text names."""
    return set(re.findall(r"--[a-z-]+", text))
