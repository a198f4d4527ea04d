"""What the work of an occupation consists of and asks, as numbers that can be compared.

Occupations of a country that describes none are read through proxies: their best American counterparts.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from math import log, sqrt
from typing import NamedTuple

from careercli.record.interest import INTERESTS, centred
from careercli.record.schooling import entry_level_or_none
from careercli.record.similar import ENGLISH, Proxies, proxies_for, sureness
from careerdata.build.country_data import CountryData
from careerdata.build.interests import scores
from careerdata.build.match import Candidate
from careerdata.build.schooling import education
from careerdata.build.work import interests, skills
from careerdata.rows.occupation import OccupationRow
from careerdata.rows.work import ActivityRow, InterestRow, TechnologyRow


def proxies(
    country: CountryData, candidates: Mapping[str, Sequence[Candidate]], described: Container[str]
) -> dict[str, Proxies]:
    """Occupation → the described ones that stand for it, with their scores; none where no one is near enough."""
    translated = country.facts.titles_in != ENGLISH
    own = sorted(key for key in candidates if key.startswith(f"{country.key}:"))
    found = {
        key: proxies_for((one for one in candidates[key] if one.id in described), translated=translated) for key in own
    }
    return {key: one for key, one in found.items() if one}


def shares(one: Mapping[str, float]) -> dict[str, float]:
    """American id → weight by its score, adding up to 1."""
    total = sum(one.values())
    return {key: score / total for key, score in one.items()}


def trust(one: Mapping[str, float]) -> float:
    """What the doubt of an occupation read through others does to a pair, 0 to 1: the square root of how sure the best
    match is, so that the product of both is their geometric mean."""
    return sqrt(sureness(max(one.values())))


Vector = dict[str, float]
SUPPLEMENTAL = 0.5
"""What an activity counts whose tasks are supplemental only; one of a core task counts 1."""
PARTS = {"activities": 0.35, "kinds": 0.2, "tools": 0.1, "skills": 0.25, "interests": 0.2, "schooling": 0.05}
"""The weight of each part in the score; a part one of the two lacks is left out of both sum and weight."""
FULL = {"level 0 to 5": 2.0, "percentile among occupations": 50.0}
"""From which mean difference on a scale of skills two occupations have nothing in common."""
FULL_ISCED = 3.0
"""From how many levels of ISCED 2011 apart the schooling of two occupations has nothing in common."""


class Described(NamedTuple):
    """One occupation: unit vectors of its sparse parts; skills, interests and schooling empty where not known.

    `skills` are in the order of all, in differences that leave nothing in common; `interests` are the six, less their
    mean, at length 1, so that the product of two is their correlation; `schooling` is a single number.
    """

    sparse: dict[str, Vector]
    skills: Sequence[float] = ()
    interests: Sequence[float] = ()
    schooling: Sequence[float] = ()


def described(
    country: CountryData, through: Mapping[str, Proxies] | None = None, of: Mapping[str, Vector] = {}
) -> dict[str, Described]:
    """Id → description of those whose activities are known: its own or, where `through` others `of` activities, theirs.

    Rarer activities, kinds and tools weigh more; what is read through a doubtful match weighs less.
    """
    rows = {country.id(row.code): row for row in country.occupations()}
    work = activities(country) if through is None else {key: _of_proxies(one, of) for key, one in through.items()}
    raw = {key: dict(_parts(country, rows[key].code, vector)) for key, vector in work.items()}
    rarity = {part: _rarity([parts[part] for parts in raw.values()]) for part in ("activities", "kinds", "tools")}
    sure = {key: trust(one) for key, one in (through or {}).items()}
    return {
        key: Described(
            {part: _scaled(_weighed(vector, rarity[part]), sure.get(key, 1.0)) for part, vector in parts.items()},
            [skill["value"] / FULL[skill["scale"]] for skill in skills(country, rows[key].code)],
            _interests(country, rows[key].code),
            _schooling(country, rows[key]),
        )
        for key, parts in raw.items()
    }


def activities(country: CountryData) -> dict[str, Vector]:
    """Id → its activities, where the publisher describes them."""
    found = {country.id(row.code): _own(country, row.code) for row in country.occupations()}
    return {key: vector for key, vector in found.items() if vector}


def _of_proxies(one: Proxies, of: Mapping[str, Vector]) -> Vector:
    """The activities of those that stand for an occupation, each by its share."""
    found: defaultdict[str, float] = defaultdict(float)
    for key, share in shares(one).items():
        for dwa, weight in of[key].items():
            found[dwa] += share * weight
    return dict(found)


def _own(country: CountryData, code: str) -> Vector:
    core: Counter[str] = Counter()
    for row in country.of(ActivityRow, code):
        core[row.dwa] += int(row.core)
    return {dwa: 1.0 if tasks else SUPPLEMENTAL for dwa, tasks in core.items()}


def _parts(country: CountryData, code: str, work: Vector) -> Iterator[tuple[str, Vector]]:
    kinds: defaultdict[str, float] = defaultdict(float)
    for dwa, weight in work.items():
        kinds[dwa.rpartition(".")[0]] = max(kinds[dwa.rpartition(".")[0]], weight)
    yield "activities", work
    yield "kinds", dict(kinds)
    yield "tools", {row.category: 1.0 for row in country.of(TechnologyRow, code)}


def _interests(country: CountryData, code: str) -> list[float]:
    """The six interests less their mean, at length 1: the scores, else 3, 2 and 1 for the leading ones."""
    six = scores(country, code)
    if not six:
        leading = interests(country.of(InterestRow, code))
        six = [3.0 - leading.index(name) if name in leading else 0.0 for name in INTERESTS]
    found = centred(six)
    return list(found) if any(found) else []


def _schooling(country: CountryData, row: OccupationRow) -> list[float]:
    """The middle of the levels of ISCED 2011 entry typically takes, in differences that leave nothing in common."""
    stage = entry_level_or_none(education(country, row, None))
    return [(stage["isced_low"] + stage["isced_high"]) / 2 / FULL_ISCED] if stage else []


def _rarity(vectors: list[Vector]) -> Vector:
    """The logarithm of how few occupations have a feature; what all have weighs nothing."""
    counts = Counter(name for vector in vectors for name in vector)
    return {name: log(len(vectors) / count) for name, count in counts.items()}


def _weighed(vector: Vector, rarity: Mapping[str, float]) -> Vector:
    return {name: value * rarity[name] for name, value in vector.items()}


def _scaled(vector: Vector, length: float) -> Vector:
    return {name: value * length for name, value in unit(vector).items()}


def unit(vector: Vector) -> Vector:
    """The vector at length 1; an empty one stays."""
    length = sqrt(sum(value * value for value in vector.values()))
    return {name: value / length for name, value in vector.items()} if length else {}
