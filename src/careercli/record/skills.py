"""What skills, knowledge and tasks the work of an occupation needs, as cards and the atlas have it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NotRequired, TypedDict

from careercli.record.group_of import OfGroup

SKILL, KNOWLEDGE, COMPETENCY = "skill", "knowledge", "competency"
"""The kinds of what is needed."""
JOBS = "share 0 to 1"
"""The scale of ESCO's skills: for how much of the jobs of a group, 0 to 1, a skill is essential."""
FULL = {"level 0 to 7": 7.0, "level 0 to 5": 5.0, "score 1 to 10": 10.0, JOBS: 1.0}
"""The upper end of each scale."""
MATTERS = {"level 0 to 7": 3.5, "level 0 to 5": 3.0, "score 1 to 10": 5.0, JOBS: 0.2}
"""From this level on the work really needs a skill, where its publisher does not say how much it matters."""
IMPORTANT = 3.0
"""O*NET's own word `important`, on its scale of importance from 1 to 5."""
STEP = 1.0
"""From this difference on two levels are not the same."""
OWN, BORROWED = 10, 5
"""How many of the publisher's own skills, and of ESCO's, an occupation's record names."""


class NeededSkill(TypedDict):
    """Something the work needs: how much, on its publisher's `scale`.

    `kind`: `skill`, `knowledge`, or `competency`, one of the few general ones every job needs. `importance`: how much
    it matters, 1 to 5 (O*NET). `essential` of `jobs` ESCO occupations need it; `level` is then that share. `year`: when
    it was last rated. `borrowed_from`: the ISCO-08 group it is read through.
    """

    name: str
    kind: str
    level: float
    scale: str
    importance: NotRequired[float]
    essential: NotRequired[int]
    jobs: NotRequired[int]
    year: NotRequired[int]
    of_group: NotRequired[OfGroup]
    borrowed_from: NotRequired[str]
    source: str


class TaskTime(TypedDict):
    """A task and the percent of the working time it takes."""

    name: str
    percent: float
    of_group: NotRequired[OfGroup]
    source: str


class SkillGroup(TypedDict):
    """The ISCO-08 unit group ESCO's skills are read through, the quality of the link that leads there, and whether the
    group is only a part of the occupation's work."""

    isco: str
    quality: str
    part: bool
    source: str


class SkillSet(TypedDict):
    """What the atlas holds of an occupation or of an ISCO-08 unit group, what is needed most first."""

    skills: list[NeededSkill]
    tasks: NotRequired[list[TaskTime]]
    group: NotRequired[SkillGroup]


def first(skills: Sequence[NeededSkill]) -> list[NeededSkill]:
    """The few an occupation's record names: its publisher's own, then ESCO's."""
    own, esco = own_of(skills), esco_of(skills)
    return [*own[:OWN], *esco[:BORROWED]] if own else esco[:OWN]


def own_of(skills: Iterable[NeededSkill]) -> list[NeededSkill]:
    """Those with levels of the country's own publisher."""
    return [one for one in skills if one["scale"] != JOBS]


def esco_of(skills: Iterable[NeededSkill]) -> list[NeededSkill]:
    """Those ESCO calls essential."""
    return [one for one in skills if one["scale"] == JOBS]


def borrowed(skills: Iterable[NeededSkill], isco: str) -> Iterator[NeededSkill]:
    """The skills of a unit group as an occupation that is read through it has them."""
    for one in skills:
        yield {**one, "borrowed_from": f"isco:{isco}"}


def weight(one: NeededSkill) -> float:
    """How much it matters, 0 to 1: its importance, else its level."""
    return one["importance"] / 5 if "importance" in one else one["level"] / FULL[one["scale"]]


def matters(one: NeededSkill) -> bool:
    """Whether the work really needs it."""
    return one["importance"] >= IMPORTANT if "importance" in one else one["level"] >= MATTERS[one["scale"]]
