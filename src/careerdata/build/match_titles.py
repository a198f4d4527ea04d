"""What `career match` compares, titles in words with a level and a kind, and how alike two occupations are by them.

Words in common, whole titles in common, near titles; between English and German through the occupations of ESCO.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from heapq import nsmallest
from pathlib import Path
from typing import NamedTuple

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.level import common_level_or_none
from careercli.record.title_words import BRACKETS, Words, german_pieces, variants, words
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_rows
from careerdata.rows.crosswalk import IscoGroupRow, IscoTitleRow
from careerdata.rows.occupation import LevelRow, OccupationRow, TitleRow
from careerdata.rows.outlook import OutlookRow

LISTED = re.compile(r", and |, or |, | and | or ")
RESIDUAL = re.compile(r"\bother\b|\bn\.?e\.?c\b|\bsonstige", re.IGNORECASE)
GENERAL = re.compile(r"\bgeneral\b|ohne Spezialisierung", re.IGNORECASE)


class Names(NamedTuple):
    """Titles of one language as words: whole official ones, those with their parts, and all others."""

    whole: frozenset[Words]
    official: frozenset[Words]
    others: frozenset[Words]


class Subject(NamedTuple):
    """An occupation to compare; `level` on the common scale, `residual` a group of what fits nowhere else.

    `workers`: how many people work in it, where that is published for it alone. `general`: its title says that it is
    the general one of its kind.
    """

    id: str
    country: str
    names: dict[str, Names]
    level: float | None
    manager: bool
    residual: bool
    workers: float | None = None
    general: bool = False


def subjects(countries: Iterable[CountryData]) -> dict[str, Subject]:
    """Every occupation by id."""
    return {country.id(row.code): _subject(country, row) for country in countries for row in country.occupations()}


def _subject(country: CountryData, row: OccupationRow) -> Subject:
    titles = country.of(TitleRow, row.code)
    names = {}
    if not row.title_en_from:  # an English title of another publisher tells nothing of this occupation
        names["en"] = english([row.title_en], (title.title for title in titles if title.lang == "en"))
    if row.title_de:
        names["de"] = german([row.title_de, *(title.title for title in titles if title.lang == "de")])
    managers = country.facts.manager_codes
    residual = bool(RESIDUAL.search(row.title_de or row.title_en))
    return Subject(
        country.id(row.code),
        country.key,
        names,
        _level(country, row),
        managers is not None and row.code.startswith(managers.code, managers.at),
        residual,
        _workers_or_none(country, row.code),
        bool(GENERAL.search(row.title_de or row.title_en)),
    )


def _workers_or_none(country: CountryData, code: str) -> float | None:
    """Persons employed in the first year projected, of exactly this code."""
    rows = country.of(OutlookRow, code)
    return amount_or_none(parse_figure(rows[0].employment_start)) if rows else None


def _level(country: CountryData, row: OccupationRow) -> float | None:
    if levels := country.facts.match_levels:
        return levels.get(row.code[0], levels.get("else"))
    given = [row.level] if row.level else [level.level for level in country.of(LevelRow, row.code)]
    return common_level_or_none(country.facts.level_scheme, given[0]) if given else None


def groups(rows: Iterable[IscoGroupRow], titles: Iterable[IscoTitleRow]) -> dict[str, dict[str, Names]]:
    """The names of every ISCO unit group by language."""
    others: dict[tuple[str, str], list[str]] = {}
    for title in titles:
        others.setdefault((title.code, title.lang), []).append(title.title)
    return {
        row.code: {
            "en": english([row.title_en], others.get((row.code, "en"), [])),
            "de": german([row.title_de, *others.get((row.code, "de"), [])]),
        }
        for row in rows
        if row.rank == "unit group"
    }


def english(official: Iterable[str], others: Iterable[str]) -> Names:
    """English titles as words."""
    titles = list(official)
    whole = {found for title in titles for found in variants(title)}
    parts = {found for title in titles for part in LISTED.split(BRACKETS.sub(" ", title)) if (found := words(part))}
    alternates = {found for title in others for found in _readings(title)}
    return Names(frozenset(whole), frozenset(whole | parts), frozenset(alternates - whole - {frozenset()}))


def _readings(title: str) -> Iterator[Words]:
    yield words(title)
    if "/" in title or "(" in title:
        yield from variants(title)


def german(titles: Iterable[str]) -> Names:
    """German titles as words and their pieces.

    The official ones of KldB 2010 are descriptions: none counts more than the others.
    """
    found = {german_pieces(title) for title in titles} - {frozenset()}
    return Names(frozenset(), frozenset(), frozenset(found))


Vector = dict[str, float]
WORDS = {"en": 24, "de": 100}
"""Of an occupation's words the most telling ones are compared; German ones come with their pieces."""
NEAR = 0.3
"""The least likeness of two titles that is remembered."""
TELLING = 2
"""Titles are looked for by so many of their rarest words."""
COMMON = 1500
"""A word of more titles than this (`manager`) is no help to look by where a rarer one is there."""


