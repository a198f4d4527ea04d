"""A profile folder of the test's own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli import paths
from careercli.person.profile.load import Damaged, checked, parse

Problems = Callable[[str], list[str]]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the profile is; nothing there yet."""
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "own"))
    return paths.user_profile()


@pytest.fixture
def problems() -> Problems:
    """`problems(text)`: what is told of a profile, a line a problem; [] when it is sound."""

    def told(text: str) -> list[str]:
        try:
            checked(parse(text))
        except Damaged as problem:
            return [problem.message] if problem.message else [one.words(text) for one in problem.problems]
        return []

    return told
