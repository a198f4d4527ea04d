"""data/ai: what language models are rated able to do of the work, measures of exposure, products."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, StringConstraints, TypeAdapter, model_validator

from careercli.record.source import is_of
from careerdata.rows.base import Code, Count, Figure, GivenFigure, OptionalText, Row, SourceKey, Text, Year
from careerdata.rows.records import Strict

TaskId = Annotated[str, StringConstraints(pattern=r"^\d{1,6}$")]
OptionalTaskId = Annotated[str, StringConstraints(pattern=r"^\d{0,6}$")]
Origins = Annotated[str, StringConstraints(pattern=r"^(\d\d-\d{4}\.\d\d:[01]\.\d{4}( |$))*$", max_length=2000)]
"""O*NET codes with their weight, a space between; the weights add up to 1."""
Exposure = Literal["E0", "E1", "E2", ""]
Rating = Literal["0", "1", "2", "3", "4", ""]
YesNo = Literal["yes", "no", ""]
Bucket = Literal["automated", "augmented", "human", "unrated"]
IscoParts = Annotated[str, StringConstraints(pattern=r"^(\d{4}:[01]\.\d{4}( |$))*$", max_length=1000)]
"""ISCO-08 unit groups with their weight, a space between; the weights add up to 1."""
Country = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Quality = Literal[
    "exact",
    "general",
    "pooled",
    "chosen",
    "single",
    "close",
    "mixed",
    "unweighted",
    "second",
    "near",
    "broad",
    "wide",
    "loose",
    "none",
]


class AiTaskRow(Row):
    """The labels of one O*NET task and the bucket they put it in at the default threshold (model/bucket.py).

    `labels_of` is the task the labels were given to where this one is newer and says the same, else empty.
    `source` is that of the labels; `physical` is from ai-wright-physical, `observed` from ai-aei-v5, the
    type and the activities (a space between) from us-onet-30-1.
    """

    KEY: ClassVar[tuple[str, ...]] = ("onet", "task")
    task: TaskId
    onet: Code
    code: Code
    type: Literal["core", "supplemental", "n-a"]
    human: Exposure
    gpt4: Exposure
    t1: Rating
    t2: Rating
    physical: YesNo
    bucket: Bucket
    observed: YesNo
    contested: YesNo
    firm: YesNo
    labels_of: OptionalTaskId
    dwas: OptionalText

    def occupation(self) -> str:
        """The id of the occupation whose task it is: O*NET describes American ones."""
        return f"us:{self.code}"


class AiDwaRow(Row):
    """The weighted majority and the shares in percent of the tasks that belong to an activity."""

    KEY: ClassVar[tuple[str, ...]] = ("dwa",)
    dwa: Text
    bucket: Bucket
    automated: Figure
    augmented: Figure
    human: Figure
    rated: Figure
    tasks: Figure


class AiShareRow(Row):
    """The weighted shares of an occupation's tasks in percent, or in all three the reason why there are none.

    `automated_2` … `augmented_3`: at the thresholds 2 and 3; `human` is the same at each. `firm` and
    `observed` are percent of the same weight. `path` is `direct` or the source key of the crosswalk, and
    `origins` the O*NET occupations with their weight. `quality`:

    - `exact`: the one O*NET occupation of the code, `general`: the general one of several, `pooled`: the tasks
      of several specialties together, where the general one has none, `chosen`: one of several, by the editors
    - `single`: the crosswalk leads to one O*NET occupation, `close`: to several, at least half the weight in
      one SOC code, `mixed`: to several and none has half, `unweighted`: to several, without weights,
      `second`: by the second table, since job titles contradict the first
    - `none`: no shares
    """

    KEY: ClassVar[tuple[str, ...]] = ("country", "code")
    country: Country
    code: Code
    automated: Figure
    augmented: Figure
    human: Figure
    automated_2: Figure = ""
    augmented_2: Figure = ""
    automated_3: Figure = ""
    augmented_3: Figure = ""
    firm: Figure = ""
    observed: Figure = ""
    rated: Figure
    tasks: Figure
    path: Text
    quality: Quality
    origins: Origins


class AiIscoShareRow(AiShareRow):
    """The same for an occupation that reaches American ones only through ISCO-08 (importers/ai/isco_shares.py).

    `path` holds the source keys of the crosswalks, a space between. `isco`: the unit groups it is read
    through. `spread`: by how many points, on average, the American occupations' shares lie away from their
    mean. `quality`:

    - `near`: one American occupation has two thirds of the weight or more
    - `broad`: none has, but their shares lie together
    - `wide`: the spread is above ten points: low confidence
    - `loose`: the official link to ISCO is to work that is far apart, in our reading: low confidence
    - `none`: no shares
    """

    isco: IscoParts = ""
    spread: Figure = ""


Measure = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=32)]
Scheme = Literal["soc2018", "soc2010", "noc2021", "isco08"]
Path = Literal[
    "direct", "combined", "same-title", "retitled", "concordance", "weighted", "chosen", "table", "matched", "chain"
]
OccupationId = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}:[0-9A-Z][0-9A-Z.\-]*$", max_length=20)]
OptionalId = Annotated[str, StringConstraints(pattern=r"^([a-z]{2}:[0-9A-Z][0-9A-Z.\-]*)?$", max_length=20)]


class MeasureRow(Row):
    """What one measure says of one code, in the classification it is rated in.

    `percentile`: the share of the measure's rated codes that lie below, those of equal value counted half
    (mid-rank), each code once whatever its employment. `label`: the publisher's own word for the value.
    `parts`: of how many O*NET specialties the value is the plain mean; empty when the code itself is rated.
    """

    KEY: ClassVar[tuple[str, ...]] = ("measure", "scheme", "rated_at")
    measure: Measure
    scheme: Scheme
    rated_at: Code
    value: Figure
    label: OptionalText = ""
    percentile: Figure
    parts: Figure = ""


class MeasurePartRow(Row):
    """What an activity adds to a measure of one code; `activity` is empty for all others together, `count` of them.

    `weight`: the activity's share of the work, 0 to 1. The measure is the mean of the sums of `goal` (help with what
    people set out to do) and `action` (the work a model does itself).
    """

    KEY: ClassVar[tuple[str, ...]] = ("measure", "scheme", "rated_at", "activity")
    measure: Measure
    scheme: Scheme
    rated_at: Code
    activity: OptionalText
    count: Count
    weight: GivenFigure
    goal: GivenFigure
    action: GivenFigure


class MeasureActivityRow(Row):
    """An intermediate work activity of O*NET that a measure is made of, and its name."""

    KEY: ClassVar[tuple[str, ...]] = ("activity",)
    activity: Text
    title: Text


class MeasureLinkRow(Row):
    """Under which rated code an occupation reads its measures: all those rated at (scheme, rated_at).

    `path` says how the code was reached:

        direct       it is the occupation's own code
        combined     it stands for several occupations, this one among them
        same-title   SOC 2010, another code but the same title
        retitled     SOC 2010, the same code under a changed title
        concordance  the official concordance names no other code
        weighted     two crosswalks give that code half or more
        chosen       decided by hand, against the crosswalk
        table        an official table leads there, alone or with others
        matched      code and title agree, no table being published
        chain        two or three concordances, one after the other

    `via`: the American occupation through which a Canadian one reads it. `weight`: the share of the
    crosswalk that leads there. `rank`: 1 is the one to show where only one can be shown. `quality`: `exact`
    the occupation itself; `close` nearly so; `partial` one of several or an incomplete match; `weak` no more
    than a hint. `source` is where the link comes from, not the value.
    """

    KEY: ClassVar[tuple[str, ...]] = ("occupation", "scheme", "rated_at")
    occupation: OccupationId
    scheme: Scheme
    rated_at: Code
    path: Path
    via: OptionalId = ""
    weight: Figure = ""
    rank: Figure
    quality: Literal["exact", "close", "partial", "weak"]


class MeasureRecord(Strict):
    """A measure in words: what it asks, on what scale, for which codes, and what to keep in mind."""

    name: Text
    what: Text
    scale: Text
    year: Annotated[int, Field(ge=1990, le=2100)]
    level: Text
    source: SourceKey
    caveat: Text


MEASURES = TypeAdapter(dict[Measure, MeasureRecord])


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=48)]
Clause = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f-\x9f]*[^.\s]$")]
"""What the product takes over: one clause in our words, without a full stop."""

Occupations = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}:[0-9A-Z.\-]+( [a-z]{2}:[0-9A-Z.\-]+)*$")]
"""Occupation ids in order, separated by single spaces: `ca:32120 us:29-2011`."""

Activities = Annotated[str, StringConstraints(pattern=r"^([0-9A-Za-z.]+( [0-9A-Za-z.]+)*)?$")]
"""DWA ids in order, separated by single spaces, or nothing."""

Reference = Annotated[str, StringConstraints(pattern=r"^(K\d{6}|DEN\d{6}|P\d{6}(/S\d{3})?)$")]
"""An FDA submission number: premarket notification, De Novo request, or premarket approval."""

Panel = Literal["Cardiovascular", "Hematology", "Microbiology", "Ophthalmic", "Pathology", "Radiology"]
"""The FDA panel that led the review, as the list spells it."""

LISTED = "fda-ai-devices"
"""The source of every row that has a submission number."""


class ProductRow(Row):
    """A product and what it takes over.

    A page row tells what a career page said, and its name, company, kind, degree or year may be lost.
    Of an FDA-listed device the facts are the list's; what it takes over is the editor's reading, for
    FDA clears devices for professionals to use and does not say that they replace anyone. `major`: it
    gives a result for that one task without a person's reading.
    """

    KEY: ClassVar[tuple[str, ...]] = ("product",)
    product: Slug
    name: OptionalText
    company: OptionalText
    kind: Literal["platform", "tool", "product", "research", "device", ""]
    degree: Literal["major", "partial", ""]
    year: Year | Literal[""]
    takes_over: Clause
    occupations: Occupations
    activities: Activities
    reference: Reference | Literal[""]
    panel: Panel | Literal[""]
    reading: Literal["editor", "page"]
    confidence: Literal["official facts, editor's reading", "page"]

    @model_validator(mode="after")
    def check_evidence(self) -> Self:
        """Either a page alone says it, or every fact comes from the FDA list."""
        facts = (self.name, self.company, self.degree, self.year, self.reference, self.panel)
        if self.reading == "page":
            self._check_page()
        elif not is_of(self.source, LISTED) or self.confidence == "page" or self.kind != "device" or not all(facts):
            raise ValueError(f"an editor's reading needs every fact of a listed device, a source of `{LISTED}`")
        return self

    def _check_page(self) -> None:
        if not self.source.startswith("page-") or self.confidence != "page":
            raise ValueError("what a page says has that page as its source and its confidence")
        if self.reference or self.panel or self.kind == "device":
            raise ValueError("a page names no listed device")

    @model_validator(mode="after")
    def check_order(self) -> Self:
        """Occupations and activities stand in order, none of them twice."""
        for ids in (self.occupations.split(), self.activities.split()):
            if ids != sorted(set(ids)):
                raise ValueError(f"`{' '.join(ids)}` is out of order or names one twice")
        return self
