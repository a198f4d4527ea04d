"""dwas.csv, activities.csv, technology.csv, interests.csv, skills.csv: what the work consists of and asks."""

from typing import ClassVar, Literal

from careercli.rows.base import Code, Count, Figure, Rank, Row, Text


class DwaRow(Row):
    """A detailed work activity and its name."""

    KEY: ClassVar[tuple[str, ...]] = ("dwa",)
    dwa: Text
    title: Text


class ActivityRow(Row):
    """How many core and supplemental tasks of an O*NET occupation belong to an activity.

    `unrated`: tasks O*NET lists without having asked anybody how much they matter, so neither kind.
    """

    KEY: ClassVar[tuple[str, ...]] = ("onet", "dwa")
    code: Code
    onet: Code
    dwa: Text
    core: Count
    supplemental: Count
    unrated: Count | Literal[""] = ""


class TechnologyRow(Row):
    """A technology used; `hot`: often named in job postings; `in_demand`: often for this occupation."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "name")
    code: Code
    name: Text
    category: Text
    hot: Literal["yes", "no"]
    in_demand: Literal["yes", "no"]


class InterestRow(Row):
    """A Holland interest of the people the work suits: 1 the strongest of the three named."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "profile", "rank")
    code: Code
    profile: Code
    rank: Rank
    interest: Literal["realistic", "investigative", "artistic", "social", "enterprising", "conventional"]
    score: Figure = ""


class SkillRow(Row):
    """How much of a skill the work asks: a level 0 to 5 (OaSIS), or the percentile among occupations (BLS).

    `profile` is the publisher's own code, as in interests.csv.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "profile", "skill")
    code: Code
    profile: Code
    skill: Text
    value: Figure
