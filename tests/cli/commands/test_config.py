"""`career config`: settings kept, shown and forgotten; a file that cannot be used is named and never lost."""

import os
import sys

import pytest


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "configuration"))
    return tmp_path / "configuration"


def test_a_variable(career, monkeypatch):
    monkeypatch.setenv("CAREER_LANG", "pt")
    assert career("config", "get", "lang") == ("pt\n", "", 0)


def test_nothing_is_an_empty_line(career):
    assert career("config", "get", "currency") == ("\n", "", 0)


def test_no_such_setting(refused):
    told = refused(2, "config", "get", "colour")
    known = "lang, format, home, destinations, countries, currency, limit, pager"
    assert told == f"error: No setting `colour`\n\nhint: Settings: {known}\n"


def test_nothing_is_set(career):
    done = career("config", "list", "--show-origin", "--fields", "key,value,origin")
    keys = ("lang", "format", "home", "destinations", "countries", "currency", "limit", "pager")
    assert done.out == "key\tvalue\torigin\n" + "".join(f"{key}\t\tdefault\n" for key in keys)


def test_a_project_s_file_wins_over_the_user_s_and_the_environment_over_both(career, folder, tmp_path, monkeypatch):
    career("config", "set", "lang", "fr")
    (tmp_path / "career.toml").write_text('lang = "pt"\n')
    listed = ("config", "list", "--show-origin", "--fields", "value,origin")
    assert career(*listed).out.splitlines()[1] == "pt\tcareer.toml"
    monkeypatch.setenv("CAREER_LANG", "en")
    assert career(*listed).out.splitlines()[1] == "en\tCAREER_LANG"


def test_the_path(career, folder):
    assert career("config", "path").out == f"{folder / 'config.toml'}\n"


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="XDG folders")
def test_without_a_home_everything_else_works(career, monkeypatch):
    monkeypatch.setenv("HOME", "/nonexistent")
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert career("show", "32120", terminal=True).code == 0
    assert career("config", "path").out == "/nonexistent/.config/career/config.toml\n"


def test_a_setting_is_kept_and_forgotten(career, folder):
    assert career("config", "get", "lang").out == "\n"
    kept = career("config", "set", "lang", "fr")
    assert (kept.out, kept.err) == ("", f"lang = fr ({folder / 'config.toml'})\n")
    assert (folder / "config.toml").read_text() == 'lang = "fr"\n'
    assert career("config", "get", "lang").out == "fr\n"
    assert career("show", "32120").out.startswith("Technologues")
    assert career("config", "unset", "lang").code == 0
    assert career("config", "get", "lang").out == "\n"


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("home", "Canada", 'home = "ca"'),
        ("country", "UK", 'home = "gb"'),
        ("destinations", "us, Deutschland", 'destinations = "us,de"'),
        ("language", "ZH_hant", 'lang = "zh-Hant"'),
        ("money", "cad", 'currency = "CAD"'),
    ],
)
def test_a_setting_by_another_name_and_spelling(career, folder, key, value, kept):
    assert career("config", "set", key, value).code == 0
    assert (folder / "config.toml").read_text() == f"{kept}\n"
    assert career("config", "get", key).out.strip() in kept
    assert career("config", "unset", key).code == 0


def test_other_settings_stay(career, folder):
    career("config", "set", "lang", "fr")
    career("config", "set", "limit", "5")
    assert (folder / "config.toml").read_text() == 'lang = "fr"\nlimit = "5"\n'


def test_a_home_that_cannot_be_written(refused, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "file" / "below"))
    told = refused(4, "config", "set", "lang", "fr")
    assert "config.toml cannot be written: " in told


@pytest.mark.parametrize(
    ("code", "arguments", "told"),
    [
        (2, ("get", "colour"), "No setting `colour`"),
        (2, ("set", "colour", "1"), "No setting `colour` (command line)"),
        (2, ("set", "lang", "xx"), "`xx` is not a value for `lang` (command line)"),
        (2, ("set", "limit", "-1"), "No option `-1` in `career config set`"),
        (2, ("set", "countries", "xx"), "No country `xx` in the setting `countries` (command line)"),
        (2, ("set", "home", "ca,us"), "`ca,us` is not a value for `home` (command line)"),
        (2, ("set", "destinations", "ca,Mars"), "No country `Mars` in the setting `destinations` (command line)"),
        (2, ("set", "home", ""), "`` is not a value for `home` (command line)"),
        (
            2,
            ("set", "money", "doubloons"),
            "No exchange rates for `DOUBLOONS` in the setting `currency` (command line)",
        ),
    ],
)
def test_what_is_refused(refused, folder, code, arguments, told):
    assert refused(code, "config", *arguments).splitlines()[0] == f"error: {told}"
    assert not folder.exists()


def test_what_is_not_set_cannot_be_forgotten(refused, folder):
    assert refused(3, "config", "unset", "lang") == f"error: `lang` is not set in {folder / 'config.toml'}\n"


def test_the_others_stay(career, folder):
    career("config", "set", "lang", "fr")
    career("config", "set", "limit", "5")
    assert career("config", "unset", "lang") == ("", "", 0)
    assert (folder / "config.toml").read_text() == 'limit = "5"\n'


BROKEN = {
    "lang = ": "is not TOML",
    'lang = "xx"': "`xx` is not a value for `lang`",
    "colour = 1": "No setting `colour`",
    "lang = ['fr']": "is not a value for `lang`",
    "#" * 70_000: "is too large for a configuration",
}


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_file_is_told_and_kept(refused, tmp_path, text):
    (tmp_path / "career.toml").write_text(text)
    told = refused(4, "config", "list")
    assert told.startswith("error: ")
    assert "career.toml" in told
    assert BROKEN[text] in told
    assert (tmp_path / "career.toml").read_text() == text


def test_bytes_that_are_no_text(refused, tmp_path):
    (tmp_path / "career.toml").write_bytes(b"\xff\xfe")
    assert refused(4, "config", "list").startswith("error: career.toml is in UTF-16 or UTF-32")
    (tmp_path / "career.toml").write_bytes(b"limit = \xff")
    assert refused(4, "config", "list").startswith("error: career.toml, line 1: not UTF-8 text")


def test_help_and_data_do_not_need_a_sound_file(career, tmp_path):
    (tmp_path / "career.toml").write_text("broken")
    assert career("--help").code == 0
    assert career("config", "path").code == 0
    assert career("show", "ca:32120", "--json").code == 0


def test_a_wrong_variable(refused, monkeypatch):
    monkeypatch.setenv("CAREER_LANG", "xx")
    assert refused(2, "show", "32120").startswith("error: `xx` is not a value for `lang` (CAREER_LANG)\n")
