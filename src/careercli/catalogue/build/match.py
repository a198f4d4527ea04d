"""The candidates `career match` offers, worked out by the build: each occupation's best in each other country."""

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.catalogue.build.match_concepts import by_concepts
from careercli.catalogue.build.match_links import direct, every_weight, hub, names_of_groups
from careercli.catalogue.build.match_order import Certainty, Order
from careercli.catalogue.build.match_path import NAMED, NEAR, Way, way_or_none
from careercli.catalogue.build.match_score import Ground, evidence, ground, score
from careercli.catalogue.build.match_subject import subjects
from careercli.catalogue.build.read import read_rows
from careercli.catalogue.build.shelf import Shelf
from careercli.model.figure import amount_or_none, parse_figure
from careercli.rows.crosswalk import NocSocRow

OFFERED = 5
"""Candidates of a country at the most."""
LEAST = 0.05
"""Below this score nothing is offered: one word or a distant group in common is no match."""
BESIDE = 0.3
"""Nor what has less than this share of the best score of its country."""
PLACES = 3


class Candidate(NamedTuple):
    """An occupation offered for another: the score from 0 to 1, how far its place can be trusted, the way to it."""

    id: str
    score: float
    certainty: Certainty
    way: Way


def match(database: sqlite3.Connection, data: Path, sources: set[str], shelves: list[Shelf]) -> None:
    """Fill `direct_link` and `match_candidate`. Raises BadRow for a wrong line of a crosswalk."""
    _write_direct(database, data, sources)
    on = grounds(data, sources, shelves)
    rows = ((key, dumped(found)) for key, found in candidates(on))
    database.executemany("INSERT INTO match_candidate VALUES (?, ?)", rows)


def _write_direct(database: sqlite3.Connection, data: Path, sources: set[str]) -> None:
    path = data / "crosswalks" / "ca_us.csv"
    rows = read_rows(path, NocSocRow, sources) if path.exists() else []
    database.executemany(
        f"INSERT INTO direct_link VALUES ({', '.join('?' * 7)})",
        (
            (
                f"ca:{row.noc}",
                f"us:{row.soc}",
                amount_or_none(parse_figure(row.weight)),
                row.quality,
                row.path,
                row.doubt or None,
                row.source,
            )
            for row in rows
        ),
    )


def grounds(data: Path, sources: set[str], shelves: list[Shelf]) -> Ground:
    """What all pairs are judged by."""
    compared = subjects(shelves)
    weights = every_weight(compared.values(), names_of_groups(data, sources))
    groups = hub(data, sources, compared, weights)._replace(concepts=by_concepts(data, sources, compared))
    return ground(compared, groups, direct(data, sources), weights)


def candidates(on: Ground) -> Iterator[tuple[str, list[Candidate]]]:
    """(id, what is offered for it) of every occupation, by country, the best first."""
    order = Order(on.subjects, scores(on))
    for key in on.subjects:
        yield key, [one for country in order.countries_of(key) for one in _offered(on, order, key, country)]


def scores(on: Ground) -> dict[str, dict[str, float]]:
    """What every pair some way leads between is worth by itself, from `LEAST` on."""
    reachable = Reachable(on)
    with_direct = {frozenset((one[:2], other[:2])) for one, pairs in on.direct.items() for other in pairs}
    found: dict[str, dict[str, float]] = {}
    for key in on.subjects:
        worth = {other: _score(on, key, other, with_direct) for other in sorted(reachable.of(key))}
        found[key] = {other: score for other, score in worth.items() if score >= LEAST}
    return found


def _score(on: Ground, one: str, other: str, with_direct: set[frozenset[str]]) -> float:
    left, right = on.subjects[one], on.subjects[other]
    return score(
        evidence(on, one, other),
        english="en" in left.names and "en" in right.names,
        direct=frozenset((left.country, right.country)) in with_direct,
    )


def _offered(on: Ground, order: Order, key: str, country: str) -> list[Candidate]:
    """The best of a country some way leads to; none below three tenths of the first."""
    found: list[Candidate] = []
    ranked = order.ranked(key, country)
    for place, one in enumerate(ranked):
        if len(found) == OFFERED or one.score < max(LEAST, BESIDE * ranked[0].score):
            break
        if way := way_or_none(on, key, one.id):
            found.append(Candidate(one.id, round(one.score, PLACES), order.certainty(key, country, place), way))
    return found


class Reachable:
    """Which occupations of other countries any way leads to, before any is judged."""

    def __init__(self, on: Ground) -> None:
        self.on = on
        self.linked = _holders(on.hub.links, least=None)
        self.named = _holders(on.hub.titles, least=NAMED)

    def of(self, key: str) -> set[str]:
        """Their ids."""
        found = {other for isco in self.on.hub.links.get(key, {}) for other in self.linked[isco] | self.named[isco]}
        titles = self.on.hub.titles.get(key, {})
        found |= {other for isco, likeness in titles.items() if likeness >= NAMED for other in self.linked[isco]}
        found |= {other for other, near in self.on.near.get(key, {}).items() if max(near) >= NEAR}
        found |= self.on.direct.get(key, {}).keys()
        return {other for other in found if other[:2] != key[:2]}


def _holders(vectors: Mapping[str, Mapping[str, object]], least: float | None) -> defaultdict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, vector in vectors.items():
        for isco, value in vector.items():
            if least is None or (isinstance(value, float) and value >= least):
                found[isco].add(key)
    return found


def dumped(found: list[Candidate]) -> bytes:
    """Candidates as the atlas keeps them: `id score certainty quality kind group`, one a line, deflated."""
    lines = (" ".join((one.id, f"{one.score:g}", one.certainty, *one.way)).rstrip() for one in found)
    return zlib.compress("\n".join(lines).encode(), 9)
