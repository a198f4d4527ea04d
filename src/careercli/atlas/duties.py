"""The index of words for the work: what a word weighs for whom, and the lines on what is done (build/duties.py)."""

from __future__ import annotations

import json
import sys
from array import array
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas.connection import ask, damaged, one_row
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class Posting(NamedTuple):
    """A word: how rare it is, who has it by number, what it weighs there (record/duties.py: SCALE), and its lines."""

    rarity: float
    holders: Sequence[int]
    weights: Sequence[int]
    lines: Sequence[int]


class Country(NamedTuple):
    """The numbers of a country's occupations, first and last; one below the other: an occupation, a unit group it falls
    into, and what the text of that counts for it; `leading`: those who lead others."""

    first: int
    last: int
    holders: Sequence[int]
    groups: Sequence[int]
    shares: Sequence[int]
    leading: Sequence[int]


class Holder(NamedTuple):
    """Whose text it is: its id and English title."""

    id: str
    title: str


class Line(NamedTuple):
    """A line on the work, which kind of line it is (record/duties.py), and its source."""

    kind: int
    text: str
    source: str


def postings(words: Collection[str]) -> dict[str, Posting]:
    """Stem → what the index has of it; nothing of a word no text has."""
    if not words:
        return {}
    rows = ask(
        "SELECT word, number FROM work_word WHERE word IN (SELECT value FROM json_each(?))",
        json.dumps([*words]),
        by_key={"work_word": [*map(one_row, words)]},
    )
    numbers = {number: str(word) for word, number in rows}
    found = ask(
        "SELECT number, rarity, holders, weights, lines FROM work_posting"
        " WHERE number IN (SELECT value FROM json_each(?))",
        json.dumps([*numbers]),
        by_key={"work_posting": [*map(one_row, numbers)]},
    )
    return {numbers[number]: Posting(rarity, *map(_numbers, blobs)) for number, rarity, *blobs in found}


def countries(country: str | None) -> dict[str, Country]:
    """Country → its occupations and the unit groups they fall into; of one, or of all."""
    rows = ask(
        "SELECT country, first, last, holders, groups, shares, leading FROM work_country"
        " WHERE ? IS NULL OR country = ?",
        *(country, country),
    )
    return {key: Country(first, last, *map(_numbers, blobs)) for key, first, last, *blobs in rows}


def holders(numbers: Collection[int]) -> dict[int, Holder]:
    """Number → whose it is."""
    rows = ask(
        "SELECT holder, id, title_en FROM holder WHERE holder IN (SELECT value FROM json_each(?))",
        json.dumps([*numbers]),
    )
    return {number: Holder(key, title or "") for number, key, title in rows}


def lines_of(numbers: Collection[int]) -> dict[int, Sequence[int]]:
    """Number of an occupation or unit group → those of its lines."""
    rows = ask(
        "SELECT holder, lines FROM work_of WHERE holder IN (SELECT value FROM json_each(?))",
        json.dumps([*numbers]),
        by_key={"work_of": [*map(one_row, numbers)]},
    )
    return {number: _numbers(found) for number, found in rows}


def lines(numbers: Collection[int]) -> dict[int, Line]:
    """The lines of these numbers."""
    rows = ask(
        "SELECT l.line, k.kind, l.text, k.source FROM work_line l JOIN work_kind k ON k.number = l.number"
        " WHERE l.line IN (SELECT value FROM json_each(?))",
        json.dumps([*numbers]),
        by_key={"work_line": [*map(one_row, numbers)]},
    )
    return {number: Line(kind, text, source) for number, kind, text, source in rows}


def everyday(forms: Collection[str]) -> list[tuple[str, str, list[list[str]]]]:
    """(form, language, the stems of each phrase of the field) of the everyday words among these forms."""
    rows = ask(
        "SELECT words, lang, field FROM everyday WHERE words IN (SELECT value FROM json_each(?)) ORDER BY words, lang",
        json.dumps([*forms]),
    )
    return [(words, lang, [phrase.split() for phrase in field.split(",")]) for words, lang, field in rows]


def _numbers(blob: bytes) -> Sequence[int]:
    found = array("H")
    try:
        found.frombytes(blob)
    except (TypeError, ValueError) as problem:
        raise damaged(Message("error.atlas.damaged.words", reason=str(problem))) from problem
    if sys.byteorder == "big":
        found.byteswap()
    return found
