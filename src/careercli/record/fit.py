"""Whom work suits: interests, skills and working conditions as a card and `show --section fit` have them."""

from typing import NotRequired, TypedDict

from careercli.record.group_of import OfGroup


class Skill(TypedDict):
    """How much of a skill the work asks, as `scale` says; `rated_at`: the combined code it is published for."""

    name: str
    value: float
    scale: str
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    source: str


class Through(TypedDict):
    """The American or Canadian counterpart something is read through, how good a match it is and its score 0 to 1."""

    id: str
    title: dict[str, str]
    quality: str
    score: NotRequired[float]
    source: str


class Condition(TypedDict):
    """A condition people work under: `what` is a short name, `extent` `often`, or `sometimes` or for some of them."""

    what: str
    extent: str
    source: str


class TopSkill(TypedDict):
    """A skill the publisher names among the three the work asks most of."""

    name: str
    source: str


class Fit(TypedDict):
    """Whom the work suits.

    `suited` says it in a sentence composed of the interests. `skills` are those asked more of than elsewhere,
    `more_skills` how many others are; `top_skills` those asked most of. `context` has
    conditions of work, read through another occupation where `context_through` says so. `derived`: interests and skills
    are `through` another's. `missing`: why nothing is known. What is composed stands only where the section is asked
    for.
    """

    suits: list[str]
    avoid: list[str]
    interests: list[str]
    source: NotRequired[str]
    interests_source: NotRequired[str]
    suited: NotRequired[str]
    skills: NotRequired[list[Skill]]
    more_skills: NotRequired[int]
    top_skills: NotRequired[list[TopSkill]]
    context: NotRequired[list[Condition]]
    derived: NotRequired[bool]
    through: NotRequired[Through]
    context_through: NotRequired[Through]
    missing: NotRequired[str]
