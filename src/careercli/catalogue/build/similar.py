"""The occupations near each in its own country, worked out by the build (docs/methods/similar.md)."""

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import dist, sqrt

from careercli.catalogue.build.ai_shelf import AiShelf
from careercli.catalogue.build.described import PARTS, Described, described
from careercli.catalogue.build.shelf import Shelf
from careercli.model.similar import DESCRIBED, STANDING, standing_for

Scores = dict[str, dict[str, float]]
Three = tuple[int, float, int, float, int, float]
SPARSE = ("activities", "kinds", "tools", "interests")
OFFERED = 40
LEAST = 0.2
"""Below this score nothing is offered."""
AMERICAN = "us"


def similar(database: sqlite3.Connection, ai_shelf: AiShelf, shelves: list[Shelf]) -> None:
    """Fill `similar`, once `match_candidate` is there."""
    own = {shelf.key: nearness(described(shelf, ai_shelf)) for shelf in shelves if shelf.key in DESCRIBED}
    for shelf in shelves:
        scores = own.get(shelf.key)
        if scores is None:
            scores = _through(_standing(database, shelf, own.get(AMERICAN, {})), own.get(AMERICAN, {}))
        rows = ((key, dumped(offered(key, found))) for key, found in scores.items())
        database.executemany("INSERT INTO similar VALUES (?, ?)", rows)


def nearness(known: Mapping[str, Described]) -> Scores:
    """Every pair's score, 0 to 1, both ways; nothing of pairs that have nothing in common."""
    total: Scores = {key: defaultdict(float) for key in known}
    for part in SPARSE:
        _add_sparse(total, {key: one.sparse[part] for key, one in known.items()}, PARTS[part])
    _add_skills(total, known)
    held = {key: _held(one) for key, one in known.items()}
    weight = {
        (one, other): sum(PARTS[part] for part in one & other) for one in held.values() for other in held.values()
    }
    return {
        key: {other: worth / weight[held[key], held[other]] for other, worth in found.items() if other != key}
        for key, found in total.items()
    }


def _held(one: Described) -> frozenset[str]:
    """The parts that are known of an occupation."""
    return frozenset([part for part in SPARSE if one.sparse[part]] + (["skills"] if one.skills else []))


def _add_sparse(total: Scores, vectors: Mapping[str, Mapping[str, float]], weight: float) -> None:
    """The cosines, reached from feature to feature: most pairs share none."""
    holders: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for key, vector in vectors.items():
        for name, value in vector.items():
            holders[name].append((key, value * weight))
    for key, vector in vectors.items():
        row = total[key]
        for name, value in vector.items():
            for other, worth in holders[name]:
                row[other] += value * worth


def _add_skills(total: Scores, known: Mapping[str, Described]) -> None:
    """One less the mean distance of the skills, none below 0."""
    keys = [key for key in sorted(known) if known[key].skills]
    for place, key in enumerate(keys):
        mine, row = known[key].skills, total[key]
        length = sqrt(len(mine))
        for other in keys[place + 1 :]:
            alike = 1 - dist(mine, known[other].skills) / length
            if alike > 0:
                row[other] += PARTS["skills"] * alike
                total[other][key] += PARTS["skills"] * alike


def _standing(database: sqlite3.Connection, shelf: Shelf, american: Scores) -> dict[str, dict[str, float]]:
    """Occupation → the American ones that stand for it, with their weights; none whose work is not described."""
    found: dict[str, dict[str, float]] = {}
    question = "SELECT id, candidates FROM match_candidate WHERE id LIKE ? ORDER BY id"
    for key, packed in database.execute(question, (f"{shelf.key}:%",)):
        lines = (line.split(" ") for line in zlib.decompress(packed).decode().splitlines())
        found[key] = standing_for((line[0], float(line[1])) for line in lines if line[0] in american)
    return {key: weights for key, weights in found.items() if weights}


def _through(standing: Mapping[str, Mapping[str, float]], american: Scores) -> Scores:
    """Every pair's score by the American occupations that stand for the two: theirs, weighed."""
    place = {key: number for number, key in enumerate(american)}
    stands = {key: _three([(place[one], weight) for one, weight in found.items()]) for key, found in standing.items()}
    rows = {three: _row(three, list(american.values()), place) for three in set(stands.values())}
    length = {three: sqrt(_over([three], row)[0]) for three, row in rows.items()}
    every = list(stands)
    told: Scores = {}
    for three, row in rows.items():
        worth = _over([stands[key] for key in every], row)
        shared = {
            key: min(1.0, one / (length[three] * length[stands[key]])) for key, one in zip(every, worth, strict=True)
        }
        told |= {key: shared for key in every if stands[key] == three}
    return told


def _three(stands: list[tuple[int, float]]) -> Three:
    """Three places and weights, as many as stand for an occupation at the most; those of no weight change nothing."""
    (a, x), (b, y), (c, z) = (*stands, *[(0, 0.0)] * (STANDING - len(stands)))
    return a, x, b, y, c, z


def _row(three: Three, american: list[dict[str, float]], place: Mapping[str, int]) -> list[float]:
    """The score of each American occupation with what stands for one."""
    row = [0.0] * len(american)
    for number, weight in zip(three[::2], three[1::2], strict=True):
        row[int(number)] += weight
        for other, score in american[int(number)].items():
            row[place[other]] += weight * score
    return row


def _over(threes: list[Three], row: list[float]) -> list[float]:
    return [x * row[a] + y * row[b] + z * row[c] for a, x, b, y, c, z in threes]


def offered(key: str, found: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """The nearest, the best first; of equally near ones those whose code begins alike, then by code."""
    others = [(round(score, 3), other) for other, score in found.items() if score >= LEAST and other != key]
    least = sorted(others)[-OFFERED:][:1]
    kept = [one for one in others if one[0] >= least[0][0]]
    for score, other in sorted(kept, key=lambda one: (-one[0], -_alike(key, one[1]), one[1]))[:OFFERED]:
        yield other, score


def _alike(one: str, other: str) -> int:
    same = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        same += 1
    return same


def dumped(found: Iterator[tuple[str, float]]) -> bytes:
    """As the atlas keeps them: `code thousandths`, one a line, deflated."""
    lines = (f"{other.partition(':')[2]} {round(1000 * score)}" for other, score in found)
    return zlib.compress("\n".join(lines).encode(), 9)
