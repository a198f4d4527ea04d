"""A few kills, each at a call of a function that a die chose."""

import os
from pathlib import Path

import pytest
from tests.hostile.kills import kill

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def test_nothing_is_torn_or_left_over(tmp_path: Path) -> None:
    for number, part in enumerate((0.5, 0.95)):
        one = kill(number, tmp_path, part)
        assert (one.torn, one.left) == ("", []), one
