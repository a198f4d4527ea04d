"""A configuration that cannot be used is told with its file and key, and never lost."""

import pytest

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
    assert refused(4, "config", "list").startswith("error: career.toml cannot be read: ")


def test_help_and_data_do_not_need_a_sound_file(career, tmp_path):
    (tmp_path / "career.toml").write_text("broken")
    assert career("--help").code == 0
    assert career("config", "path").code == 0
    assert career("show", "ca:32120", "--json").code == 0


def test_a_wrong_variable(refused, monkeypatch):
    monkeypatch.setenv("CAREER_LANG", "xx")
    assert refused(2, "show", "32120").startswith("error: `xx` is not a value for `lang` (CAREER_LANG)\n")
