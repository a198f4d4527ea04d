"""Which work the words of titles speak for, counted by hand over a few names."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from math import log

import pytest

from careercli.record.clue import Vote, unpacked
from careerdata.build.clues import Named, write_clues

US, CA = 0, 1
NAMES = [
    Named("us", 1, ["bus", "driver"]),
    Named("us", 1, ["bus", "operator"]),
    Named("us", 2, ["bus", "driver"]),
    Named("us", 3, ["cook"]),
    Named("ca", 7, ["driver"]),
]


@pytest.fixture
def stored() -> Iterator[dict[str, list[Vote]]]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE clue (name TEXT PRIMARY KEY, votes BLOB NOT NULL) WITHOUT ROWID")
        database.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
        write_clues(database, NAMES)
        yield {name: unpacked(votes) for name, votes in database.execute("SELECT name, votes FROM clue")}


def test_a_word_votes_by_the_share_of_its_names(stored: dict[str, list[Vote]]) -> None:
    assert [(vote.block, vote.holder, round(vote.share, 2)) for vote in stored["bus"]] == [(US, 1, 0.67), (US, 2, 0.33)]


def test_a_word_is_counted_in_every_block_by_itself(stored: dict[str, list[Vote]]) -> None:
    assert {(vote.block, vote.holder) for vote in stored["driver"]} == {(US, 1), (US, 2), (CA, 7)}


def test_the_rarer_the_heavier(stored: dict[str, list[Vote]]) -> None:
    assert stored["bus"][0].weight == pytest.approx(log(1 + 4 / 3), abs=0.005)
    assert stored["operator"][0].weight == pytest.approx(log(1 + 4 / 1), abs=0.005)


def test_neighbours_and_parts_of_one_name_alone_say_nothing(stored: dict[str, list[Vote]]) -> None:
    assert "bus driver" in stored
    assert "bus operator" not in stored
    assert "#cook" not in stored
    assert "#driv" in stored


def test_blocks_are_numbered_as_they_come() -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE clue (name TEXT PRIMARY KEY, votes BLOB NOT NULL) WITHOUT ROWID")
        database.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
        write_clues(database, NAMES)
        assert database.execute("SELECT value FROM meta").fetchall() == [('["us", "ca"]',)]
