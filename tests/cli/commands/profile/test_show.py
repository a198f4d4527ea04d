"""`career profile show`: the profile as it stands."""


def test_as_json(answer, filled):
    data = answer("profile", "show", "--on", "2026-05-01")["data"]
    assert (data["path"], data["on"], data["age"]) == (str(filled), "2026-05-01", 31)
    assert data["profile"]["birth_date"] == "1994-05-02"
    assert data["profile"]["work"][0]["from"] == "2024-05-01"
    assert set(data["profile"]) == {"birth_date", "marital", "education", "languages", "work"}


def test_as_a_page(page, filled):
    shown = page(60, "profile", "show")
    assert "work.1.occupation" in shown
    assert "ca:32120" in shown


def test_an_empty_one_says_so(career, page, path):
    career("profile", "init")
    assert "Your profile is empty" in page(80, "profile", "show")


def test_markup_in_a_path_is_text(career, monkeypatch, tmp_path, page):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "[bold]me"))
    career("profile", "init")
    assert "[bold]me" in page(200, "profile", "show")


def test_a_day_that_is_none(refused, filled):
    assert "`--on` takes a day" in refused(2, "profile", "show", "--on", "2026-02-30")


def test_a_damaged_one_is_named_with_its_lines_and_kept(refused, path):
    path.parent.mkdir()
    text = 'birth_date = 2999-01-01\n[education]\nlevel = "phd"\n'
    path.write_text(text)
    for command in ("show", "check"):
        told = refused(4, "profile", command)
        assert f"{path}: 2 problems: `birth_date`, `education.level`" in told
        assert "hint: line 1, `birth_date` = 2999-01-01: allowed: a day up to today" in told
        assert 'hint: line 3, `education.level` = "phd": allowed: none, secondary' in told
    assert path.read_text() == text
