"""How well two occupations of different countries fit: evidence from 0 to 1, weighed, less what speaks against.

docs/methods/match.md tells what each piece is and how the weights were found.
"""

from collections.abc import Mapping
from typing import NamedTuple

from careercli.record.title_words import Words
from careerdata.build.match_links import Direct, Hub, likeness
from careerdata.build.match_subject import Subject
from careerdata.build.match_titles import Near, Vector, Weights, dot, near_titles, shared, whole_titles

FIRST = 0.5
"""What a direct link counts on a side that does not rank it."""
NOWHERE = Near(0, 0)


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
    hub: Hub
    direct: Mapping[str, Mapping[str, Direct]]
    near: Mapping[str, Mapping[str, Near]]
    words: Mapping[str, Vector]
    titles: Mapping[str, Mapping[Words, float]]


def ground(
    subjects: Mapping[str, Subject],
    hub: Hub,
    direct: Mapping[str, Mapping[str, Direct]],
    weights: Mapping[str, Weights],
) -> Ground:
    """The evidence of titles beside that of the crosswalks."""
    english = {key: subject.names["en"] for key, subject in subjects.items() if "en" in subject.names}
    words = {key: weights["en"].vector(names) for key, names in english.items()}
    return Ground(subjects, hub, direct, near_titles(subjects, weights["en"]), words, whole_titles(english))


def evidence(on: Ground, one: str, other: str) -> Evidence:
    """What speaks for and against a pair; the same in both directions but for what is residual."""
    left, right = on.subjects[one], on.subjects[other]
    tables, titles = on.hub.tables, on.hub.titles
    there, back = near(on, one, other), near(on, other, one)
    apart = abs(left.level - right.level) if left.level and right.level else UNKNOWN_LEVELS
    return Evidence(
        tables=likeness(tables, tables, one, other),
        crossed=(likeness(tables, titles, one, other) + likeness(titles, tables, one, other)) / 2,
        groups=likeness(titles, titles, one, other),
        concepts=likeness(on.hub.concepts, on.hub.concepts, one, other),
        words=dot(on.words.get(one, {}), on.words.get(other, {})),
        official=there.official,
        other=(there.others + back.others) / 2,
        shared=shared(on.titles.get(one, {}), on.titles.get(other, {})),
        direct=_direct(on.direct.get(one, {}).get(other)),
        levels=apart,
        managers=float(left.manager != right.manager),
        residual=float(right.residual and not left.residual),
    )


def near(on: Ground, one: str, other: str) -> Near:
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
    told = sum(weight * pieces[name] for name, weight in weights.items())
    return float(max(0.0, min(1.0, told / sum(weight for weight in weights.values() if weight > 0))))
