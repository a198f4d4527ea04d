"""An occupation as programs read it: the JSON contract `occupation/3`.

These records are TypedDicts, so the atlas's stored JSON is the record: nothing is converted on the way to the reader,
and `career schema occupation` is generated from them at build time.
"""

from typing import NotRequired, TypedDict

from careercli.record.ai import Ai
from careercli.record.credential import Giver
from careercli.record.figure import Figure
from careercli.record.fit import Fit, Skill
from careercli.record.group_of import OfGroup
from careercli.record.hiring import Hiring
from careercli.record.money import Pay
from careercli.record.rating import RatingBrief
from careercli.record.skills import NeededSkill
from careercli.record.study import StudyCost
from careercli.record.unit import Unit


class Level(TypedDict):
    """The national skill level, in the words of `scheme`:
    TEER 0-5 (ca; 0 management, 5 least schooling), job zone 1-5 (us; 5 most preparation), RQF 6+, 3-5, 2 or below-3
    (gb; what the Home Office considers the work skilled to), skill level 1-5 (au; 1 highest), requirement level 1-4
    (de; 4 highest), SSOC skill level 1-4 (sg; 4 highest, of the whole group in ISCO-08). `source`: who says so; of a
    level that is read off the code, such as TEER, the classification.
    """

    scheme: str
    value: NotRequired[str]
    missing: NotRequired[str]
    source: NotRequired[str]


class Group(TypedDict):
    """A group of the classification the occupation belongs to; a record lists the nearest first."""

    code: str
    rank: str
    title: dict[str, str]


class Remark(TypedDict):
    """What an official source says beside a page's entry."""

    text: str
    source: str


class Rating(TypedDict):
    """A rating somebody gave, with who and out of what."""

    by: str
    overall: float
    out_of: float
    note: NotRequired[str]
    source: str


class Education(TypedDict):
    """A stage of schooling (years, cost in `currency`) or what is `typical` to enter, in the publisher's words.

    `isced_low` and `isced_high` place it on ISCED 2011 (0 to 8), as `isced_source` says. `scheme` and `level` stand
    where the words are those of a national level of skill, which says what entry usually takes.
    """

    stage: str
    years_min: NotRequired[float]
    years_max: NotRequired[float]
    cost_min: NotRequired[float]
    cost_max: NotRequired[float]
    currency: NotRequired[str]
    official: NotRequired[list[Remark]]
    experience: NotRequired[str]
    training: NotRequired[str]
    typical: NotRequired[bool]
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    scheme: NotRequired[str]
    level: NotRequired[str]
    isced_low: NotRequired[int]
    isced_high: NotRequired[int]
    isced_source: NotRequired[str]
    source: str


class Attainment(TypedDict):
    """The highest schooling of the people who do the work, aged 25 and more, in percent of them; not what entry takes.

    `match` is `near` where the survey has no class that is exactly this occupation.
    """

    year: int
    match: str
    below_secondary: Figure
    secondary: Figure
    some_college: Figure
    associate: Figure
    bachelor: Figure
    master: Figure
    doctoral: Figure
    source: str


class Apprenticeship(TypedDict):
    """An occupation people are apprenticed in, by the number the federal office of apprenticeship gives it."""

    number: str
    title: str
    source: str


class Study(TypedDict):
    """A field of study (CIP 2020) that leads here; `stem` when on the STEM OPT list."""

    cip: str
    title: str
    stem: bool
    stem_source: NotRequired[str]
    source: str


class Credential(TypedDict):
    """What one must or may hold, and who gives it: one credential where it has one status.

    A profile's has no `confidence`. Of the others, `confidence` is that of its weakest fact: official table, read from
    official text, or to verify. `status` is for the people it is for (`covers` the whole occupation or a part, named by
    `part` or by the credential itself), in these `regions`: the country's key for all of it, none where the source does
    not say which. `body` is empty where the source names none, or where `body_count` give it; `bodies` are told by
    `career credentials`. `updated_from` and `updated_to`: the oldest and newest of the source's own records.
    """

    name: str
    body: str
    kind: str
    status: str
    regions: NotRequired[list[str]]
    when: NotRequired[str]
    covers: NotRequired[str]
    part: NotRequired[str]
    form: NotRequired[str]
    body_count: NotRequired[int]
    bodies: NotRequired[list[Giver]]
    updated_from: NotRequired[str]
    updated_to: NotRequired[str]
    checked: NotRequired[str]
    confidence: NotRequired[str]
    page_status: NotRequired[str]
    note: NotRequired[str]
    official: NotRequired[list[Remark]]
    source: str
    sources: NotRequired[list[str]]


class Visa(TypedDict):
    """A route to work there: from a profile, or by the occupation's lists and level as they stood `on` a day.

    `status` is open, conditions, closed or unknown; `offer` whether a job offer is needed, not-needed or either;
    `bound_to` what decides: occupation, person or place. `hint`: the status is a sign only, and what decides instead.
    `weak`: nothing names the occupation, the status is what all others have. `notices`: what goes with the route's name
    wherever it is told. `invited`: when people of the route were last invited, where it has a pool or a lottery.
    """

    route: str
    name: str
    status: str
    offer: str
    bound_to: str
    details: str
    hint: NotRequired[str]
    weak: NotRequired[bool]
    notices: NotRequired[list[str]]
    invited: NotRequired[str]
    on: NotRequired[str]
    note: NotRequired[str]
    official: NotRequired[list[Remark]]
    source: str


class Listing(TypedDict):
    """An official list the occupation stands on; `to` is the last day of the edition, where it has one. `opens` is
    false where being on it opens no route."""

    list: str
    name: str
    year: int
    status: str
    condition: NotRequired[str]
    opens: NotRequired[bool]
    to: NotRequired[str]
    source: str


