"""What the lists of provinces or states, and of communities within them, say of an occupation."""

from typing import NotRequired, TypedDict


class RegionalList(TypedDict):
    """A list of a region, or of a `community` there, that names the occupation.

    `checked`: the day it was read; `route`: the route it belongs to, "" where it only leaves occupations out;
    `condition`: of whom or of what part of the occupation it is true.
    """

    list: str
    name: str
    route: str
    community: NotRequired[str]
    condition: NotRequired[str]
    checked: str
    source: str


class RegionLists(TypedDict):
    """What the lists of a region that were in force on the day say of an occupation.

    `stance`: its lists of jobs it wants name the occupation (`wanted`), those of jobs it leaves out do (`excluded`), or
    both; null where none does, and `missing` says why: `not-named`, on none of its lists, or `no-list`, we have none.
    Neither is a no. `wanted`, `excluded` and `communities` are the lists that name it.
    """

    region: str
    name: dict[str, str]
    stance: str | None
    missing: NotRequired[str]
    wanted: list[RegionalList]
    excluded: list[RegionalList]
    communities: list[RegionalList]
