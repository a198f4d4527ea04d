"""How a foreign qualification is recognised, as programs read it: steps for one person, on a day, with their sums."""

from typing import Literal, NotRequired, TypedDict

from careercli.record.source import Source

GENERAL = "general"
"""The key of the source that is nobody's page: our own general knowledge, shown only as to be checked."""
OLD = 3
"""Years after which the year of a fee is printed beside it wherever it is."""
CONTRACT = "pathway/1"

Grade = Literal["official", "secondary", "general"]
Purpose = Literal["licence", "visa", "title", "job"]
"""What a step is for: the licence, the visa, a title nobody needs to work, the job itself."""
NoteKind = Literal["time", "language", "documents", "validity", "licence", "trap", "visa", "origin"]
Regulated = Literal["yes", "no", "partial", "title", "licence", "varies"]
"""Whether one must be licensed: always, never, for a part of the work or some regions, for the title alone, by a
driving licence, or by state."""
Test = Literal["ielts", "ielts-academic", "oet", "toefl-ibt", "pte", "german", "fsp"]
"""Language tests that steps name: `german` any certificate of the level, `fsp` the exam of the German chambers of
physicians."""
PARTS = ("overall", "each", "reading", "writing", "listening", "speaking")
"""What a test scores: all of it, every part, single parts."""
Origin = Literal["passport", "trained_in", "worked_in"]
ORIGINS: tuple[Origin, ...] = ("passport", "trained_in", "worked_in")
"""Three different things: what decides one of them does not decide the others."""
Verdict = Literal["yes", "no", "depends"]
"""Whether something is for a person: `depends` on what they did not say, or on what no origin decides."""


class Applies(TypedDict):
    """Whom and where an entry of data/ is for."""

    regions: NotRequired[list[str]]
    not_regions: NotRequired[list[str]]
    passport: NotRequired[list[str]]
    not_passport: NotRequired[list[str]]
    trained_in: NotRequired[list[str]]
    not_trained_in: NotRequired[list[str]]
    worked_in: NotRequired[list[str]]
    not_worked_in: NotRequired[list[str]]
    only_if: NotRequired[str]
    effective_from: NotRequired[str]
    effective_to: NotRequired[str]


class Earlier(TypedDict):
    """What a step cost before; no `fee_year`: unknown."""

    fee: float
    fee_year: NotRequired[int]


class Score(TypedDict):
    """The least a language test must show."""

    test: Test
    overall: NotRequired[str]
    each: NotRequired[str]
    reading: NotRequired[str]
    writing: NotRequired[str]
    listening: NotRequired[str]
    speaking: NotRequired[str]


class Step(Applies):
    """A step as data/ has it: everybody's. Places within groups of countries are written out."""

    id: str
    label: str
    text: str
    purpose: Purpose
    after: list[str]
    instead_of: NotRequired[str]
    optional: bool
    body: str
    page: str
    fee: NotRequired[float]
    fee_to: NotRequired[float]
    currency: NotRequired[str]
    fee_year: NotRequired[int]
    earlier: NotRequired[list[Earlier]]
    months_min: NotRequired[int]
    months_max: NotRequired[int]
    tests: NotRequired[list[Score]]
    exam: NotRequired[str]
    documents: NotRequired[list[str]]
    source: str


class Note(Applies):
    """Something to know that is no step."""

    kind: NoteKind
    text: str
    months_min: NotRequired[int]
    months_max: NotRequired[int]
    source: str


class RecognitionSource(Source):
    """A source with how far it can be relied on, of which day its page is (empty: unknown), and how that is known."""

    grade: Grade
    as_of: str
    as_of_basis: str


class Recognition(TypedDict):
    """A profession in a country, for everybody."""

    profession: str
    name: str
    country: str
    regulated: Regulated
    body: str
    page: str
    checked: str
    steps: list[Step]
    notes: list[Note]


class StepOf(TypedDict):
    """A step for one person on a day.

    `applies`: yes or depends; `depends_on`: on which origins they did not give, and on `only_if` where that decides.
    `counted`: whether sums have it (a second way to the same end and a free choice are not in them). `starts`: now, or
    after the steps of `after`. `fee_old`: its year is more than three years before the day. `ended`: the last day it
    is known for, where that is past; it has no fee, months and scores then. `to_check`: general knowledge.
    """

    id: str
    label: str
    text: str
    purpose: Purpose
    applies: Verdict
    depends_on: list[str]
    only_if: NotRequired[str]
    counted: bool
    starts: Literal["now", "after"]
    after: list[str]
    instead_of: NotRequired[str]
    optional: bool
    body: str
    page: str
    fee: NotRequired[float]
    fee_to: NotRequired[float]
    currency: NotRequired[str]
    fee_year: NotRequired[int]
    fee_old: NotRequired[bool]
    earlier: NotRequired[list[Earlier]]
    months_min: NotRequired[int]
    months_max: NotRequired[int]
    tests: NotRequired[list[Score]]
    exam: NotRequired[str]
    documents: NotRequired[list[str]]
    effective_from: NotRequired[str]
    effective_to: NotRequired[str]
    ended: NotRequired[str]
    to_check: bool
    source: str
    grade: Grade
    as_of: str


class NoteOf(TypedDict):
    """A note for one person on a day."""

    kind: NoteKind
    text: str
    applies: Verdict
    depends_on: list[str]
    months_min: NotRequired[int]
    months_max: NotRequired[int]
    effective_from: NotRequired[str]
    effective_to: NotRequired[str]
    ended: NotRequired[str]
    to_check: bool
    source: str
    grade: Grade
    as_of: str


class Sum(TypedDict):
    """Fees in one currency: what surely comes, and what may come. `years`: the first and the last they are of;
    `undated`: how many of them are of an unknown year."""

    currency: str
    low: float
    high: float
    years: list[int]
    undated: int


class Duration(TypedDict):
    """Months along the longest chain of steps: surely, and at most as far as known; `unknown`: steps of the path whose
    months nobody says."""

    low: int
    high: int
    unknown: int


class Track(TypedDict):
    """The steps in one region, or in the whole country, in an order they can be done in; what they cost and last.

    `no_fee`: counted steps without a known fee.
    """

    region: str
    steps: list[StepOf]
    fees: list[Sum]
    no_fee: int
    months: Duration


class PathwayOf(TypedDict):
    """How somebody with a foreign qualification comes to work in an occupation.

    The three origins are empty where they were not given. `missing`: why there are no tracks. `body`: whom to ask;
    `bodies`: who gives licences by the country's own data.
    """

    id: str
    title: dict[str, str]
    country: str
    on: str
    region: str | None
    passport: list[str]
    trained_in: list[str]
    worked_in: list[str]
    profession: str | None
    name: NotRequired[str]
    regulated: NotRequired[Regulated]
    body: NotRequired[str]
    page: NotRequired[str]
    checked: NotRequired[str]
    bodies: list[str]
    missing: NotRequired[str]
    tracks: list[Track]
    notes: list[NoteOf]