class TitleSimilarity(NamedTuple):
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


def similar_titles(subjects: Mapping[str, Subject], weights: Weights) -> dict[str, dict[str, TitleSimilarity]]:
    """For each occupation those of other countries with a title near its official one, and how near."""
    index = _Index(subjects, weights)
    return {key: index.near(subject) for key, subject in subjects.items() if "en" in subject.names}


class _Index:
    def __init__(self, subjects: Mapping[str, Subject], weights: Weights) -> None:
        self.weights = weights
        self.squares = {word: weight * weight for word, weight in weights.of.items()}
        self.holders: defaultdict[Words, list[tuple[str, str, bool]]] = defaultdict(list)
        for key, subject in subjects.items():
            if names := subject.names.get("en"):
                for title in _every(names):
                    self.holders[title].append((key, subject.country, title in names.whole))
        self.lengths = {title: weights.length(title) for title in self.holders}
        self.titles: defaultdict[str, list[Words]] = defaultdict(list)
        for title in self.holders:
            for word in title:
                self.titles[word].append(title)

    def near(self, subject: Subject) -> dict[str, TitleSimilarity]:
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
        return {key: TitleSimilarity(best[0].get(key, 0.0), best[1].get(key, 0.0)) for key in best[0] | best[1]}

    def _alike(self, own: Words) -> Iterable[tuple[Words, float]]:
        of, length = self.squares, self.weights.length(own)
        rare = sorted(own, key=lambda word: (-of[word], word))[:TELLING]
        rare = [word for word in rare if len(self.titles[word]) <= COMMON] or rare[:1]
        for title in set().union(*(self.titles[word] for word in rare)):
            likeness = sum([of[word] for word in own & title]) / (length * self.lengths[title])
            if likeness >= NEAR:
                yield title, likeness


CONCEPTS_KEPT = 20
"""Occupations of ESCO remembered by title."""


def by_concepts(data: Path, sources: set[str], subjects: Mapping[str, Subject]) -> dict[str, Vector]:
    """The occupations of ESCO whose names are most like an occupation's titles, length 1; none without data/isco."""
    path = data / "isco" / "titles.csv"
    named = concepts(read_rows(path, IscoTitleRow, sources)) if path.exists() else {}
    found: dict[str, Vector] = {}
    for lang in ("en", "de"):
        own = {key: subject.names[lang] for key, subject in subjects.items() if lang in subject.names}
        theirs = {concept: names[lang] for concept, names in named.items()}
        telling = Weights([*own.values(), *theirs.values()], lang)
        found.update({key: unit(near) for key, near in nearest(own, theirs, telling, CONCEPTS_KEPT).items()})
    return found


def concepts(titles: Iterable[IscoTitleRow]) -> dict[str, dict[str, Names]]:
    """The names of each occupation of ESCO that has them in both languages."""
    found: defaultdict[str, defaultdict[tuple[str, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for title in titles:
        for concept in title.concepts.split():
            found[concept][title.lang, title.kind].append(title.title)
    return {
        concept: {
            "en": english(names["en", "preferred"], names["en", "alternate"]),
            "de": german(names["de", "preferred"]),
        }
        for concept, names in found.items()
        if names["de", "preferred"] and names["en", "preferred"]
    }
