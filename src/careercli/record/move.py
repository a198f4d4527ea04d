"""From here to there: what a person's work in other countries asks, gives, costs and takes, as programs read it."""

from typing import Literal, NotRequired, TypedDict

from careercli.record.everywhere import EverywherePay
from careercli.record.figure import Figure
from careercli.record.free_movement import FreeMovement
from careercli.record.group_of import OfGroup
from careercli.record.net import NetEnd
from careercli.record.points import Change
from careercli.record.recognition import (
    Applies,
    Duration,
    Earlier,
    Grade,
    NoteOf,
    Purpose,
    Regulated,
    Score,
    Sum,
    Verdict,
)
from careercli.record.visas import OwnPoints

CONTRACT = "plan/1"
BY = ("net", "time", "cost", "certainty")
"""What destinations are sorted by: what is left of the pay, months, fees, how sure the plan is."""
Way = Literal["met", "conditions", "ask", "closed"]
MET: Way = "met"
CONDITIONS: Way = "conditions"
ASK: Way = "ask"
CLOSED: Way = "closed"
"""How a visa route stands for a person: all we can check is met; conditions are left; ask there; not for them."""
WAYS = (MET, CONDITIONS, ASK, CLOSED)
ITSELF, PROFESSION = "itself", "profession"
"""Qualities of a counterpart that no match gives: the occupation asked for; the same profession by our own table."""


class Margin(TypedDict):
    """A score against the last cut-off of the round that fits. `total` and `points` (total less cut-off) are null
    without all facts. `round` is the route whose round it was; `edition_ended`: the last day of the points table the
    score is of, where it is no longer in force."""

    system: str
    total: int | float | None
    cutoff: int | float
    points: int | float | None
    round: str
    name: str
    date: str
    edition_ended: str | None


class LeastPay(TypedDict):
    """The least pay a route asks, in the country's money; `median_reaches`: whether the usual pay is as high, null
    where that cannot be said, or where a `lower` least pay is enough for some; `going_rate`: it is the job's own."""

    amount: float
    period: str
    currency: str
    going_rate: bool
    median_reaches: bool | None
    lower: list[float]
    source: str


class WayOf(TypedDict):
    """A visa route for this person.

    `why`: what makes it so for them, in words; `needs` what it asks of everybody, `asks` the kinds of it; `lacking`:
    keys of the profile whose facts would decide its points. `offer`: whether it takes a job offer, `offered`: whether
    they have one there (null: not said). `confidence` and `grade` say how sure its rules are.
    """

    route: str
    name: str
    way: Way
    status: str
    offer: str
    offered: bool | None
    bound_to: str
    why: list[str]
    needs: list[str]
    asks: list[str]
    lacking: list[str]
    hint: str
    points: NotRequired[list[OwnPoints]]
    margin: NotRequired[Margin]
    least_pay: NotRequired[LeastPay]
    improvements: list[Change]
    edition_ended: NotRequired[str]
    citizens: NotRequired[list[str]]
    page: str
    checked: str
    confidence: str
    grade: Grade
    source: str


class PlanNet(TypedDict):
    """What is left of the median pay a year after tax, in the country's money: from `low` to `high` where it depends on
    the part of the country or on the person (`ends`), one amount in both where it does not; null with the reason."""

    low: Figure
    high: Figure
    currency: str
    of: NotRequired[Figure]
    tax_year: NotRequired[str]
    method: str
    place: NotRequired[str]
    ends: NotRequired[list[NetEnd]]
    source: NotRequired[str]


class Buys(TypedDict):
    """What that buys there: in US dollars at American prices (purchasing power), of what is `net`, else of the `gross`
    pay."""

    low: Figure
    high: Figure
    currency: str
    of: Literal["net", "gross"]
    rate_years: list[int]
    sources: list[str]


class Licence(TypedDict):
    """Whether one must be licensed, and who decides, as the occupation's credentials say. `needed` is null where it
    depends or is not known; `regulated` is left out where we know of no licence and nothing of the profession there.
    `to_check`: who is asked is general knowledge."""

    needed: bool | None
    regulated: NotRequired[Regulated]
    body: str
    page: str
    region: str | None
    other_regions: list[str]
    to_check: bool


