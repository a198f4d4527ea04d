"""How well two occupations of different countries fit: the evidence, the path between them, the order of candidates.

A pair is judged by itself first: evidence from 0 to 1, weighed, less what speaks against. The path from one to the
other is never better than its weakest step. Three things only the whole shows:

- third countries: if both fit the same occupation elsewhere, they fit each other. It outweighs a word that two
  strangers share ("tree surgeon" and surgeons have no third occupation in common);
- rivals: a candidate that fits another occupation of the asking country better is less likely this one's;
- how general a candidate is: people who ask for a trade mean its general occupation before a specialty. By workers
  where the country publishes its own, by how many names lead to it, and where the title itself says "general".

docs/methods/match.md tells what each piece is and how the weights were found.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from careercli.record.title_words import Words
from careerdata.build.match_links import Direct, IscoLinks, Link, likeness
from careerdata.build.match_titles import (
    Subject,
    TitleSimilarity,
    Vector,
    Weights,
    dot,
    shared,
    similar_titles,
    whole_titles,
)

FIRST = 0.5
"""What a direct link counts on a side that does not rank it."""
NOWHERE = TitleSimilarity(0, 0)


class Evidence(NamedTuple):
    """What speaks for a pair, each 0 to 1, and what against: levels apart, only one of managers, residual."""

    tables: float = 0
    crossed: float = 0
    groups: float = 0
    concepts: float = 0
    words: float = 0
    official: float = 0
    other: float = 0
    shared: float = 0
    direct: float = 0
    levels: float = 0
    managers: float = 0
    residual: float = 0


WEIGHTS = Evidence(
    tables=2.0,
    crossed=1.0,
    groups=1.5,
    words=1.5,
    official=2.5,
    other=2.5,
    shared=5.0,
    direct=2.0,
    levels=-0.25,
    managers=-3.0,
    residual=-0.5,
)
BETWEEN_LANGUAGES = Evidence(
    tables=2.0, crossed=1.0, concepts=4.0, direct=2.0, levels=-0.1, managers=-3.0, residual=-0.5
)
"""The weights where one side has no English titles (Germany): occupations of ESCO, with names in both languages, stand
for the titles. The level counts as much as elsewhere: the mean is of fewer pieces."""
UNKNOWN_LEVELS = 0.5
"""How far apart levels are taken to be where one is not known."""


class Ground(NamedTuple):
    """Everything evidence is taken from, worked out once for all pairs."""

    subjects: Mapping[str, Subject]
    isco: IscoLinks
    direct: Mapping[str, Mapping[str, Direct]]
    near: Mapping[str, Mapping[str, TitleSimilarity]]
    words: Mapping[str, Vector]
    titles: Mapping[str, Mapping[Words, float]]


def ground(
    subjects: Mapping[str, Subject],
    isco: IscoLinks,
    direct: Mapping[str, Mapping[str, Direct]],
    weights: Mapping[str, Weights],
) -> Ground:
    """The evidence of titles beside that of the crosswalks."""
    english = {key: subject.names["en"] for key, subject in subjects.items() if "en" in subject.names}
    words = {key: weights["en"].vector(names) for key, names in english.items()}
    return Ground(subjects, isco, direct, similar_titles(subjects, weights["en"]), words, whole_titles(english))


def evidence(on: Ground, one: str, other: str) -> Evidence:
    """What speaks for and against a pair; the same in both directions but for what is residual."""
    left, right = on.subjects[one], on.subjects[other]
    tables, titles = on.isco.tables, on.isco.titles
    there, back = near(on, one, other), near(on, other, one)
    apart = abs(left.level - right.level) if left.level and right.level else UNKNOWN_LEVELS
    return Evidence(
        tables=likeness(tables, tables, one, other),
        crossed=(likeness(tables, titles, one, other) + likeness(titles, tables, one, other)) / 2,
        groups=likeness(titles, titles, one, other),
        concepts=likeness(on.isco.concepts, on.isco.concepts, one, other),
        words=dot(on.words.get(one, {}), on.words.get(other, {})),
        official=there.official,
        other=(there.others + back.others) / 2,
        shared=shared(on.titles.get(one, {}), on.titles.get(other, {})),
        direct=_direct(on.direct.get(one, {}).get(other)),
        levels=apart,
        managers=float(left.manager != right.manager),
        residual=float(right.residual and not left.residual),
    )


def near(on: Ground, one: str, other: str) -> TitleSimilarity:
    """How near the first's official title is to the second's titles."""
    return on.near.get(one, {}).get(other, NOWHERE)


def _direct(pair: Direct | None) -> float:
    if pair is None:
        return 0.0
    places = [1 / rank if rank else FIRST for rank in (pair.rank, pair.rank_back)]
    return sum(places) / len(places)


def score(found: Evidence, *, english: bool, direct: bool) -> float:
    """The weighted mean of the evidence there can be, less what speaks against; 0 to 1.

    `english`: both have English titles; `direct`: there is a direct table between the countries.
    """
    given = (WEIGHTS if english else BETWEEN_LANGUAGES)._asdict()
    weights = {name: weight for name, weight in given.items() if weight and (direct or name != "direct")}
    pieces = found._asdict()
    total = sum(weight * pieces[name] for name, weight in weights.items())
    return float(max(0.0, min(1.0, total / sum(weight for weight in weights.values() if weight > 0))))


QUALITIES = ("exact", "close", "broad", "split", "partial")
"""The qualities of a link (rows/crosswalk.py), the best first."""
DIRECT, ISCO, TITLES = "direct", "isco", "titles"
SAME, NEAR = 0.999, 0.7
"""From which likeness two titles are the same word for word, or near."""
NAMED = 0.5
"""From which likeness the titles of an occupation lead to an ISCO group no table names."""


class MatchPath(NamedTuple):
    """One path: its quality, its kind, and the ISCO group it goes through, if any."""

    quality: str
    kind: str
    isco: str = ""


def path_or_none(on: Ground, one: str, other: str) -> MatchPath | None:
    """The best path between two; of equally good ones the direct table, then ISCO, then titles. None: none."""
    paths = (_direct_path(on, one, other), _isco_path(on, one, other), _title_path(on, one, other))
    return min(filter(None, paths), key=lambda path: QUALITIES.index(path.quality), default=None)


def weakest(*links: Link) -> str:
    """The worst quality of the steps; a doubtful one is partial."""
    return max((_quality(link) for link in links), key=QUALITIES.index)


def _quality(link: Link) -> str:
    return "partial" if link.doubtful else link.quality


def _direct_path(on: Ground, one: str, other: str) -> MatchPath | None:
    pair = on.direct.get(one, {}).get(other)
    return MatchPath(weakest(pair.link), DIRECT) if pair else None


def _isco_path(on: Ground, one: str, other: str) -> MatchPath | None:
    """Through the group both fall into; of several the one that holds most of both."""
    left, right = on.isco.links.get(one, {}), on.isco.links.get(other, {})
    common = sorted(left.keys() & right.keys())
    if not common:
        return None
    isco = max(common, key=lambda group: on.isco.tables[one][group] * on.isco.tables[other][group])
    return MatchPath(weakest(left[isco], right[isco]), ISCO, isco)


def _title_path(on: Ground, one: str, other: str) -> MatchPath | None:
    there, back = near(on, one, other), near(on, other, one)
    if there.official >= SAME and _only(on, one, other) and _only(on, other, one):
        return MatchPath("close", TITLES)
    if max(*there, *back) >= NEAR:
        return MatchPath("partial", TITLES)
    for named, linked in ((one, other), (other, one)):
        titles, links = on.isco.titles.get(named, {}), on.isco.links.get(linked, {})
        isco = max((group for group in titles if group in links), key=lambda group: (titles[group], group), default="")
        if isco and titles[isco] >= NAMED:
            return MatchPath("partial", TITLES, isco)
    return None


def _only(on: Ground, one: str, other: str) -> bool:
    """Whether of the other's country no further occupation has the same official title (`Registered Nurse (Surgical)`
    is but one kind of registered nurse)."""
    same = (key for key, likeness in on.near[one].items() if likeness.official >= SAME)
    return all(key == other for key in same if on.subjects[key].country == on.subjects[other].country)


THIRD = 0.6
"""What third countries count beside the pair's own score."""
RIVAL = 0.2
"""How much of a score a candidate can lose that fits another better."""
BY_WORKERS, BY_NAMES, SAID = 0.03, 0.01, 0.10
"""What a candidate loses for each e-fold in workers, and in names, behind the largest of those close to the best; and
what one gains whose title says that it is the general one."""
CLOSE = 0.6
"""Size decides among candidates with this share of the best score only."""
FLOOR = 0.7
"""No specialty loses more than this leaves."""
THROUGH = 6
"""Occupations of a third country a pair is looked up through."""
TIE = 0.95
"""From this share of the first one's score on the order tells nothing."""
CLEAR_SCORE, CLEAR_SECOND = 0.4, 0.7
"""What makes a first candidate clear: its score, and the second's share of it at the most. Each must also be the best
of the other's country."""

