"""`--handout`: what it refuses, where it is written, and that it says how to print it."""

import re

import pytest

COMMANDS = (
    ("show", "ca:31301"),
    ("visas", "ca:31301"),
    ("pathway", "ca:31301"),
    ("compare", "ca:31301", "gb:2237"),
    ("move", "nurse", "--from", "ph"),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_sheet_in_the_terminal_says_how_to_print_it(career, command):
    done = career(*command, "--handout", "--format", "plain")
    assert done.code == 0, done.err
    assert "Prepared for ____" in done.out
    assert "WHAT TO DO NEXT" in done.out
    assert ".html" in done.err


@pytest.mark.parametrize("command", COMMANDS)
def test_a_sheet_in_a_file_is_html_and_needs_no_note(career, command, tmp_path):
    file = tmp_path / "sheet.html"
    done = career(*command, "--handout", "-o", str(file))
    assert done.code == 0, done.err
    assert "Ctrl" not in done.err
    shown = file.read_text(encoding="utf-8")
    assert "size:A4 portrait" in shown
    assert re.search(r"Prepared for _+ +on \d+ \w+ \d{4}", shown)


@pytest.mark.parametrize(("lang", "words"), [("fr", "Préparé pour"), ("pt", "Preparado para"), ("zh-Hant", "準備")])
def test_a_sheet_speaks_the_reader_s_language(career, lang, words):
    done = career("show", "ca:31301", "--handout", "--lang", lang, "--format", "plain")
    assert words in done.out
    assert "Prepared for" not in done.out


@pytest.mark.parametrize("form", ["--json", "--format=csv", "--format=yaml"])
def test_a_sheet_is_not_for_programs(refused, form):
    assert "for people" in refused(2, "show", "ca:31301", "--handout", form)


@pytest.mark.parametrize("command", ["show", "visas", "pathway"])
def test_a_sheet_is_of_one_occupation_without_everything(refused, command):
    assert "one occupation, not 2" in refused(2, command, "ca:31301", "gb:2237", "--handout")
    assert "`--all` does not go with it" in refused(2, command, "ca:31301", "--handout", "--all")


def test_a_sheet_holds_no_more_of_the_person_than_they_gave(career):
    told = ("--set", "age=31,education=bachelor,ielts=7,years=6")
    shown = career("move", "nurse", "--from", "ph", *told, "--to", "gb", "--handout", "--format", "plain").out
    main = shown.rpartition("Made with career")[0]
    assert "Philippines" in main
    assert not re.search(r"\b31\b|bachelor|ielts=", main)
