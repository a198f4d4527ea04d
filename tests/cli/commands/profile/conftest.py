"""A profile in a folder of the test's own."""

import pytest

FACTS = (
    "birth_date=1994-05-02",
    "marital=single",
    "education.level=masters",
    "languages.1.test=CELPIP_G",
    "languages.1.date=2026-03-01",
    "languages.1.reading=9",
    "languages.1.writing=9",
    "languages.1.listening=9",
    "languages.1.speaking=9",
    "work.1.country=ca",
    "work.1.from=2024-05-01",
    "work.1.hours=37.5",
    "work.1.occupation=ca:32120",
    "work.1.authorised=true",
    "work.1.self_employed=false",
    "work.1.during_studies=false",
)


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "own"))
    return tmp_path / "own" / "profile.toml"


@pytest.fixture
def filled(path, career):
    assert career("profile", "init").code == 0
    assert career("profile", "set", *FACTS).code == 0
    return path
