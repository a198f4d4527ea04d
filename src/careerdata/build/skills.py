"""What occupations need: levels of their own publisher, ESCO's essential skills, and the time tasks take."""

import sqlite3
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import mean

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.group_of import OfGroup
from careercli.record.similar import LEVELS
from careercli.record.skills import JOBS, SKILL, NeededSkill, SkillGroup, SkillSet, TaskTime, borrowed
from careerdata.build.country_data import CountryData
from careerdata.build.deflate import dumps
from careerdata.build.read import read_rows
from careerdata.build.unit import Units, chosen
from careerdata.build.work import whole
from careerdata.errors import BadRow
from careerdata.rows.occupation import OccupationRow
from careerdata.rows.skill import EscoSkillRow, NeedRow, TaskTimeRow
from careerdata.rows.what import UnitOfRow
from careerdata.rows.work import SkillRow

Name = tuple[str, str]
"""Kind and name of something needed: both together name it once."""
PLACES = 2


class Skills:
    """The skills of every occupation of some countries; none of ESCO's where data/ has no isco/esco.csv."""

    def __init__(self, data: Path, sources: set[str], units: Units) -> None:
        self._links, self._titles = units.links, units.titles
        self._means: dict[str, Mapping[Name, float]] = {}
        path = data / "isco" / "esco.csv"
        rows = read_rows(path, EscoSkillRow, sources) if path.exists() else []
        _check(path, rows, set(units.titles))
        by_group: defaultdict[str, list[EscoSkillRow]] = defaultdict(list)
        for row in rows:
            by_group[row.code].append(row)
        used = Counter(row.skill for row in rows)
        self.groups = {isco: _essential(found, used) for isco, found in by_group.items()}
        self._used = used

    def of(self, country: CountryData, row: OccupationRow) -> SkillSet:
        """What an occupation needs by itself: without the skills of its unit group, which `group` names."""
        record: SkillSet = {"skills": [*self._own(country, row)]}
        if tasks := _tasks(country, row):
            record["tasks"] = tasks
        if exact := country.inherited(EscoSkillRow, row.code)[0]:
            record["skills"] += _essential(exact, self._used)
        elif group := self._group(country, row.code):
            record["group"] = group
        return record

    def every(self, country: CountryData, row: OccupationRow) -> list[NeededSkill]:
        """The same with the skills of its unit group."""
        found = self.of(country, row)
        if "group" not in found:
            return found["skills"]
        isco = found["group"]["isco"]
        return [*found["skills"], *borrowed(self.groups[isco], isco)]

    def _group(self, country: CountryData, code: str) -> SkillGroup | None:
        """The unit group whose skills stand for the occupation's: the one that describes it, of those ESCO has."""
        links = [link for link in self._links.get((country.key, code), []) if link.isco in self.groups]
        if not links:
            return None
        link, most = chosen(links, country.of(UnitOfRow, code))
        return {"isco": link.isco, "quality": link.quality, "part": not most, "source": link.source}

    def _own(self, country: CountryData, row: OccupationRow) -> list[NeededSkill]:
        """The publisher's own, what matters most first, then what is needed more than in other occupations."""
        means = self._means.get(country.key)
        if means is None:
            means = self._means[country.key] = _mean_levels(country)
        return sorted(
            _published(country, row),
            key=lambda one: (
                -one.get("importance", 0),
                -one["level"],
                means[one["kind"], one["name"]] - one["level"],
                one["name"],
            ),
        )


def _check(path: Path, rows: Sequence[EscoSkillRow], groups: set[str]) -> None:
    for line, row in enumerate(rows, 2):
        if row.code not in groups:
            raise BadRow(str(path), line, "code", f"no ISCO unit group {row.code}")
        if not 1 <= int(row.essential) <= int(row.jobs):
            raise BadRow(str(path), line, "essential", f"{row.essential} of {row.jobs} jobs")


def _essential(rows: Iterable[EscoSkillRow], used: Mapping[str, int]) -> list[NeededSkill]:
    """What most jobs need first; of equals what fewer groups need, which tells more of the work."""
    ordered = sorted(rows, key=lambda row: (-int(row.essential), used.get(row.skill, 0), row.skill))
    return [
        {
            "name": row.skill,
            "kind": row.kind,
            "level": round(int(row.essential) / int(row.jobs), PLACES),
            "scale": JOBS,
            "essential": int(row.essential),
            "jobs": int(row.jobs),
            "source": row.source,
        }
        for row in ordered
    ]


