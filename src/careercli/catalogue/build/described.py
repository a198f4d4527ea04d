"""What the work of an occupation consists of, as numbers that can be compared: activities, tools, skills, interests."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from math import log, sqrt
from typing import NamedTuple

from careercli.catalogue.build.ai import shares, tasks_of
from careercli.catalogue.build.ai_shelf import AiShelf
from careercli.catalogue.build.shelf import Shelf
from careercli.catalogue.build.study import interests, skills
from careercli.rows.work import ActivityRow, InterestRow, TechnologyRow

Vector = dict[str, float]
SUPPLEMENTAL = 0.5
"""What an activity counts whose tasks are supplemental only; one of a core task counts 1."""
PARTS = {"activities": 0.35, "kinds": 0.2, "tools": 0.1, "skills": 0.25, "interests": 0.1}
"""The weight of each part in the score; a part one of the two lacks is left out of both sum and weight."""
FULL = {"level 0 to 5": 2.0, "percentile among occupations": 50.0}
"""From which mean difference on a scale of skills two occupations have nothing in common."""


class Described(NamedTuple):
    """One occupation: unit vectors of its sparse parts, and its skills in the order of all, none where not known."""

    sparse: dict[str, Vector]
    skills: list[float]


def described(shelf: Shelf, ai_shelf: AiShelf) -> dict[str, Described]:
    """Id → description of those whose activities are known; rarer activities, kinds and tools weigh more."""
    raw = {shelf.id(row.code): dict(_parts(shelf, ai_shelf, row.code)) for row in shelf.occupations()}
    raw = {key: parts for key, parts in raw.items() if parts["activities"]}
    rarity = {part: _rarity([parts[part] for parts in raw.values()]) for part in ("activities", "kinds", "tools")}
    return {
        key: Described(
            {part: unit(_weighed(vector, rarity.get(part))) for part, vector in parts.items()},
            [skill["value"] / FULL[skill["scale"]] for skill in skills(shelf, key.partition(":")[2])],
        )
        for key, parts in raw.items()
    }


def _parts(shelf: Shelf, ai_shelf: AiShelf, code: str) -> Iterator[tuple[str, Vector]]:
    activities = _own(shelf, code) if shelf.of(ActivityRow, code) else _through_tasks(shelf, ai_shelf, code)
    kinds: defaultdict[str, float] = defaultdict(float)
    for dwa, weight in activities.items():
        kinds[dwa.rpartition(".")[0]] = max(kinds[dwa.rpartition(".")[0]], weight)
    yield "activities", activities
    yield "kinds", dict(kinds)
    yield "tools", {row.category: 1.0 for row in shelf.of(TechnologyRow, code)}
    yield "interests", {name: 3.0 - place for place, name in enumerate(interests(shelf.of(InterestRow, code)))}


def _own(shelf: Shelf, code: str) -> Vector:
    core: Counter[str] = Counter()
    for row in shelf.of(ActivityRow, code):
        core[row.dwa] += int(row.core)
    return {dwa: 1.0 if tasks else SUPPLEMENTAL for dwa, tasks in core.items()}


def _through_tasks(shelf: Shelf, ai_shelf: AiShelf, code: str) -> Vector:
    """The activities of the O*NET occupations a crosswalk leads to, as the card's record of AI has them."""
    found: Vector = {}
    for task in tasks_of(ai_shelf, shares(ai_shelf.shares.get(shelf.id(code)))):
        for dwa in task.dwas.split():
            found[dwa] = max(found.get(dwa, 0.0), 1.0 if task.type == "core" else SUPPLEMENTAL)
    return found


def _rarity(vectors: list[Vector]) -> Vector:
    """The logarithm of how few occupations have a feature; what all have weighs nothing."""
    held = Counter(name for vector in vectors for name in vector)
    return {name: log(len(vectors) / count) for name, count in held.items()}


def _weighed(vector: Vector, rarity: Mapping[str, float] | None) -> Vector:
    return {name: value * rarity[name] for name, value in vector.items()} if rarity else vector


def unit(vector: Vector) -> Vector:
    """The vector at length 1; an empty one stays."""
    length = sqrt(sum(value * value for value in vector.values()))
    return {name: value / length for name, value in vector.items()} if length else {}
