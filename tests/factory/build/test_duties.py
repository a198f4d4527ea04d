"""The index of words for the work: BM25 by hand, and what the tables of the made-up atlas hold."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from math import log
from pathlib import Path

import pytest

from careercli.atlas import duties
from careercli.record.duties import ACTIVITY, SCALE, WHAT
from careerdata.build.duties import Described, Line, bm25, packed


def described(text: str) -> Described:
    found = Described(defaultdict(float), [])
    found.add(text, 1.0)
    return found


def test_bm25_by_hand() -> None:
    """Two texts of two and four words: mean 3; `bread` in one, `oven` in both."""
    weights, rarity = bm25({1: described("bread oven"), 2: described("oven oven oven fish")})
    assert rarity["bread"] == pytest.approx(log(1 + (2 - 1 + 0.5) / 1.5))
    assert rarity["oven"] == pytest.approx(log(1 + 0.5 / 2.5))
    assert weights["bread"] == {1: pytest.approx(rarity["bread"] * 2.5 / (1 + 1.5 * (0.5 + 0.5 * 2 / 3)))}
    assert weights["oven"][2] == pytest.approx(rarity["oven"] * 3 * 2.5 / (3 + 1.5 * (0.5 + 0.5 * 4 / 3)))
    assert weights["oven"][2] > weights["oven"][1]


def test_a_word_of_several_titles_counts_by_the_root_of_how_many() -> None:
    found = Described(defaultdict(float), [])
    found.add_titles(["Bread baker", "Night baker", "Baker baker", "Oven hand", "Baker"])
    assert found.words["bake"] == pytest.approx(2.0)
    assert found.words["oven"] == 1.0


def test_a_line_is_kept_without_its_point() -> None:
    found = Described(defaultdict(float), [])
    found.add_line(Line(ACTIVITY, "Knead dough.", "codes-1"), 1.0)
    assert found.lines == [Line(ACTIVITY, "Knead dough", "codes-1")]


def test_numbers_are_packed_the_lower_byte_first() -> None:
    assert packed([1, 258, 65_535]) == b"\x01\x00\x02\x01\xff\xff"


@pytest.fixture
def database(tiny_atlas: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tiny_atlas)) as opened:
        yield opened


@pytest.mark.usefixtures("atlas")
class TestIndex:
    """What the atlas answers."""

    def test_who_has_a_word_and_where_it_stands(self) -> None:
        found = duties.postings(["dough", "malt", "no-such-word"])
        assert found.keys() == {"dough", "malt"}
        names = duties.holders(found["malt"].holders)
        assert [one.id for one in names.values()] == ["ca:00030"]
        lines = duties.lines(found["dough"].lines)
        assert ("Knead dough", ACTIVITY, "codes-1") in {(one.text, one.kind, one.source) for one in lines.values()}

    def test_numbers_of_a_country_are_those_of_its_occupations(self) -> None:
        found = duties.countries("ca")
        numbers = range(found["ca"].first, found["ca"].last + 1)
        assert {one.id for one in duties.holders(numbers).values()} == {"ca:00010", "ca:00020", "ca:00030", "ca:00040"}
        assert duties.countries(None).keys() == {"ca", "us"}

    def test_lines_of_an_occupation(self) -> None:
        found = duties.postings(["malt"])["malt"]
        numbers = duties.lines_of(found.holders)[found.holders[0]]
        first = duties.lines(numbers)[numbers[0]]
        assert (first.kind, first.source) == (WHAT, "career-texts-1")
        assert first.text.startswith("Turn malt")

    def test_weights_are_whole_numbers_of_thousandths(self, database: sqlite3.Connection) -> None:
        (rarity,) = database.execute(
            "SELECT rarity FROM work_posting p JOIN work_word w USING (number) WHERE word = 'malt'"
        ).fetchone()
        (weight,) = duties.postings(["malt"])["malt"].weights
        assert 0 < weight <= SCALE * 2.5 * rarity