Published = SkillRow | NeedRow


def _published(country: CountryData, row: OccupationRow) -> list[NeededSkill]:
    """Levels as the country's publisher has them: the whole occupation's; where only its parts have some, their mean.

    An occupation without any takes those of the group it stands in, if that has some.
    """
    rows, scale, at = _rows(country, row)
    values: defaultdict[Name, list[Published]] = defaultdict(list)
    for given in whole(rows):
        values[_name(given)].append(given)
    made = [one for name, found in values.items() if (one := _needed(name, found, scale)) is not None]
    return [{**one, "of_group": _group_of(country, at)} for one in made] if at else made


def _rows(country: CountryData, row: OccupationRow) -> tuple[list[Published], str, str]:
    """The rows, their scale, and the code of the group they are published for where that is not the occupation."""
    if country.facts.skill_scale == LEVELS:
        skills, at = country.inherited(SkillRow, row.code)
        return [*skills], LEVELS, at
    needs, at = country.inherited(NeedRow, row.code)
    if not needs:
        needs, at = country.of(NeedRow, row.parent), row.parent
    return [*needs], country.facts.needs_scale, at


def _name(row: Published) -> Name:
    return (row.kind, row.name) if isinstance(row, NeedRow) else (SKILL, row.skill)


def _needed(name: Name, rows: Sequence[Published], scale: str) -> NeededSkill | None:
    """One need, the mean of the parts that have it; None where its level means nothing."""
    levels = _amounts(row.level if isinstance(row, NeedRow) else row.value for row in rows)
    if not levels:
        return None
    record: NeededSkill = {
        "name": name[1],
        "kind": name[0],
        "level": round(mean(levels), PLACES),
        "scale": scale,
        "source": rows[0].source,
    }
    needs = [row for row in rows if isinstance(row, NeedRow)]
    if importance := _amounts(row.importance for row in needs):
        record["importance"] = round(mean(importance), PLACES)
    if years := [int(row.year) for row in needs if row.year]:
        record["year"] = min(years)
    return record


def _amounts(cells: Iterable[str]) -> list[float]:
    found = (amount_or_none(parse_figure(cell)) for cell in cells)
    return [amount for amount in found if amount is not None]


def _group_of(country: CountryData, code: str) -> OfGroup:
    return {"code": code, "title": country.group_titles.get(code, "")}


def _mean_levels(country: CountryData) -> Mapping[Name, float]:
    """How much of each the occupations of a country need on average."""
    values: defaultdict[Name, list[float]] = defaultdict(list)
    for row in country.occupations():
        for one in _published(country, row):
            values[one["kind"], one["name"]].append(one["level"])
    return {name: mean(levels) for name, levels in values.items()}


def _tasks(country: CountryData, row: OccupationRow) -> list[TaskTime]:
    """What takes most of the time first; an occupation without any takes those of its group."""
    rows, at = country.of(TaskTimeRow, row.code), ""
    if not rows:
        rows, at = country.of(TaskTimeRow, row.parent), row.parent
    ordered = sorted(rows, key=lambda one: (-float(one.percent), one.task))
    made: list[TaskTime] = [
        {"name": one.task, "percent": round(float(one.percent), PLACES), "source": one.source} for one in ordered
    ]
    return [{**one, "of_group": _group_of(country, at)} for one in made] if at else made


def write_skills(database: sqlite3.Connection, skills: Skills, countries: Iterable[CountryData]) -> None:
    """Fill `skill_set`: a row for each occupation, and one for each unit group under `isco:` and its code."""
    groups = ((f"isco:{isco}", {"skills": found}) for isco, found in sorted(skills.groups.items()))
    own = ((country.id(row.code), skills.of(country, row)) for country in countries for row in country.occupations())
    for key, found in (*groups, *own):
        database.execute("INSERT INTO skill_set VALUES (?, ?)", (key, zlib.compress(dumps(found).encode(), 9)))
