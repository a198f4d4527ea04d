"""A points system: data/<cc>/routes/NAME.toml, its facts, its worked cases (NAME.cases.toml), its lookups.csv."""

import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, TypeAdapter, model_validator

from careerdata.rows.base import Row, SourceKey, Text
from careerdata.rows.points_rule import KINDS, Condition, Content, Name, NotKnown, Number, names_in
from careerdata.rows.records import Strict

Effort = Annotated[int, Field(ge=1, le=5)]
"""How dear a change is, in our own judgement: 1 a test retaken, 2 a paper, 3 a year of work, 4 a degree, 5 not one's own to decide."""  # noqa: E501


class Raise(Strict):
    """How a fact can be changed for the better, up to `up_to`; the least value that helps is found from the rules.

    `says` names the change, `one` in its place the change to the value 1.
    """

    says: Text
    one: Text | None = None
    effort: Effort
    up_to: Number | None = None
    values: list[str] | None = None


class Fact(Strict):
    """One fact. Without `default` and `optional` it must be given; dots lead into a block.

    `completed`: of 1.5 years only the completed one counts.
    """

    name: Name
    type: Literal["integer", "number", "choice", "flag", "date", "text", "abilities", "block"]
    asks: Text
    least: Number | None = None
    most: Number | None = None
    step: Annotated[float, Field(gt=0)] | None = None
    completed: bool = False
    values: list[str] | None = None
    aliases: dict[str, str] = {}  # noqa: RUF012 - pydantic copies it
    pattern: str | None = None
    default: StrictBool | Number | str | None = None
    optional: bool = False
    sets_day: Literal["date", "year"] | None = None
    raises: Raise | None = None

    @model_validator(mode="after")
    def _fits_its_type(self) -> "Fact":
        ranged = self.type in ("integer", "number", "abilities")
        problems = {
            "`least` and `most` are for numbers": not ranged and (self.least is not None or self.most is not None),
            "a number needs `least` and `most`": ranged and (self.least is None or self.most is None),
            "`completed` is for an integer": self.completed and self.type != "integer",
            "a choice needs `values`": (self.type == "choice") != bool(self.values),
            "`aliases` lead to `values`": not set(self.aliases.values()) <= set(self.values or ()),
            "the default is not among the values": self.type == "choice"
            and self.default is not None
            and self.default not in (self.values or ()),
            "`sets_day = date` is for a date, `year` for an integer": self.sets_day is not None
            and {"date": "date", "year": "integer"}[self.sets_day] != self.type,
            "either `default` or `optional`": self.optional and self.default is not None,
        }
        for problem, is_so in problems.items():
            if is_so:
                raise ValueError(problem)
        return self


class Lever(Strict):
    """A named change of facts at once: `clb` sets all four abilities.

    `also` are facts it settles on the way, `when` the people it is for.
    """

    name: Name
    sets: Annotated[list[Name], Field(min_length=1)]
    values: Annotated[list[StrictBool | Number | str], Field(min_length=1)]
    says: Text
    effort: Effort
    also: dict[Name, StrictBool | Number | str] = {}  # noqa: RUF012 - pydantic copies it
    when: Condition | None = None


class Check(Strict):
    """Facts that contradict each other: when the condition holds, the question is refused in these words."""

    facts: Annotated[list[Name], Field(min_length=1)]
    when: Condition
    says: Text


Confidence = Literal["O", "O2", "S", "K"]
"""Official, a dated transcription of the official text, a secondary source, general knowledge."""
EVIDENCE = ("from", "to", "source", "clause", "confidence", "checked")


