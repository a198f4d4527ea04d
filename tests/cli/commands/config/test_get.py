"""`career config get`: one setting, from wherever it comes."""


def test_a_variable(career, monkeypatch):
    monkeypatch.setenv("CAREER_LANG", "pt")
    assert career("config", "get", "lang") == ("pt\n", "", 0)


def test_nothing_is_an_empty_line(career):
    assert career("config", "get", "currency") == ("\n", "", 0)


def test_no_such_setting(refused):
    told = refused(2, "config", "get", "colour")
    assert told == "error: No setting `colour`\n\nhint: Settings: lang, format, countries, currency, limit\n"
