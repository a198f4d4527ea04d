"""Cards deflated against a dictionary come back as they were."""

import sqlite3
import zlib

import pytest

from careercli.catalogue import cards
from careercli.catalogue.build.deflate import WINDOW, deflate, dictionary
from careercli.catalogue.connection import ask


def test_the_dictionary_is_one_middling_card_a_country_the_largest_country_last() -> None:
    texts = {"us:1": b"a", "us:2": b"bbb", "us:3": b"cc", "ca:1": b"dd"}
    assert dictionary(texts) == b"ddcc"
    assert dictionary({}) == b""


def test_the_dictionary_is_no_longer_than_what_is_looked_at() -> None:
    assert dictionary({"ca:1": b"a" * WINDOW, "us:1": b"b" * 9}) == b"a" * (WINDOW - 9) + b"b" * 9


def test_a_card_comes_back() -> None:
    database = sqlite3.connect(":memory:")
    database.executescript("CREATE TABLE meta (key, value); CREATE TABLE card (id, record)")
    texts = {f"ca:{place}": '{"title":"Bäcker","place":' + str(place) + "}" for place in range(9)}
    database.executemany("INSERT INTO card VALUES (?, ?)", texts.items())
    deflate(database)
    ((words,),) = database.execute("SELECT value FROM meta").fetchall()
    for key, record in database.execute("SELECT id, record FROM card").fetchall():
        assert zlib.decompressobj(zdict=words).decompress(record).decode() == texts[key]
        assert len(record) < len(zlib.compress(texts[key].encode(), 9))


@pytest.mark.usefixtures("atlas")
def test_every_card_of_an_atlas_can_be_read() -> None:
    ids = [entry for (entry,) in ask("SELECT id FROM card")]
    assert [cards.load_card(entry).record["id"] for entry in ids] == ids
