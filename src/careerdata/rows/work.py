"""What the work consists of and asks, and under which conditions.

dwas, activities, technology, interests, interest_scores, skills, top_skills and work_context, all .csv.
"""

from typing import ClassVar, Literal

from careerdata.rows.base import Code, Count, Figure, GivenFigure, Rank, Row, Text

Fact = Literal[
    "shifts", "nights", "weekends", "on call", "overtime", "part time", "seasonal", "outdoors", "travel", "standing",
    "lifting", "heights", "noise", "protective gear", "infection", "injuries",
]  # fmt: skip
"""The conditions of work_context.csv; `injuries`: one of the highest rates of injuries and illnesses."""


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
    """A technology used; `hot`: often named in job postings; `in_demand`: often for this occupation.

    A technology the publisher files under several categories has a line for each.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "name", "category")
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


class InterestScoresRow(Row):
    """How much the work suits each of the six Holland interests: 1 little to 7 much (O*NET)."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "profile")
    code: Code
    profile: Code
    realistic: GivenFigure
    investigative: GivenFigure
    artistic: GivenFigure
    social: GivenFigure
    enterprising: GivenFigure
    conventional: GivenFigure


class SkillRow(Row):
    """How much of a skill the work asks: a level 0 to 5 (OaSIS), or the percentile among occupations (BLS).

    `profile` is the publisher's own code, as in interests.csv.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "profile", "skill")
    code: Code
    profile: Code
    skill: Text
    value: Figure


class TopSkillRow(Row):
    """A skill the publisher names among the three the work asks most of: 1 the first."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "rank")
    code: Code
    rank: Rank
    skill: Text


class WorkContextRow(Row):
    """A condition of work the publisher's page speaks of: `often`, or only `sometimes` or for some of the people."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "fact")
    code: Code
    fact: Fact
    extent: Literal["often", "sometimes"]
