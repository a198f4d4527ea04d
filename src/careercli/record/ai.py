"""What AI does to an occupation, as programs read it: shares, activities, products, measures."""

from typing import Literal, NotRequired, TypedDict

from careercli.record.figure import Figure, amount_or_none


class Origin(TypedDict):
    """An O*NET occupation whose tasks stand for the occupation, with its weight (all add up to 1)."""

    onet: str
    weight: float


class IscoPart(TypedDict):
    """An ISCO-08 unit group an occupation's shares are read through, with its weight (all add up to 1)."""

    group: str
    weight: float


class ThresholdShares(TypedDict):
    """The shares when a task counts as automated from another mean rating."""

    threshold: float
    automated: Figure
    augmented: Figure
    human: Figure


class Shares(TypedDict):
    """Percent of an occupation's weighted tasks in each bucket, by the rule of `career help ai-method`.

    `firm` and `observed` are percent of the same weight. `path` is `direct` or the crosswalks' source keys, a
    space between; `quality` says how the O*NET occupations were reached (exact, general, pooled, chosen, single, close,
    mixed, unweighted; through ISCO-08 near, broad, wide, partial). `source` is that of the labels, `sources` all
    the shares rest on. Without tasks there is only `missing`.

    Only of shares read through ISCO-08: `derived` is true, `isco` holds the groups, `spread` the points by which
    the American occupations' shares lie apart from their mean, `activities_from` those among `origins` whose
    activities stand for the occupation's; empty where none clearly does.
    """

    automated: NotRequired[Figure]
    augmented: NotRequired[Figure]
    human: NotRequired[Figure]
    missing: NotRequired[str]
    method: str
    firm: NotRequired[Figure]
    observed: NotRequired[Figure]
    rated: NotRequired[int]
    tasks: NotRequired[int]
    thresholds: NotRequired[list[ThresholdShares]]
    path: NotRequired[str]
    quality: NotRequired[str]
    origins: NotRequired[list[Origin]]
    derived: NotRequired[bool]
    isco: NotRequired[list[IscoPart]]
    spread: NotRequired[Figure]
    activities_from: NotRequired[list[str]]
    source: str
    sources: list[str]


Span = tuple[float, float]


def span(shares: Shares, name: Literal["automated", "augmented"] = "automated") -> Span:
    """The least and the most a share is, in percent, as the mean rating a task must reach goes from 3 to 2.

    What stays human is the same at each. Only of shares that are there.
    """
    every = [shares.get(name), *(one[name] for one in shares.get("thresholds", []))]
    amounts = [amount for amount in map(amount_or_none, every) if amount is not None]
    return min(amounts), max(amounts)


def acted_by(shares: Shares) -> list[str]:
    """The O*NET occupations whose tasks make the occupation's activities."""
    return shares.get("activities_from", [origin["onet"] for origin in shares.get("origins", [])])


class RatedActivity(TypedDict):
    """A detailed work activity in the bucket most of the weight of the occupation's own tasks falls in.

    `core` when a core task belongs to it. `badges`: observed (in use somewhere), contested (people and GPT-4
    disagree whether a model helps), firm (every rated task of it is).
    """

    dwa: str
    title: str
    core: bool
    tasks: int
    badges: list[str]


def weightiest(activity: RatedActivity) -> tuple[bool, int, str]:
    """The order activities stand in: core first, then those of most tasks."""
    return not activity["core"], -activity["tasks"], activity["title"]


class Product(TypedDict):
    """An AI product said to take over part of the work; an unnamed one has `name: null`.

    What it takes over is the editor's reading (`reading: editor`) or a career page's (`reading: page`).
    """

    name: str | None
    company: NotRequired[str]
    kind: NotRequired[str]
    degree: NotRequired[str]
    year: NotRequired[int]
    takes_over: str
    activities: NotRequired[list[str]]
    reference: NotRequired[str]
    reading: NotRequired[str]
    source: str


class Measure(TypedDict):
    """A published measure of exposure: its value on its own scale and the percentile among all it rates.

    `rated_at` is the code the value was given to, `path` and `quality` how the occupation reads it there, and
    `path_source` who says that it does, where the code is not the occupation's own.
    """

    measure: str
    name: str
    value: Figure
    scale: str
    label: NotRequired[str]
    percentile: Figure
    rated_at: str
    borrowed_from: NotRequired[str]
    path: str
    path_source: NotRequired[str]
    quality: str
    year: int
    source: str


class Ai(TypedDict):
    """Everything known of AI in an occupation; verdict, tasks, skills, entry level and advice are a profile's.

    `activities` are computed by the rule; `tasks` are a profile's own where `tasks_by` is `profile`, else the
    titles of the activities.
    """

    verdict: str
    summary: str
    shares: Shares
    activities: dict[str, list[RatedActivity]]
    tasks: dict[str, list[str]]
    tasks_by: str
    products: list[Product]
    skills: list[str]
    entry_level: str
    advice: str
    measures: list[Measure]
    source: NotRequired[str]


def is_known(record: Ai | None) -> bool:
    """Whether there is something to say, be it only why there are no shares."""
    if record is None:
        return False
    unknown = record["shares"].get("missing") == "not-known-here"
    return not unknown or bool(record["summary"] or record["measures"] or record["products"])