Certainty = Literal["checked", "clear", "unsure", "tie", "further"]
Scores = Mapping[str, Mapping[str, float]]


class Ranked(NamedTuple):
    """A candidate with what it is judged by in the order of its country, and how well it fits whoever else it fits
    (`fit`: by itself, or with third countries where these say more); both 0 to 1."""

    id: str
    score: float
    fit: float


class Order:
    """The candidates of every occupation in order; `scores`: what each pair is worth by itself, in both directions."""

    def __init__(self, subjects: Mapping[str, Subject], scores: Scores) -> None:
        self.subjects = subjects
        self.scores = scores
        self.by_country = {one: _by_country(found) for one, found in scores.items()}
        self.best_of: dict[tuple[str, str], float] = defaultdict(float)
        for one, found in scores.items():
            for other, score in found.items():
                self.best_of[one[:2], other] = max(self.best_of[one[:2], other], score)
        self.countries = sorted({one[:2] for one in subjects})
        self.ranked = cache(self._ranked)

    def _ranked(self, one: str, country: str) -> tuple[Ranked, ...]:
        fits = {other: self._joined(one, other, score) for other, score in self._of(one, country)}
        sized = self._by_size(one, {other: fit * self._rivals(one, other) for other, fit in fits.items()})
        ordered = sorted(sized.items(), key=lambda pair: (-pair[1], pair[0]))
        own = self.scores[one]
        return tuple(Ranked(other, score, max(own[other], fits[other])) for other, score in ordered)

    def _of(self, one: str, country: str) -> list[tuple[str, float]]:
        """The candidates of a country with what each pair is worth by itself, the best first."""
        return self.by_country.get(one, {}).get(country, [])

    def certainty(self, one: str, country: str, place: int) -> Certainty:
        """How far the order can be trusted at a place: the first is clear, unsure or tied with those behind it."""
        ranked = self.ranked(one, country)
        first = ranked[0].score
        if len(ranked) > 1 and ranked[max(place, 1)].score >= TIE * first:
            return "tie"
        if place:
            return "further"
        second = ranked[1].score / first if len(ranked) > 1 and first else 0.0
        back = self.ranked(ranked[0].id, one[:2])
        mutual = bool(back) and back[0].id == one
        return "clear" if mutual and first >= CLEAR_SCORE and second <= CLEAR_SECOND else "unsure"

    def _joined(self, one: str, other: str, score: float) -> float:
        """The pair's own score with what third countries say."""
        return (score + THIRD * self._third(one, other)) / (1 + THIRD)

    def _rivals(self, one: str, other: str) -> float:
        """What is left where the candidate fits another occupation of the asking country better."""
        return 1 - RIVAL + RIVAL * self.scores[one][other] / self.best_of[one[:2], other]

    def _third(self, one: str, other: str) -> float:
        """The mean over other countries of how well the best occupation both fit joins the two."""
        others = [country for country in self.countries if country not in (one[:2], other[:2])]
        return sum(self._through(one, other, country) for country in others) / len(others) if others else 0.0

    def _through(self, one: str, other: str, country: str) -> float:
        between = self._of(one, country)[:THROUGH]
        best = between[0][1] if between else 0.0
        joined = (score / best * self.scores.get(key, {}).get(other, 0.0) for key, score in between if best)
        return max(joined, default=0.0)

    def _by_size(self, one: str, found: dict[str, float]) -> dict[str, float]:
        best = max(found.values(), default=0.0)
        close = [other for other, score in found.items() if score >= CLOSE * best]
        names = max((self._names(other) for other in close), default=0.0)
        workers = max((self.subjects[other].workers or 0.0 for other in close), default=0.0)
        return found | {other: found[other] * self._size(one, other, names, workers) for other in close}

    def _size(self, one: str, other: str, names: float, workers: float) -> float:
        subject = self.subjects[other]
        factor = 1 - BY_NAMES * (names - self._names(other))
        if subject.workers is not None:
            factor -= BY_WORKERS * math.log((workers + 1000) / (subject.workers + 1000))
        if subject.general and not self.subjects[one].general:
            factor += SAID
        return min(max(factor, FLOOR), 1 + SAID)

    def _names(self, one: str) -> float:
        return math.log1p(sum(len(names.others) for names in self.subjects[one].names.values()))


def _by_country(found: Mapping[str, float]) -> dict[str, list[tuple[str, float]]]:
    """Candidates by country, the best by themselves first."""
    countries: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for other, score in sorted(found.items(), key=lambda pair: (-pair[1], pair[0])):
        countries[other[:2]].append((other, score))
    return dict(countries)
