"""A folder for the reader's configuration."""

import pytest


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "configuration"))
    return tmp_path / "configuration"
