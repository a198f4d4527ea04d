"""A few kills, each at a call of a function that a die chose."""

import os
from pathlib import Path

import pytest
from tests.hostile.kills import kills

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def test_nothing_is_torn_or_left_over(tmp_path: Path) -> None:
    for one in kills(2, tmp_path):
        assert (one.torn, one.left) == ("", []), one
