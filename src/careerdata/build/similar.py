"""The occupations near each in its own country, worked out by the build (docs/methods/similar.md)."""

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import dist, sqrt

from careercli.record.similar import ACTIVITIES, LEAST, PROXIES, SKILLS, Proxies
from careerdata.build.country_data import CountryData
from careerdata.build.described import PARTS, Described, activities, described, proxies, shares, trust
from careerdata.build.match import Candidate

SimilarLine = tuple[str, bytes, str]
"""An id, its neighbours deflated, and the proxies it is read through."""
Scores = dict[str, dict[str, float]]
Three = tuple[int, float, int, float, int, float]
SPARSE = ("activities", "kinds", "tools")
DENSE = ("skills", "interests", "schooling")
OFFERED = 40
ALIKE = 3
"""Of occupations the same Americans stand for, so that nothing tells them apart, no more than this are offered."""


def similar(countries: list[CountryData], candidates: Mapping[str, Sequence[Candidate]]) -> Iterator[SimilarLine]:
    """The lines of every country; `candidates`: what was found for each occupation in other countries."""
    american: Scores = {}
    vectors: dict[str, dict[str, float]] = {}
    for country in sorted(countries, key=lambda one: ACTIVITIES not in one.facts.describes):
        if ACTIVITIES in country.facts.describes:
            vectors = activities(country)
            american = similarity(described(country))
            yield from _lines(country, american.items(), {}, {})
            continue
        found = proxies(country, candidates, vectors)
        if SKILLS in country.facts.describes:
            yield from _lines(country, similarity(described(country, found, vectors)).items(), found, {})
        else:
            through = {key: frozenset(one) for key, one in found.items()}
            yield from _lines(country, _by_proxies(found, american), found, through)


def _lines(
    country: CountryData,
    scores: Iterable[tuple[str, Mapping[str, float]]],
    proxies_of: Mapping[str, Proxies],
    through: Mapping[str, frozenset[str]],
) -> Iterator[SimilarLine]:
    """The rows of one country; an occupation its classification has dropped is nobody's neighbour.

    `through`: whom each is read through, where that is all that is known of it.
    """
    dropped = {country.id(row.code) for row in country.occupations() if row.dropped}
    for key, found in scores:
        others = {other: one for other, one in found.items() if other not in dropped}
        read_through = " ".join(f"{one}:{score:g}" for one, score in proxies_of.get(key, {}).items())
        yield key, dumped(offered(key, others, through)), read_through


def similarity(known: Mapping[str, Described]) -> Scores:
    """Every pair's score, 0 to 1, both ways; nothing of pairs that have nothing in common."""
    total: Scores = {key: defaultdict(float) for key in known}
    for part in SPARSE:
        _add_sparse(total, {key: one.sparse[part] for key, one in known.items()}, PARTS[part])
    for part in DENSE:
        _add_dense(total, known, part)
    parts_of = {key: _known_parts(one) for key, one in known.items()}
    weight = {
        (one, other): sum(PARTS[part] for part in one & other)
        for one in parts_of.values()
        for other in parts_of.values()
    }
    return {
        key: {other: worth / weight[parts_of[key], parts_of[other]] for other, worth in found.items() if other != key}
        for key, found in total.items()
    }


def _known_parts(one: Described) -> frozenset[str]:
    """The parts that are known of an occupation."""
    return frozenset(
        [part for part in SPARSE if one.sparse[part]] + [part for part in DENSE if len(getattr(one, part))]
    )


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


def _add_dense(total: Scores, known: Mapping[str, Described], part: str) -> None:
    """Skills and schooling: one less the distance, by the root of the mean square. Interests: their correlation, half
    the square of the distance of two vectors of length 1 below 1. None below 0."""
    vectors = [(key, getattr(known[key], part)) for key in sorted(known) if len(getattr(known[key], part))]
    weight, correlated = PARTS[part], part == "interests"
    for place, (key, mine) in enumerate(vectors):
        row, length = total[key], sqrt(len(mine))
        for other, theirs in vectors[place + 1 :]:
            apart = dist(mine, theirs)
            likeness = 1 - apart * apart / 2 if correlated else 1 - apart / length
            if likeness > 0:
                row[other] += weight * likeness
                total[other][key] += weight * likeness


def _by_proxies(through: Mapping[str, Proxies], american: Scores) -> Iterator[tuple[str, dict[str, float]]]:
    """Every pair's score by the American occupations that stand for the two: theirs, weighed, less what is doubtful."""
    place = {key: number for number, key in enumerate(american)}
    threes = {
        key: _three([(place[one], weight) for one, weight in shares(found).items()]) for key, found in through.items()
    }
    rows = {three: _row(three, list(american.values()), place) for three in set(threes.values())}
    length = {three: sqrt(_over([three], row)[0]) for three, row in rows.items()}
    sure = {key: trust(found) for key, found in through.items()}
    worth = [sure[key] / length[threes[key]] for key in threes]
    sums: dict[Three, list[float]] = {
        three: [
            min(1.0, one * own / length[three])
            for one, own in zip(_over(list(threes.values()), row), worth, strict=True)
        ]
        for three, row in rows.items()
    }
    for key, three in threes.items():
        yield key, {other: sure[key] * score for other, score in zip(threes, sums[three], strict=True) if other != key}


def _three(proxies: list[tuple[int, float]]) -> Three:
    """Three places and weights, as many as stand for an occupation at the most; those of no weight change nothing."""
    (a, x), (b, y), (c, z) = (*proxies, *[(0, 0.0)] * (PROXIES - len(proxies)))
    return a, x, b, y, c, z


def _row(three: Three, american: list[dict[str, float]], place: Mapping[str, int]) -> list[float]:
    """The score of each American occupation with the proxies of one."""
    row = [0.0] * len(american)
    for number, weight in zip(three[::2], three[1::2], strict=True):
        row[int(number)] += weight
        for other, score in american[int(number)].items():
            row[place[other]] += weight * score
    return row


def _over(threes: list[Three], row: list[float]) -> list[float]:
    return [x * row[a] + y * row[b] + z * row[c] for a, x, b, y, c, z in threes]


def offered(
    key: str, found: Mapping[str, float], through: Mapping[str, frozenset[str]] = {}
) -> Iterator[tuple[str, float]]:
    """The nearest, the best first; of equally near ones those whose code begins alike, then by code.

    Of those read `through` the same Americans, which nothing tells apart, only the first few.
    """
    others = [(round(score, 3), other) for other, score in found.items() if score >= LEAST and other != key]
    seen: Counter[frozenset[str]] = Counter()
    place = 0
    for score, other in sorted(others, key=lambda one: (-one[0], -_common_start(key, one[1]), one[1])):
        group = through.get(other)
        if group is not None:
            seen[group] += 1
            if seen[group] > ALIKE:
                continue
        place += 1
        if place > OFFERED:
            return
        yield other, score


def _common_start(one: str, other: str) -> int:
    """With how many characters two codes begin alike."""
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
