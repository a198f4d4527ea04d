"""The language of texts: asked for, configured, or the locale's."""

from pathlib import Path

import pytest

from careercli.cli import settings
from careercli.errors import UsageError


@pytest.mark.parametrize(
    ("spelled", "name"), [("en", "en"), ("FR", "fr"), ("zh_hant", "zh-Hant"), ("ZH-HANT", "zh-Hant"), ("pt", "pt")]
)
def test_a_language_however_it_is_spelled(spelled, name):
    assert settings.check_language(spelled) == name


@pytest.mark.parametrize("spelled", ["xx", "", "english"])
def test_an_unknown_language(refused, spelled):
    told = refused(2, "show", "32120", "--lang", spelled)
    assert told == f"error: No language `{spelled}`\n\nhint: Languages: en, fr, pt, zh-Hant\n"
    with pytest.raises(UsageError):
        settings.check_language(spelled)


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("fr_CA.UTF-8", "fr"),
        ("pt_BR", "pt"),
        ("zh_TW.UTF-8", "zh-Hant"),
        ("zh_CN.UTF-8", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("sv_SE", "en"),
        ("", "en"),
    ],
)
def test_the_locale(monkeypatch, locale, name):
    monkeypatch.setenv("LANG", locale)
    assert settings.from_locale() == name


def test_the_stronger_variable_wins(monkeypatch):
    monkeypatch.setenv("LANG", "pt_BR")
    monkeypatch.setenv("LC_ALL", "fr_FR")
    assert settings.from_locale() == "fr"


@pytest.mark.parametrize("configured", [{"LANG": "fr_CA.UTF-8"}, {"CAREER_LANG": "fr", "LANG": "pt_BR"}])
def test_a_page_speaks_it(career, monkeypatch, configured):
    for name, value in configured.items():
        monkeypatch.setenv(name, value)
    assert career("show", "32120").out.startswith("Technologues de laboratoires médicaux\n")


def test_the_flag_wins(career, monkeypatch):
    monkeypatch.setenv("CAREER_LANG", "fr")
    assert career("show", "32120", "--lang", "en").out.startswith("Medical laboratory technologists\n")


def test_data_speaks_none(career, monkeypatch):
    english = career("list", "--limit", "5", "--json").out
    monkeypatch.setenv("CAREER_LANG", "fr")
    assert career("list", "--limit", "5", "--json").out == english


@pytest.mark.parametrize("text", ['home = "xx"', 'destinations = "us,xx"', 'countries = "xx"'])
def test_a_file_of_settings_that_has_to_be_mended(refused, text):
    Path("career.toml").write_text(text)
    told = refused(4, "show", "nurse")
    assert "No country `xx` in the setting `" in told
    assert "(career.toml)" in told


def test_a_variable_that_has_to_be_typed_again(refused, monkeypatch):
    monkeypatch.setenv("CAREER_HOME", "xx")
    assert "No country `xx` in the setting `home` (CAREER_HOME)" in refused(2, "show", "nurse")
