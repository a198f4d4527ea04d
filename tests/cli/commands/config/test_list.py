"""`career config list`: every setting with its value and where it comes from."""


def test_nothing_is_set(career):
    done = career("config", "list", "--show-origin", "--fields", "key,value,origin")
    assert done.out == "".join(f"{key}\t\tdefault\n" for key in ("lang", "format", "countries", "currency", "limit"))


def test_a_project_s_file_wins_over_the_user_s_and_the_environment_over_both(career, folder, tmp_path, monkeypatch):
    career("config", "set", "lang", "fr")
    (tmp_path / "career.toml").write_text('lang = "pt"\n')
    listed = ("config", "list", "--show-origin", "--fields", "value,origin")
    assert career(*listed).out.splitlines()[0] == "pt\tcareer.toml"
    monkeypatch.setenv("CAREER_LANG", "en")
    assert career(*listed).out.splitlines()[0] == "en\tCAREER_LANG"