Projection = TypedDict(
    "Projection",
    {
        "from": int,
        "to": int,
        "employment_from": Figure,
        "employment_to": NotRequired[Figure],
        "change": Figure,
        "growth_percent": Figure,
        "growth_derived": bool,
        "openings": Figure,
        "openings_basis": str,
        "openings_per_year": NotRequired[Figure],
        "retirements": NotRequired[Figure],
        "replacement": NotRequired[Figure],
        "seekers": NotRequired[Figure],
        "exits_percent": NotRequired[Figure],
        "transfers_percent": NotRequired[Figure],
        "recent": NotRequired[str],
        "future": NotRequired[str],
        "rated_at": NotRequired[str],
        "of_group": NotRequired[OfGroup],
        "source": str,
    },
)


class ShortageRating(TypedDict):
    """A publisher's rating of the labour market in a country or a state of it: `shortage`, `regional shortage`,
    `metropolitan shortage` or `no shortage`; it opens no visa."""

    region: str
    rating: str
    year: int
    source: str


class Outlook(TypedDict):
    """Where the work leads and how many will be needed; employment in persons, growth in percent. `shortage` is there
    only where a publisher rates every occupation, the country first; `hiring` where one publishes such figures."""

    progression: str
    demand: str
    growth_areas: list[str]
    projections: list[Projection]
    shortage: NotRequired[list[ShortageRating]]
    hiring: NotRequired[Hiring]
    page_growth_percent: NotRequired[float]
    page_growth_years: NotRequired[int]
    page_growth_from: NotRequired[int]
    page_growth_to: NotRequired[int]
    source: NotRequired[str]


class Activity(TypedDict):
    """A detailed work activity with the number of core and supplemental tasks behind it."""

    dwa: str
    title: str
    core: int
    supplemental: int


class Technology(TypedDict):
    """A technology used at work."""

    name: str
    category: str
    hot: bool
    in_demand: bool


class Work(TypedDict):
    """What the work consists of and asks."""

    activities: list[Activity]
    technology: list[Technology]
    skills: NotRequired[list[Skill]]
    source: NotRequired[str]


class Conflict(TypedDict):
    """Where a page and official data differ: both, with their `sources`; `source` is the page's alone."""

    field: str
    page: float | int | str
    official: float | int | str
    note: str
    sources: list[str]
    source: str


class DrawnFrom(TypedDict):
    """The listings and bodies a page says its figures come from."""

    pay: list[str]
    outlook: list[str]
    migration: list[str]
    note: str
    source: str


class FaqFigure(TypedDict):
    """A figure an answer states: `of` whose it is (an occupation or a route), where not the occupation's own.

    `region` and `year` it holds for; of a projection its last. `rated_at`: the group it is published for. `at_least`:
    the value is only a lower bound. `derived`: worked out here.
    """

    name: str
    value: float | str
    unit: str
    of: NotRequired[str]
    region: NotRequired[str]
    year: NotRequired[int]
    rated_at: NotRequired[str]
    of_group: NotRequired[OfGroup]
    at_least: NotRequired[bool]
    derived: NotRequired[bool]
    source: str


class FaqEntry(TypedDict):
    """A question with its answer: a page's, or composed here from the record (then the other keys stand, too)."""

    question: str
    answer: str
    source: NotRequired[str]
    key: NotRequired[str]
    figures: NotRequired[list[FaqFigure]]
    sources: NotRequired[list[str]]
    asked_on: NotRequired[str]


class Gap(TypedDict):
    """A part of the record that is not known here, with the reason in words."""

    field: str
    missing: str


class ClosedPost(TypedDict):
    """Who may not hold posts of the occupation, whatever visa they have."""

    says: str
    source: str
    confidence: str


class Occupation(TypedDict):
    """Everything known of one occupation.

    `title_en_source`: whose words the English title is where the classification has none; `plain_title`: a plain name
    of ours where the classification's title does not say what is in it. `what`: what people do, in a line of ours
    (`what_source`), written after reading the sources of `what_read`; `unit`: what the work is like, from the text on
    its ISCO-08 unit group. `skills`: the few it needs most (`skills/1` has all). `dropped`: the year of
    the version of the classification that no longer has the occupation but keeps its code. `posts`: who may not hold
    its posts, whatever visa they have; `not_covered`: the ways to work in the country that `visas` leaves out.
    """

    id: str
    country: str
    code: str
    classification: str
    title: dict[str, str]
    title_en_source: NotRequired[str]
    plain_title: NotRequired[str]
    plain_title_source: NotRequired[str]
    what: NotRequired[str]
    what_read: NotRequired[list[str]]
    what_source: NotRequired[str]
    dropped: NotRequired[int]
    page_title: NotRequired[str]
    page_group_title: NotRequired[str]
    also_called: list[str]
    level: Level
    groups: list[Group]
    migration_status: NotRequired[str]
    summary: str
    lead: str
    checked: NotRequired[str]
    ratings: list[Rating]
    rating: NotRequired[RatingBrief]
    ai: Ai | None
    pay: Pay
    education: list[Education]
    study: list[Study]
    study_cost: NotRequired[StudyCost]
    attainment: list[Attainment]
    apprenticeships: list[Apprenticeship]
    credentials: list[Credential]
    migration_documents: list[Credential]
    visas: list[Visa]
    posts: NotRequired[list[ClosedPost]]
    not_covered: NotRequired[list[str]]
    lists: list[Listing]
    fit: Fit
    outlook: Outlook
    work: Work
    skills: list[NeededSkill]
    unit: NotRequired[Unit]
    faq: list[FaqEntry]
    related: list[str]
    conflicts: list[Conflict]
    gaps: list[Gap]
    drawn_from: NotRequired[DrawnFrom]
