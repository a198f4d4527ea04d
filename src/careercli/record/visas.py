"""What `career visas` answers: every route for an occupation on a day, with its reasons."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, NotRequired, TypedDict

from careercli.record.free_movement import FreeMovement
from careercli.record.occupation import ClosedPost, Credential, Gap, Level, Listing, Occupation, Visa
from careercli.record.points import Value
from careercli.record.regional_lists import RegionLists

OPEN, WITH_CONDITIONS, CLOSED, UNKNOWN = "open", "conditions", "closed", "unknown"
PERSON, PLACE, OCCUPATION = "person", "place", "occupation"
"""What a route is bound to."""
REASONS = (
    "listed",
    "listed-if",
    "listed-unknown",
    "listed-last",
    "listed-ended",
    "maybe-listed",
    "listed-over",
    "listed-out",
    "listed-part",
    "listed-not",
    "not-listed",
    "list-not-known",
    "list-ended",
    "level",
    "not-level",
    "level-out",
    "no-level",
    "code",
    "code-out",
    "not-code",
    "anyone",
    "not-known-before",
    "over",
    "ended",
    "said",
)
"""Why a route is what it is: the kinds of a Reason, in words `visas.reason.<kind>`."""


def names_it(route: Visa) -> bool:
    """Whether a route may be told as one for the occupation: it is not closed to it, looks at it and not at the person,
    and something names it."""
    return route["status"] != CLOSED and route["bound_to"] != PERSON and not route.get("weak")


class Reason(TypedDict):
    """One ground: its kind, the same in English words, the values in those words, the source.

    `values` may hold `list` (its key), `name`, `year`, `condition`, `since`, `to`, `level`, `levels`, `group`.
    """

    kind: str
    says: str
    values: dict[str, str]
    source: str


class Through(TypedDict):
    """A later round that took people of a route too: the route whose round it was, its name, the day."""

    route: str
    name: str
    last: str


class Invited(TypedDict):
    """When someone of the route was last invited, as known on a day.

    `last` is the day of the round, or the month (`2025-12`) in which invited people were seen; null where there was
    none or none is known. `cutoff` is the lowest score invited in that round, by the points of its day; `low` and
    `high` are the scores seen. `others`: rounds since then that took other groups. `since` and `known_to`: from when
    and how far they are known here.
    """

    last: str | None
    says: str
    since: NotRequired[str]
    known_to: NotRequired[str]
    invitations: NotRequired[int]
    cutoff: NotRequired[int]
    low: NotRequired[int]
    high: NotRequired[int]
    others: NotRequired[int]
    through: NotRequired[list[Through]]
    source: NotRequired[str]


class RouteNote(TypedDict):
    """What a reader must know beside the answer; `contested`: courts or sources disagree; `notice`: it goes with the
    route's name wherever it is told."""

    says: str
    source: str
    contested: bool
    notice: bool
    confidence: str


class Lacking(TypedDict):
    """A fact nobody gave, and the keys of the profile that would give it."""

    fact: str
    keys: list[str]


Passed = TypedDict("Passed", {"pass": bool | None})


class OwnPoints(Passed):
    """What the reader's profile comes to under a system for this route; null without all facts.

    `missing` are the facts it lacks; `why` says what else stood in the way; `assumed` are defaults nobody stated.
    `edition_ended`: the last day of the rules used, where they are no longer in force; `undecided`: the facts on which
    a `pass` of null hangs; `leads_to`: what a pass only lets one into, a `draw` or a `pool`.
    """

    system: str
    on: str
    edition_ended: str | None
    total: int | float | None
    pass_mark: int | float | None
    failed: list[str]
    undecided: list[str]
    leads_to: str | None
    missing: list[Lacking]
    assumed: dict[str, Value]
    why: str


class SystemOfRoute(TypedDict):
    """A points system that belongs to a route: whether its rules of the day are known, and the facts it must have."""

    system: str
    known: bool
    known_to: str | None
    facts: list[str]


class RouteOf(TypedDict):
    """One route for one occupation on a day.

    `status` is open, conditions, closed or unknown; `offer`: a job offer is needed, not-needed, or either; `bound_to`:
    what decides, the occupation, the person or the place. `hint`: the status is a sign only, and what decides instead;
    "" where it is more. `invited`: when people of the route were last invited, where it has a pool or a lottery.
    `edition_ended`: the last day of the list it rests on, where that is over and what follows is not known here.
    `bound`: the route takes some occupations and not others. `why` are the grounds, `details` the same in one line;
    `needs` what the person must still have. `confidence` is the weaker of the route's and its lists'. `weak`: nothing
    names the occupation, the status is what all others have. `citizens`: of which countries one must be a citizen, by
    their two letters; `not_citizens`: whose citizens do not get it on the day from outside the country; `for_citizen`:
    whether the reader's profile names one of those it is for, and not only such as do not get it.
    """

    route: str
    name: str
    status: str
    offer: str
    bound_to: str
    details: str
    hint: str
    why: list[Reason]
    needs: list[str]
    systems: list[SystemOfRoute]
    points: NotRequired[list[OwnPoints]]
    citizens: NotRequired[list[str]]
    not_citizens: NotRequired[list[str]]
    for_citizen: NotRequired[bool]
    invited: NotRequired[Invited]
    edition_ended: NotRequired[str]
    notes: list[RouteNote]
    bound: bool
    weak: bool
    page: str
    checked: str
    confidence: str
    clause: str
    source: str


class Assessing(TypedDict):
    """Who assesses the skills, for how many years that holds, and how sure that is; "" is not known here."""

    authority: str
    page: str
    years: str
    confidence: str
    source: str


class RoutesOf(TypedDict):
    """Every route of the country for one occupation on a day; `not_covered` names the ways to work there that are not
    here, `posts` who may not hold its posts, `profile_says` what a hand-written profile says; `regions`: what the lists
    of its provinces or states say of the occupation, where they have some; `free_movement`: whose citizens need none of
    the routes on the day, where we know of some."""

    id: str
    title: dict[str, str]
    visas: list[RouteOf]
    not_covered: list[str]
    posts: list[ClosedPost]
    profile_says: list[Visa]
    migration_documents: list[Credential]
    lists: list[Listing]
    gaps: list[Gap]
    regions: list[RegionLists]
    country: str
    level: Level
    on: str
    assessing: NotRequired[list[Assessing]]
    free_movement: NotRequired[list[FreeMovement]]


class RoutesPage(NamedTuple):
    """What the pages of visa routes are made of: the routes of each occupation with its card's record.

    `asks`: the kinds of what each route asks, by its id, where all of it is known; `short`: what one of its needs is in
    a few words; `countries`: their names by key.
    """

    routes: Sequence[tuple[RoutesOf, Occupation]]
    sources: Mapping[str, Any]
    warnings: Sequence[str]
    asks: Mapping[str, Sequence[str]] = MappingProxyType({})
    short: Mapping[str, str] = MappingProxyType({})
    countries: Mapping[str, dict[str, str]] = MappingProxyType({})
