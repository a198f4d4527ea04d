"""What of a title tells which work it names besides its whole."""

import struct

import pytest

from careercli.record.clue import PARTS, Vote, clues, packed, parts, unpacked


def test_words_their_parts_and_neighbours_are_clues() -> None:
    assert clues(["bus", "driver"]) == [
        *("bus", "#^bus", "#bus$"),
        *("driver", "#^dri", "#driv", "#rive", "#iver", "#ver$"),
        "bus driver",
    ]


def test_chinese_words_are_told_by_neighbouring_characters() -> None:
    assert parts("護理師") == ["#護理", "#理師"]
    assert parts("醫") == []


def test_a_clue_stands_once() -> None:
    assert len(clues(["cook", "cook"])) == len(set(clues(["cook", "cook"])))


def test_only_parts_are_parts() -> None:
    assert [clue for clue in clues(["bus", "driver"]) if not clue.startswith(PARTS)] == ["bus", "driver", "bus driver"]


def test_votes_are_read_as_they_were_written() -> None:
    votes = [Vote(2, 7.25, 65_000, 1.0), Vote(0, 0.5, 1, 51 / 255)]
    assert unpacked(packed(votes)) == votes


def test_a_share_too_small_to_write_is_not_none() -> None:
    assert unpacked(packed([Vote(0, 1.0, 1, 0.0001)]))[0].share > 0


def test_votes_cut_off_are_refused() -> None:
    with pytest.raises(struct.error):
        unpacked(packed([Vote(0, 1.0, 1, 0.5)])[:-1])
