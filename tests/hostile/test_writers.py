"""A few who write the same profile at once."""

from pathlib import Path

from tests.hostile import writers


def test_nothing_is_lost(tmp_path: Path) -> None:
    done = writers.profile(5, tmp_path)
    assert (done.well, done.lost, done.wrong) == (5, [], [])
