"""Every level in use has a meaning, and nothing else has."""

import pytest

from careercli.atlas import occupations
from careercli.record.level import level_meaning


@pytest.mark.parametrize(("country", "scheme", "count"), [("ca", "TEER", 6), ("us", "job zone", 5)])
def test_every_level_in_use_means_something(country: str, scheme: str, count: int) -> None:
    levels = occupations.levels(country)
    meanings = {level_meaning(scheme, level) for level in levels}
    assert len(levels) == len(meanings) == count
    assert "" not in meanings


@pytest.mark.parametrize(("scheme", "value"), [("TEER", "9"), ("job zone", "0"), ("", ""), ("teer", "2")])
def test_an_unknown_level_means_nothing(scheme: str, value: str) -> None:
    assert level_meaning(scheme, value) == ""
