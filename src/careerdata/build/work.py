"""What the work of a card consists of: activities, technologies, skills; and whom it suits."""

from collections import Counter, defaultdict
from statistics import mean, pstdev
from typing import Protocol, TypeVar

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.fit import Fit, Skill
from careercli.record.occupation import Activity, Technology, Work
from careerdata.build.country_data import CountryData
from careerdata.rows.base import published_at
from careerdata.rows.profile import Profile
from careerdata.rows.work import (
    ActivityRow,
    InterestRow,
    SkillRow,
    TechnologyRow,
    TopSkillRow,
    WorkContextRow,
)

P = TypeVar("P", bound="Profiled")


def fit(country: CountryData, code: str, profile: Profile | None) -> Fit:
    """Whom it suits: a profile's words, and the published interests, strongest first."""
    rows = country.of(InterestRow, code)
    record: Fit = {"suits": [], "avoid": [], "interests": interests(rows)}
    if profile:
        record["suits"], record["avoid"], record["source"] = profile.fit.suits, profile.fit.avoid, profile.fit.source
    if rows:
        record["interests_source"] = rows[0].source
    if context := country.of(WorkContextRow, code):
        record["context"] = [{"what": row.fact, "extent": row.extent, "source": row.source} for row in context]
    if top := country.inherited(TopSkillRow, code)[0]:
        record["top_skills"] = [{"name": row.skill, "source": row.source} for row in top]
    return record


def interests(rows: list[InterestRow]) -> list[str]:
    """The leading interests, at most three: the whole occupation's; where only its parts have some, theirs together
    (rank 1 counts 3, 2 counts 2, 3 one)."""
    weight: Counter[str] = Counter()
    for row in whole(rows):
        weight[row.interest] += 4 - int(row.rank)
    return [interest for interest, _ in weight.most_common(3)]


class Profiled(Protocol):
    """A row of a publisher's own profile."""

    @property
    def profile(self) -> str:
        """The profile's code."""


def whole(rows: list[P]) -> list[P]:
    """The rows of the whole occupation; where only its parts have some, theirs."""
    return [row for row in rows if _is_whole(row.profile)] or rows


def _is_whole(profile: str) -> bool:
    """Whether an O*NET or OaSIS profile is of the whole occupation and not of a specialty (`29-1141.01`)."""
    return profile.endswith(".00")


def work(country: CountryData, code: str, names: dict[str, str]) -> Work:
    """Activities, those with most core tasks first, and technologies, those in demand first."""
    rows, technology = country.of(ActivityRow, code), _technology(country, code)
    record: Work = {"activities": activities(rows, names), "technology": technology}
    required = skills(country, code)
    if required:
        record["skills"] = required
    if rows or technology:
        record["source"] = next(row.source for row in (*rows, *country.of(TechnologyRow, code)))
    return record


def activities(rows: list[ActivityRow], names: dict[str, str]) -> list[Activity]:
    """Activities with their tasks over all profiles; ordered by the tasks of the whole occupation, then by all."""
    every: dict[str, Counter[str]] = defaultdict(Counter)
    own: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        tasks = {"core": int(row.core), "supplemental": int(row.supplemental)}
        every[row.dwa].update(tasks)
        own[row.dwa].update(tasks if _is_whole(row.onet) else {})
    found = sorted(every, key=lambda dwa: (*_most_first(own[dwa]), *_most_first(every[dwa]), names[dwa]))
    return [
        {"dwa": dwa, "title": names[dwa], "core": every[dwa]["core"], "supplemental": every[dwa]["supplemental"]}
        for dwa in found
    ]


def _most_first(tasks: Counter[str]) -> tuple[int, int]:
    return -tasks["core"], -tasks["supplemental"]


def _technology(country: CountryData, code: str) -> list[Technology]:
    """Each technology once, under the first of its categories."""
    first = {row.name: row for row in reversed(country.of(TechnologyRow, code))}
    rows = sorted(first.values(), key=lambda row: (row.in_demand != "yes", row.hot != "yes", row.name))
    return [
        {"name": row.name, "category": row.category, "hot": row.hot == "yes", "in_demand": row.in_demand == "yes"}
        for row in rows
    ]


def skills(country: CountryData, code: str) -> list[Skill]:
    """The skills the work asks, by name: the whole occupation's; where only its parts have some, their mean."""
    rows, rated_at = country.inherited(SkillRow, code)
    values: dict[str, list[float]] = defaultdict(list)
    for row in whole(rows):
        amount = amount_or_none(parse_figure(row.value))
        if amount is not None:
            values[row.skill].append(amount)
    return [
        {
            "name": name,
            "value": round(sum(found) / len(found), 1),
            "scale": country.facts.skill_scale,
            **published_at(rated_at),
            "source": rows[0].source,
        }
        for name, found in sorted(values.items())
    ]


def norms(country: CountryData) -> dict[str, tuple[float, float]]:
    """Skill → its mean over the occupations of a country, and the standard deviation."""
    values: dict[str, list[float]] = defaultdict(list)
    for row in country.occupations():
        for skill in skills(country, row.code):
            values[skill["name"]].append(skill["value"])
    return {name: (round(mean(found), 3), round(pstdev(found), 3)) for name, found in values.items()}
