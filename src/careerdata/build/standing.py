"""Whose work stands for an occupation of a country that describes none: its best American counterparts."""

import sqlite3
import zlib
from collections.abc import Container, Mapping
from math import sqrt
from typing import NamedTuple

from careercli.record.similar import Standing, standing_for, sureness
from careerdata.build.shelf import Shelf


class Candidate(NamedTuple):
    """A line of `match_candidate`."""

    id: str
    score: float
    quality: str
    kind: str


def standing(database: sqlite3.Connection, shelf: Shelf, described: Container[str]) -> dict[str, Standing]:
    """Occupation → what stands for it, once `match_candidate` is there; none where no described one is near enough."""
    question = "SELECT id, candidates FROM match_candidate WHERE id LIKE ? ORDER BY id"
    found = {
        key: standing_for(shelf.key, (one for one in _candidates(packed) if one.id in described))
        for key, packed in database.execute(question, (f"{shelf.key}:%",))
    }
    return {key: one for key, one in found.items() if one}


def _candidates(packed: bytes) -> list[Candidate]:
    lines = (line.split(" ") for line in zlib.decompress(packed).decode().splitlines())
    return [Candidate(line[0], float(line[1]), line[3], line[4]) for line in lines]


def shares(one: Mapping[str, float]) -> dict[str, float]:
    """American id → weight by its score, adding up to 1."""
    total = sum(one.values())
    return {key: score / total for key, score in one.items()}


def trust(one: Mapping[str, float]) -> float:
    """What the doubt of an occupation read through others does to a pair, 0 to 1: the square root of how sure the best
    match is, so that the product of both is their geometric mean."""
    return sqrt(sureness(max(one.values())))
