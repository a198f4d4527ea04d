"""Education, own or a partner's."""

from typing import Literal

from careercli.person.profile.base import Country, Part, PastDay

Level = Literal[
    "none",
    "secondary",
    "one_year",
    "two_year",
    "bachelor",
    "two_or_more",
    "masters",
    "professional",
    "doctorate",
]
"""The levels Canada tells apart, the finest scale of all systems here (what each means: template.toml)."""


class Education(Part):
    """The highest completed education."""

    level: Level | None = None
    completed: PastDay | None = None
    country: Country | None = None
    field: Literal["stem", "other"] | None = None
    assessed: PastDay | None = None
    recognised_in: list[Country] | None = None
