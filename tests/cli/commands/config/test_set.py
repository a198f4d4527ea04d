"""`career config set`: settings kept in the user's file, and what is refused."""

import pytest


def test_a_setting_is_kept_and_forgotten(career, folder):
    assert career("config", "get", "lang").out == "\n"
    kept = career("config", "set", "lang", "fr")
    assert (kept.out, kept.err) == ("", f"lang = fr ({folder / 'config.toml'})\n")
    assert (folder / "config.toml").read_text() == 'lang = "fr"\n'
    assert career("config", "get", "lang").out == "fr\n"
    assert career("show", "32120").out.startswith("Technologues")
    assert career("config", "unset", "lang").code == 0
    assert career("config", "get", "lang").out == "\n"


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
        (2, ("set", "countries", "canada"), "`canada` is not a value for `countries` (command line)"),
    ],
)
def test_what_is_refused(refused, folder, code, arguments, told):
    assert refused(code, "config", *arguments).splitlines()[0] == f"error: {told}"
    assert not folder.exists()