class Dated(BaseModel):
    """From when to when something holds, by which text, and how sure that is."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    since: datetime.date = Field(alias="from")
    until: datetime.date | None = Field(default=None, alias="to")
    source: SourceKey
    clause: Text
    confidence: Confidence
    checked: datetime.date

    @model_validator(mode="after")
    def _in_order(self) -> "Dated":
        if self.until is not None and self.until < self.since:
            raise ValueError("`to` lies before `from`")
        return self


class Edition(Strict):
    """The system as a whole between two days."""

    name: Text
    since: datetime.date = Field(alias="from")
    until: datetime.date | None = Field(default=None, alias="to")


class Unknown(Strict):
    """From when the system in force is not known here: what changed then, in a sentence, and what is known of it."""

    since: datetime.date = Field(alias="from")
    changed: Text
    says: Text
    source: SourceKey


class SystemNote(Strict):
    """What a reader must know and no total may hold: a dispute, a fee, something not modelled. `doubt`: whether the
    rules are still in force at all; it stands at the verdict."""

    says: Text
    source: SourceKey
    contested: bool = False
    doubt: bool = False
    confidence: Confidence = "O"
    since: datetime.date | None = Field(default=None, alias="from")
    until: datetime.date | None = Field(default=None, alias="to")


class Scores(Strict):
    """The facts test scores become: four levels with their language, or one level; a second test goes second."""

    levels: list[Name] = []  # noqa: RUF012 - pydantic copies it
    languages: list[Name] = []  # noqa: RUF012 - pydantic copies it
    level: Name | None = None


class Outcome(Strict):
    """Which rules are the answer: the total, whether it passes, against which mark; `answers` stand in `data` too.

    `leads_to`: what a pass only lets one into, a draw or a pool of which some are invited; `leads_to_when`: for whom.
    """

    total: Name | None = None
    passes: Name | None = Field(default=None, alias="pass")
    pass_mark: Name | None = None
    answers: list[Name] = []  # noqa: RUF012 - pydantic copies it
    leads_to: Literal["draw", "pool"] | None = None
    leads_to_when: Condition | None = None


class Rule(Strict):
    """One rule: its kind, what it is called, and its blocks by date (their models are in points_rule).

    `show`: whether its value stands in the breakdown, and where, when not under its id. `unknown_when`: where its value
    is not known here, as `unknown_says` explains.
    """

    id: Name
    kind: str
    label: Text
    show: bool | Name = True
    only: Condition | None = None
    unknown_when: Condition | None = None
    unknown_says: Text | None = None
    dated: Annotated[list[dict[str, Any]], Field(min_length=1)]

    @model_validator(mode="after")
    def _known_kind(self) -> "Rule":
        if self.kind not in KINDS:
            raise ValueError(f"no kind `{self.kind}`; kinds: {', '.join(KINDS)}")
        if (self.unknown_when is None) != (self.unknown_says is None):
            raise ValueError("`unknown_when` and `unknown_says` go together")
        if self.unknown_when and self.kind not in ("flag", "requirement"):
            raise ValueError("`unknown_when` is for a flag or a requirement")
        return self


class PointsSystem(Strict):
    """A whole system. `defaults` fill in evidence a rule does not give itself.

    `words`: plain words people say and the facts they are; a text in place of facts says what to write instead.
    """

    title: Text
    page: Text
    defaults: dict[str, Any] = {}  # noqa: RUF012 - pydantic copies it
    edition: Annotated[list[Edition], Field(min_length=1)]
    unknown: Unknown | None = None
    outcome: Outcome
    fact: Annotated[list[Fact], Field(min_length=1)]
    lever: list[Lever] = []  # noqa: RUF012 - pydantic copies it
    scores: Scores | None = None
    words: dict[str, dict[Name, bool | str] | Text] = {}  # noqa: RUF012 - pydantic copies it
    check: list[Check] = []  # noqa: RUF012 - pydantic copies it
    note: list[SystemNote] = []  # noqa: RUF012 - pydantic copies it
    rule: Annotated[list[dict[str, Any]], Field(min_length=1)]


class Block(BaseModel):
    """A rule's content between two days: the evidence and the kind's own model."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    dated: Dated
    content: Content

    def reads(self, *own: list[dict[str, Any]] | None) -> list[str]:
        """Every name the block or the rule's own conditions look at, once, in order."""
        conditions = (name for condition in own for name in names_in(condition))
        return list(dict.fromkeys([*conditions, *self.content.reads()]))


OWN = ("id", "kind", "label", "show", "only", "unknown_when", "unknown_says")
"""Keys of a rule itself; all others belong to its blocks and may stand at the rule when they hold for each."""


def rule_of(table: dict[str, Any]) -> Rule:
    """A rule from its table: without `dated` the table is its own only block."""
    own = {key: table[key] for key in OWN if key in table}
    rest = {key: value for key, value in table.items() if key not in (*OWN, "dated")}
    blocks = table.get("dated", [{}])
    if isinstance(blocks, list):
        evidence = {key: value for key, value in rest.items() if key in EVIDENCE}
        blocks = [{**(evidence if "unknown" in block else rest), **block} for block in blocks]
    return Rule.model_validate({**own, "dated": blocks})


def block_of(kind: str, table: dict[str, Any], defaults: dict[str, Any]) -> Block:
    """One block: evidence from the table or the defaults, the rest to the kind's model."""
    evidence = {key: table.get(key, defaults.get(key)) for key in EVIDENCE}
    given = {key: value for key, value in evidence.items() if value is not None}
    content = {key: value for key, value in table.items() if key not in EVIDENCE}
    model = NotKnown if "unknown" in content else KINDS[kind]
    return Block(dated=Dated.model_validate(given), content=model.model_validate(content))


class Case(Strict):
    """Facts on a day and what they come to; `unknown` where no answer may be given on that day.

    `undecided`: the facts on which the result hangs by what is not known here; then whether it passes is null.
    `ended`: the last day of the rules used, where they are no longer in force.
    """

    id: Text
    on: datetime.date
    facts: dict[str, Any] = {}  # noqa: RUF012 - pydantic copies it
    expected: dict[str, Any] = {}  # noqa: RUF012 - pydantic copies it
    unknown: bool = False
    undecided: list[Text] = []  # noqa: RUF012 - pydantic copies it
    ended: datetime.date | None = None
    note: str = ""

    @model_validator(mode="after")
    def _expects_something(self) -> "Case":
        if bool(self.expected or self.undecided) == self.unknown:
            raise ValueError("either `expected`, `undecided` or `unknown = true`")
        return self


class Cases(Strict):
    """The file: one table a case, no id twice."""

    case: Annotated[list[Case], Field(min_length=1)]

    @model_validator(mode="after")
    def _once_each(self) -> "Cases":
        ids = [case.id for case in self.case]
        if len(set(ids)) < len(ids):
            raise ValueError(f"twice: {', '.join(sorted({name for name in ids if ids.count(name) > 1}))}")
        return self


CASES = TypeAdapter(Cases)


class LookupRow(Row):
    """One figure: the table, the code looked up, the column, the amount."""

    KEY: ClassVar[tuple[str, ...]] = ("table", "code", "column")

    table: Text
    code: Text
    column: Text
    amount: Text
