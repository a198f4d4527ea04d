"""How alike two occupations are by their titles: words in common, whole titles in common, near titles."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from heapq import nsmallest
from typing import NamedTuple

from careercli.record.title_words import Words
from careerdata.build.match_subject import Names, Subject

Vector = dict[str, float]
WORDS = {"en": 24, "de": 100}
"""Of an occupation's words the most telling ones are compared; German ones come with their pieces."""
NEAR = 0.3
"""The least likeness of two titles that is remembered."""
TELLING = 2
"""Titles are looked for by so many of their rarest words."""
COMMON = 1500
"""A word of more titles than this (`manager`) is no help to look by where a rarer one is there."""


class Near(NamedTuple):
    """How near an official title is to another occupation's: to its whole official ones, to any other."""

    official: float
    others: float


class Weights:
    """How telling a word of a language is: the rarer among occupations and ISCO groups, the more."""

    def __init__(self, names: Iterable[Names], lang: str = "en") -> None:
        self.most = WORDS[lang]
        found = [{word for title in _every(one) for word in title} for one in names]
        counts = Counter(word for words in found for word in words)
        self.of = {word: math.log((len(found) + 1) / number) for word, number in counts.items()}

    def length(self, title: Words) -> float:
        """The length of a title as a vector of its words."""
        return math.sqrt(sum(self.of[word] ** 2 for word in title)) or 1.0

    def vector(self, names: Names) -> Vector:
        """The most telling words of all titles together, those of the official ones before others; length 1."""
        counts = Counter(word for title in _every(names) for word in title)
        found = {word: (1 + math.log(number)) * self.of[word] for word, number in counts.items()}
        for word in {word for title in names.whole for word in title}:
            found[word] += 2 * self.of[word]
        return unit(dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[: self.most]))


def _every(names: Names) -> frozenset[Words]:
    return names.whole | names.others


def unit(vector: Mapping[str, float]) -> Vector:
    """The vector with length 1; an empty one stays so."""
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {key: value / length for key, value in vector.items()} if length else {}


def dot(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """The scalar product: the likeness of two vectors of length 1."""
    if len(right) < len(left):
        left, right = right, left
    return sum(value * right[key] for key, value in left.items() if key in right)


def whole_titles(every: Mapping[str, Names]) -> dict[str, dict[Words, float]]:
    """Each one's titles as a vector of length 1, a title the less the more others have it."""
    counts = Counter(title for names in every.values() for title in _every(names))
    found = {}
    for key, names in every.items():
        own = {title: (1.0 if title in names.whole else 0.5) / math.sqrt(counts[title]) for title in _every(names)}
        length = math.sqrt(sum(value * value for value in own.values())) or 1.0
        found[key] = {title: value / length for title, value in own.items()}
    return found


def shared(left: Mapping[Words, float], right: Mapping[Words, float]) -> float:
    """The likeness of two vectors of whole titles."""
    if len(right) < len(left):
        left, right = right, left
    return sum(value * right[title] for title, value in left.items() if title in right)


def nearest(
    own: Mapping[str, Names], theirs: Mapping[str, Names], telling: Weights, kept: int
) -> dict[str, dict[str, float]]:
    """The `kept` ones of `theirs` most like each of `own`, the nearest first: by words, and by whole titles."""
    index: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for key, names in theirs.items():
        for word, value in telling.vector(names).items():
            index[word].append((key, value))
    titles = whole_titles({**own, **theirs})
    holders: defaultdict[Words, list[tuple[str, float]]] = defaultdict(list)
    for key in theirs:
        for title, value in titles[key].items():
            holders[title].append((key, value))
    found = {}
    for key, names in own.items():
        near: defaultdict[str, float] = defaultdict(float)
        for word, value in telling.vector(names).items():
            for other, weight in index[word]:
                near[other] += value * weight
        for title, value in titles[key].items():
            for other, weight in holders[title]:
                if other in near:
                    near[other] += value * weight
        found[key] = dict(nsmallest(kept, near.items(), key=lambda pair: (-pair[1], pair[0])))
    return found


def near_titles(subjects: Mapping[str, Subject], weights: Weights) -> dict[str, dict[str, Near]]:
    """For each occupation those of other countries with a title near its official one, and how near."""
    index = _Index(subjects, weights)
    return {key: index.near(subject) for key, subject in subjects.items() if "en" in subject.names}


class _Index:
    def __init__(self, subjects: Mapping[str, Subject], weights: Weights) -> None:
        self.weights = weights
        self.squares = {word: weight * weight for word, weight in weights.of.items()}
        self.holders: defaultdict[Words, list[tuple[str, str, bool]]] = defaultdict(list)
        for key, subject in subjects.items():
            names = subject.names.get("en")
            for title in _every(names) if names else ():
                self.holders[title].append((key, subject.country, title in names.whole))  # type: ignore[union-attr]
        self.lengths = {title: weights.length(title) for title in self.holders}
        self.titles: defaultdict[str, list[Words]] = defaultdict(list)
        for title in self.holders:
            for word in title:
                self.titles[word].append(title)

    def near(self, subject: Subject) -> dict[str, Near]:
        best: tuple[dict[str, float], dict[str, float]] = {}, {}  # by official titles, by others
        names = subject.names["en"]
        for own in names.official:
            whole = own in names.whole
            for title, likeness in self._alike(own):
                for key, country, official in self.holders[title]:
                    if country != subject.country and (whole or not official):
                        found = best[not official]
                        if likeness > found.get(key, 0.0):
                            found[key] = likeness
        return {key: Near(best[0].get(key, 0.0), best[1].get(key, 0.0)) for key in best[0] | best[1]}

    def _alike(self, own: Words) -> Iterable[tuple[Words, float]]:
        of, length = self.squares, self.weights.length(own)
        rare = sorted(own, key=lambda word: (-of[word], word))[:TELLING]
        rare = [word for word in rare if len(self.titles[word]) <= COMMON] or rare[:1]
        for title in set().union(*(self.titles[word] for word in rare)):
            likeness = sum([of[word] for word in own & title]) / (length * self.lengths[title])
            if likeness >= NEAR:
                yield title, likeness
