"""A whole country at once: its occupations by the classification's own major groups, each with the figures people
compare occupations by."""

from typing import Literal, NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroup
from careercli.record.listing import OccupationLine
from careercli.record.occupation import Education, ShortageRating


class AtlasGroup(TypedDict):
    """A major group: how many `occupations` it has, and how many `workers` of them are known, each counted once."""

    code: str
    title: dict[str, str]
    occupations: int
    workers: Figure


class AtlasPay(TypedDict):
    """The national pay that the median of a list rests on, by the publisher's own `period`: of `low` and `high` the
    widest ends that are published, `low_step` and `high_step` say which percentiles these are."""

    low: Figure
    low_step: NotRequired[str]
    median: Figure
    high: Figure
    high_step: NotRequired[str]
    period: str
    year: int
    basis: NotRequired[str]
    of_group: NotRequired[OfGroup]
    source: str


class AtlasForecast(TypedDict):
    """The years of a projection, and what its publisher expects of them: its own word in `future`."""

    start: int
    end: int
    future: NotRequired[str]


class AtlasWays(TypedDict):
    """The keys of the visa routes as they stand with the occupation today; closed ones are left out."""

    open: list[str]
    conditions: list[str]
    unknown: list[str]


class AtlasLine(OccupationLine):
    """An occupation: the line of a list (`occupations/2`) and what its card shows besides.

    `titles` by language; `names` it is also called, in the country's languages. `major`: the code of its major group.
    `area`: the workers it is drawn by: its own, or of a wider group's workers an equal part of those that no other of
    its occupations has as its own; `sharing` says among how many. `ai_borrowed`: its AI shares rest on the tasks of
    another occupation, so of another country. `what` people do, in a line of ours; `education` what entry usually
    takes. `shortage`: the country's rating on an official list of shortages.
    """

    titles: dict[str, str]
    names: list[str]
    major: str
    scheme: str
    area: Figure
    sharing: NotRequired[int]
    ai_borrowed: bool
    what: NotRequired[str]
    pay: NotRequired[AtlasPay]
    forecast: NotRequired[AtlasForecast]
    shortage: NotRequired[ShortageRating]
    education: list[Education]
    ways: AtlasWays


class AtlasRoute(TypedDict):
    """A visa route: whether an `offer` of a job is needed for it; `short`: its name where there is little room."""

    name: str
    short: str
    offer: str


class CountryAtlas(TypedDict):
    """A country: `area` says what the occupations are drawn by, `employment` or, where no workers are published,
    `equal` parts. `day`: the day its visa routes are of."""

    country: str
    name: dict[str, str]
    classification: str
    currency: str
    area: Literal["employment", "equal"]
    day: str
    groups: list[AtlasGroup]
    routes: dict[str, AtlasRoute]
    occupations: list[AtlasLine]
