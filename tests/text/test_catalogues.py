"""Every text in every language: asked for, explained, with the same placeholders, nothing left over."""

import re
import unicodedata
from pathlib import Path

import pytest
from keys import asked, catalogue, counted, example, forms, messages, placeholders, unused

from careercli.cli import app
from careercli.cli.lazy import Commands
from careercli.text.catalogue import data_texts
from careercli.text.languages import FOLDER, languages

FOLDERS = [language.replace("-", "_") for language in languages()]
OTHERS = [folder for folder in FOLDERS if folder != "en"]
HIDDEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
"""Unicode's categories of characters that are not read but act."""


def test_every_language_has_a_catalogue():
    assert sorted(path.stem for path in Path(FOLDER).glob("*.po")) == sorted(FOLDERS)


def test_every_key_asked_for_is_there():
    known = {*messages("en"), *data_texts()}
    assert [f"src/careercli/{where}: `{key}` is not in en.po" for key, where in asked() if key not in known] == []


@pytest.mark.parametrize("language", FOLDERS)
def test_every_key_that_is_counted_with_has_plural_forms(language):
    known = messages(language)
    assert [(key, where) for key, where in counted() if key in known and not known[key].pluralizable] == []


def test_every_key_is_used():
    assert unused() == []


def test_every_key_has_a_text_and_a_note():
    bare = [key for key, message in messages("en").items() if not all(forms(message)) or not message.auto_comments]
    assert bare == []


@pytest.mark.parametrize("message", messages("en").values(), ids=str)
def test_the_example_of_a_key_fills_every_placeholder(message):
    values = example(message)
    for text in forms(message):
        assert placeholders(text) <= {*values, "n"}, "the note needs `example: {…}`"
        assert "{" not in text.format(**{"n": "3", **values})


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_over(language):
    assert {*messages(language)} - {*messages("en")} - {*data_texts()} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_placeholders_are_those_of_the_english(language):
    english = messages("en")
    for key, message in messages(language).items():
        known = {name for text in forms(english[key]) for name in placeholders(text)} if key in english else None
        for text in forms(message):
            assert placeholders(text) <= (placeholders(data_texts().get(key, key)) if known is None else known), key


@pytest.mark.parametrize("language", OTHERS)
def test_commands_in_backticks_keep_their_options(language):
    english = messages("en")
    for key, message in messages(language).items():
        source = forms(english[key])[0] if key in english else data_texts().get(key, key)
        for text in forms(message):
            assert options(source) == options(text)
            assert source.count("`") == text.count("`")


@pytest.mark.parametrize("language", FOLDERS)
def test_nothing_acts_on_the_screen(language):
    for message in messages(language).values():
        for text in forms(message):
            assert {unicodedata.category(mark) for mark in text} & HIDDEN <= {"Cc"}
            assert not {mark for mark in text if unicodedata.category(mark) == "Cc"} - {"\n"}


def test_french_marks_do_not_break_from_their_words():
    """Canadian usage: a no-break space before a colon and inside guillemets, none before a semicolon."""
    for message in messages("fr").values():
        for text in forms(message):
            assert not any(pair in text for pair in (" :", "« ", " »", " ;", " %", "'"))


def test_chinese_has_no_space_before_full_width_marks():
    for message in messages("zh_Hant").values():
        for text in forms(message):
            assert not any(pair in text for pair in (" ，", " 。", " （", " ：", "、 "))


def options(text: str) -> set[str]:
    """The options of the command line a text names."""
    return set(re.findall(r"--[a-z-]+", text))


def test_plural_forms_are_declared():
    assert {catalogue(folder).num_plurals for folder in ("en", "fr", "pt")} == {2}


def keys_of(group):
    """The keys of every text that the help of a group and of all below it shows."""
    for command in [group, *map(group.commands.get, group.commands)]:
        yield command.help_key
        yield from (entry.help for entry in command.params)
        if command is not group and isinstance(getattr(command, "commands", None), Commands):
            yield from keys_of(command)


@pytest.mark.parametrize("language", OTHERS)
def test_no_help_falls_back_to_english(language):
    own = {key for key, message in messages(language).items() if all(forms(message)) and not message.fuzzy}
    frame = [key for key in messages("en") if key.startswith("cli.frame.")]
    keys = {key for key in (*keys_of(app.command()), *frame) if key}
    assert len(keys) > 120
    assert sorted(keys - own) == []
