"""What is beyond the plain install: imported when needed, answered in words where it is missing."""

import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from careercli.cli.extras import needed
from careercli.errors import USAGE, UsageError
from careercli.text.text import text

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "fr", "pt", "zh-Hant")


def test_a_module_that_is_there_is_given() -> None:
    assert needed("xlsx", "json.decoder") is import_module("json.decoder")


@pytest.mark.parametrize("module", ["no_such_library", "no_such_library.inner"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_one_names_the_command_that_installs_it(module: str, language: str) -> None:
    with pytest.raises(UsageError) as met:
        needed("xlsx", module)
    t = text(language)
    message, (hint,) = t.message(met.value.message), met.value.hints
    assert met.value.exit_code == USAGE
    assert "no_such_library" in message
    assert "no_such_library.inner" not in message
    assert "pip install 'careercli[xlsx]'" in t.message(hint)


def test_a_library_that_fails_over_another_is_no_missing_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken_library.py").write_text("import what_it_wants_is_not_there\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="what_it_wants_is_not_there"):
        needed("xlsx", "broken_library")


def test_every_extra_that_a_command_names_can_be_installed() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    assert extras["all"] == ["careercli[browse,mcp,xlsx]"]
    assert {"browse", "mcp", "xlsx"} <= set(extras)
