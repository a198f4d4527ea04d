"""The order of the candidates: what third countries, rivals and numbers of workers add to the score of a pair.

A pair is judged by itself first (match_score.py). Three things only the whole shows:

- third countries: if both fit the same occupation elsewhere, they fit each other. It outweighs a word that two
  strangers share ("tree surgeon" and surgeons have no third occupation in common);
- rivals: a candidate that fits another occupation of the asking country better is less likely this one's;
- how general a candidate is: people who ask for a trade mean its general occupation before a specialty. By workers
  where the country publishes its own, by how many names lead to it, and where the title itself says "general".

docs/methods/match.md tells how the weights were found.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from careerdata.build.match_subject import Subject

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
CLEAR_SCORE, CLEAR_LEAD = 0.4, 0.7
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
        lead = ranked[1].score / first if len(ranked) > 1 and first else 0.0
        back = self.ranked(ranked[0].id, one[:2])
        mutual = bool(back) and back[0].id == one
        return "clear" if mutual and first >= CLEAR_SCORE and lead <= CLEAR_LEAD else "unsure"

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
