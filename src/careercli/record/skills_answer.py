"""What an occupation needs, and what changes from one to another: the contract `skills/1`."""

from typing import NotRequired, TypedDict

from careercli.record.occupation import Technology
from careercli.record.skills import NeededSkill, SkillGroup, TaskTime


class SkillsOf(TypedDict):
    """What an occupation needs: its publisher's own levels first, then ESCO's essential skills.

    `group`: the ISCO-08 unit group these are read through, with its `group_title`. `missing`: why there are no skills.
    """

    id: str
    title: dict[str, str]
    skills: list[NeededSkill]
    tasks: list[TaskTime]
    technology: list[Technology]
    technology_source: NotRequired[str]
    group: NotRequired[SkillGroup]
    group_title: NotRequired[str]
    missing: NotRequired[dict[str, str]]


class SkillPair(TypedDict):
    """A skill in both occupations on one scale: `here` in the one, `there` in the other. `weight`: how much it matters
    there, or here where it is no longer needed, 0 to 1."""

    name: str
    kind: str
    here: float
    there: float
    weight: float


class SkillSide(TypedDict):
    """One of two occupations, and the ISCO-08 group its skills are read through where they are not its own."""

    id: str
    title: dict[str, str]
    group: NotRequired[SkillGroup]
    group_title: NotRequired[str]


class SkillChange(TypedDict):
    """From one occupation to another, in one measure that both have: what carries over, what is missing, ordered by how
    much it matters there, and what is no longer needed. `scale` and `source` are that of both; no `scale` where nothing
    measures both, and `missing` says so."""

    here: SkillSide
    there: SkillSide
    scale: NotRequired[str]
    carries: list[SkillPair]
    missing_skills: list[SkillPair]
    unneeded: list[SkillPair]
    sources: list[str]
    missing: NotRequired[dict[str, str]]