class PlanStep(Applies):
    """A step of the plan for this person, of recognition or of the visa; as `career pathway` has it, with its `name`
    and the `language` tests it takes. Of the visa: `item` says what the fee is, `payer` who pays it, `per` what it is
    for each of (such are not in the sums), `only` whom or what it is for."""

    id: str
    name: str
    text: str
    purpose: Purpose
    applies: Verdict
    depends_on: list[str]
    counted: bool
    starts: Literal["now", "after"]
    after: list[str]
    instead_of: NotRequired[str]
    optional: bool
    body: str
    page: str
    item: NotRequired[str]
    payer: NotRequired[str]
    per: NotRequired[str]
    only: NotRequired[str]
    fee: NotRequired[float]
    fee_to: NotRequired[float]
    currency: NotRequired[str]
    fee_year: NotRequired[int]
    fee_old: NotRequired[bool]
    earlier: NotRequired[list[Earlier]]
    months_min: NotRequired[int]
    months_max: NotRequired[int]
    exam: NotRequired[str]
    language: NotRequired[list[Score]]
    documents: NotRequired[list[str]]
    ended: NotRequired[str]
    to_check: bool
    source: str
    grade: Grade
    as_of: str


class SumConverted(TypedDict):
    """All fees in the reader's money, at the market rates of `rate_years`."""

    currency: str
    low: float
    high: float
    rate_years: list[int]
    sources: list[str]


class Totals(TypedDict):
    """What the counted steps cost and last.

    `fees` by currency, of surely (`low`) and of all steps (`high`); `converted`: all of them in the reader's money,
    null where a rate is lacking; `years`: the first and the last year of the fees; `no_fee`: counted steps without a
    known fee; `months` along the longest chain of steps; their `unknown` counts all counted steps nobody times.
    """

    fees: list[Sum]
    converted: SumConverted | None
    years: list[int]
    no_fee: int
    months: Duration


class Unlock(TypedDict):
    """Something that would turn a no into a yes, or raise the points: the cheapest first by `effort`, from 1 (a test
    retaken) to 5 (in others' hands). `gain` in points; `passes`: it turns a fail into a pass."""

    says: str
    route: str
    name: str
    kind: Literal["points", "offer", "facts"]
    gain: int | float | None
    passes: bool
    effort: int


class Destination(TypedDict):
    """The plan for one country. `missing`: why there is none; then only `country` and `name` are given besides.

    `citizen`: whether a passport is of this country, so that no visa is needed and no way is given; `free_movement`: a
    right of one of the passports to work there with no visa to apply for before, so that no way is given either.
    `quality`, `score`, `as_near`: how well the occupation there matches, `sources`: by what. `visa`: the best way in
    for this person, null where none is open or may be; `ways`: all routes, the best first. `blocked_by`: what stands in
    the way today; `unknown`: what the plan does not know, and which facts would decide it. `certainty`: the part of the
    counted steps, in percent, that rest on an official text. `best`: what it is best at of all destinations.
    """

    country: str
    name: str
    region: NotRequired[str | None]
    id: NotRequired[str]
    title: NotRequired[dict[str, str]]
    quality: NotRequired[str]
    sources: NotRequired[list[str]]
    score: NotRequired[float]
    as_near: NotRequired[list[str]]
    of_group: NotRequired[OfGroup]
    pay: NotRequired[EverywherePay]
    net: NotRequired[PlanNet]
    buys: NotRequired[Buys]
    licence: NotRequired[Licence]
    steps: NotRequired[list[PlanStep]]
    notes: NotRequired[list[NoteOf]]
    citizen: NotRequired[bool]
    free_movement: NotRequired[FreeMovement]
    visa: NotRequired[WayOf | None]
    ways: NotRequired[list[WayOf]]
    not_covered: NotRequired[list[str]]
    totals: NotRequired[Totals]
    unlocks: NotRequired[list[Unlock]]
    blocked_by: NotRequired[list[str]]
    unknown: NotRequired[list[str]]
    certainty: NotRequired[int | None]
    best: NotRequired[list[str]]
    missing: NotRequired[str]
    reason: NotRequired[str]


_From = TypedDict("_From", {"from": list[str]})
"""`from` under its own name, which no class body can hold."""


class PlanOf(_From):
    """The plan: who asks (passport in `from`, training, recent work), of which occupation, sorted by what, and a
    destination each. `information`: what a plan is not."""

    id: str
    title: dict[str, str]
    profession: str | None
    trained_in: list[str]
    worked_in: list[str]
    on: str
    by: str
    currency: str
    destinations: list[Destination]
    information: str
