"""`career config unset`: a setting forgotten."""


def test_what_is_not_set_cannot_be_forgotten(refused, folder):
    assert refused(3, "config", "unset", "lang") == f"error: `lang` is not set in {folder / 'config.toml'}\n"


def test_the_others_stay(career, folder):
    career("config", "set", "lang", "fr")
    career("config", "set", "limit", "5")
    assert career("config", "unset", "lang") == ("", "", 0)
    assert (folder / "config.toml").read_text() == 'limit = "5"\n'
