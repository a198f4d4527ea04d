"""`career profile set`: all changes together, or none."""


def test_facts_are_set(answer, filled):
    assert answer("profile", "show")["data"]["profile"]["education"] == {"level": "masters"}
    assert "# Your highest completed level" in filled.read_text()


def test_every_problem_is_told_and_nothing_changed(refused, filled):
    before = filled.read_text()
    told = refused(2, "profile", "set", "birth_date=2999-01-01", "languages.1.reading=14", "residence=pt")
    assert "2 problems: `birth_date`, `languages.1.reading`; nothing was changed" in told
    assert "0 to 12, whole (CELPIP_G)" in told
    assert filled.read_text() == before


def test_an_unknown_key_names_the_nearest(refused, filled):
    assert "education.level" in refused(2, "profile", "set", "education.levl=masters")
