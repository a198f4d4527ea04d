"""Every level has a meaning in words."""

import pytest

from careercli.record.level import COMMON
from careercli.text.text import text
from careercli.words.level import meaning_key


@pytest.mark.parametrize(("scheme", "value"), [(scheme, value) for scheme in COMMON for value in COMMON[scheme]])
def test_every_level_means_something(scheme: str, value: str) -> None:
    assert text().has(meaning_key(scheme, value))


@pytest.mark.parametrize(("scheme", "value"), [("TEER", "9"), ("job zone", "0"), ("", "")])
def test_an_unknown_level_means_nothing(scheme: str, value: str) -> None:
    assert not text().has(meaning_key(scheme, value))
