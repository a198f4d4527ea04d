"""Cards deflated together come back as they were."""

import sqlite3
import zlib

import pytest

from careercli.atlas import cards
from careercli.atlas.connection import ask
from careerdata.build.deflate import NEIGHBOURS, WINDOW, deflate, dictionary


def test_the_dictionary_is_spread_over_the_lengths_the_longest_first() -> None:
    assert dictionary([b"a", b"bbbb", b"cc", b"ddd"]) == b"bbbbdddcc"
    assert dictionary([b"a"]) == b"aaa"
    assert dictionary([]) == b""


def test_the_dictionary_is_no_longer_than_what_is_looked_at() -> None:
    assert dictionary([b"a" * WINDOW, b"b" * 9]) == b"a" * (WINDOW - 9) + b"b" * 9


def test_cards_come_back_from_blocks_of_their_own_country() -> None:
    database = sqlite3.connect(":memory:")
    database.executescript(
        "CREATE TABLE meta (key, value); CREATE TABLE card (id, block, place); CREATE TABLE card_block (block, records)"
    )
    ids = [f"{country}:{place}" for country in ("ca", "us") for place in range(NEIGHBOURS + 1)]
    texts = {key: ('{"title":"Bäcker","place":"' + key + '"}').encode() for key in ids}
    database.executemany("INSERT INTO card (id) VALUES (?)", ((key,) for key in texts))
    deflate(database, texts)
    question = (
        "SELECT id, place, records, value FROM card JOIN card_block USING (block) JOIN meta ON key = 'card_words:'||?1"
        " WHERE id LIKE ?1||':%'"
    )
    for country in ("ca", "us"):
        rows = database.execute(question, (country,)).fetchall()
        found = {key: zlib.decompressobj(zdict=words).decompress(block).split(b"\n") for key, _, block, words in rows}
        assert {key: found[key][place] for key, place, *_ in rows} == {
            key: text for key, text in texts.items() if key.startswith(country)
        }
    assert [number for (number,) in database.execute("SELECT count(*) FROM card GROUP BY block")] == [4, 1, 4, 1]


@pytest.mark.usefixtures("atlas")
def test_every_card_of_an_atlas_can_be_read() -> None:
    ids = [entry for (entry,) in ask("SELECT id FROM card")]
    assert [cards.load_card(entry).record["id"] for entry in ids] == ids
