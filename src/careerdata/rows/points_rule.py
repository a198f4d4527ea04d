"""The rules of a points system: what a block of each kind holds, and on which conditions (docs/methods/rules.md).

The runtime of each kind is one file of careercli/rules/kinds with the same name. A condition is a table of names, all
of which must hold; a list of tables holds when one of them does. Operands that are words name another fact or rule
where a number is compared, and mean themselves where equality is asked.
"""

import datetime
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StringConstraints,
    Tag,
    model_validator,
)

from careerdata.rows.base import Text

Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$", max_length=80)]
"""A fact or rule: dots lead into a block, as in `first_language.clb.reading`."""

Number = Annotated[StrictInt | StrictFloat, Field(allow_inf_nan=False)]
Amount = Number | Name
"""A number, or the name of a fact or rule that is one."""

Scalar = StrictBool | Number | str
"""What a fact can be equal to."""


class Test(BaseModel):
    """Comparisons of one name, all of which must hold. A name without a value fails all but `given`, `is_not`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at_least: Amount | None = None
    above: Amount | None = None
    at_most: Amount | None = None
    below: Amount | None = None
    is_not: Scalar | list[Scalar] | None = None
    starts_with: list[str] | None = None
    within_years: Annotated[int, Field(gt=0, le=50)] | None = None
    before: datetime.date | None = None
    since: datetime.date | None = None
    some: bool | None = None
    given: bool | None = None

    @model_validator(mode="after")
    def _says_something(self) -> "Test":
        if not self.model_fields_set:
            raise ValueError("a test without a comparison")
        return self

    def names(self) -> Iterator[str]:
        """The names it compares with."""
        yield from (end for end in (self.at_least, self.above, self.at_most, self.below) if isinstance(end, str))


def _written(wanted: Any) -> str:
    """Which of the three forms stands there, so that a mistake is told of that one only."""
    return "test" if isinstance(wanted, dict | Test) else "list" if isinstance(wanted, list) else "value"


Wanted = Annotated[
    Annotated[Scalar, Tag("value")]
    | Annotated[list[Scalar], Field(min_length=1), Tag("list")]
    | Annotated[Test, Tag("test")],
    Discriminator(_written),
]
"""A value it must equal, values of which it must be one, or a test."""


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, dict) else value


def _not_empty(clauses: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if not clauses or not all(clauses):
        raise ValueError("a condition that asks for nothing")
    return clauses


Condition = Annotated[list[dict[Name, Wanted]], BeforeValidator(_as_list), AfterValidator(_not_empty)]


def names_in(condition: list[dict[str, Any]] | None) -> Iterator[str]:
    """Every name a condition looks at."""
    for clause in condition or []:
        for name, wanted in clause.items():
            yield name
            if isinstance(wanted, Test):
                yield from wanted.names()


Result = StrictBool | Number | str
"""What a rule can come to: points or an amount, yes or no, a word."""


class Content(BaseModel):
    """What a block of a rule holds between two days."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def reads(self) -> Iterator[str]:
        """The facts and rules it looks at."""
        raise NotImplementedError


class Kind(Content):
    """What every block holds: the columns its numbers may stand in, chosen by the value of `by`."""

    by: Name | None = None
    columns: list[Scalar] | None = None

    @model_validator(mode="after")
    def _columns_go_with_by(self) -> "Kind":
        if (self.by is None) != (self.columns is None):
            raise ValueError("`by` and `columns` go together")
        return self

    def width(self) -> int:
        """Values a line of the block has."""
        return len(self.columns) if self.columns else 1

    def reads(self) -> Iterator[str]:
        """The facts and rules the block looks at."""
        if self.by:
            yield self.by

    def _check_width(self, lines: Iterable[tuple[str, object]]) -> None:
        for what, values in lines:
            found = len(values) if isinstance(values, list) else 1
            if found != self.width():
                raise ValueError(f"{what} has {found} values, not {self.width()}")


class Bands(Kind):
    """Points by a number: each band begins at its first number; `each` band of four abilities is added up."""

    input: Name
    bands: Annotated[list[Annotated[list[Result], Field(min_length=2)]], Field(min_length=1)]
    below: Result = 0
    starts: Literal["at", "above"] = "at"

    @model_validator(mode="after")
    def _ascending(self) -> "Bands":
        edges = [band[0] for band in self.bands]
        if not all(isinstance(edge, int | float) and not isinstance(edge, bool) for edge in edges):
            raise ValueError("a band begins with a number")
        if any(float(low) >= float(high) for low, high in pairwise(edges)):
            raise ValueError("bands must ascend")
        self._check_width((f"band {band[0]}", band[1:]) for band in self.bands)
        return self

    def reads(self) -> Iterator[str]:
        """The number, and what chooses the column."""
        yield self.input
        yield from super().reads()


class Levels(Kind):
    """Points by a word: every value of the fact has a line, or `lookup` names a column of lookups.csv."""

    input: Name
    levels: dict[str, Result | list[Result]] = {}
    lookup: str | None = None
    column: str | None = None
    otherwise: Result | None = None

    @model_validator(mode="after")
    def _one_table(self) -> "Levels":
        if bool(self.levels) == bool(self.lookup):
            raise ValueError("either `levels` or `lookup` with `column`")
        if (self.lookup is None) != (self.column is None):
            raise ValueError("`lookup` and `column` go together")
        self._check_width((f"`{name}`", values) for name, values in self.levels.items())
        return self

    def reads(self) -> Iterator[str]:
        """The word, and what chooses the column."""
        yield self.input
        yield from super().reads()


class Flag(Kind):
    """`value` when the condition holds, `otherwise` when not (0, or false where the value is true)."""

    when: Condition
    value: Result = True
    otherwise: Result | None = None

    def reads(self) -> Iterator[str]:
        """What the condition looks at."""
        yield from names_in(self.when)


class Cap(Kind):
    """The sum of parts, at most `most`, at least `least`; a part that does not apply adds nothing."""

    parts: Annotated[list[Name], Field(min_length=1)]
    most: Amount | list[Number] | None = None
    least: Amount | None = None

    @model_validator(mode="after")
    def _one_a_column(self) -> "Cap":
        if self.columns and (not isinstance(self.most, list) or len(self.most) != len(self.columns)):
            raise ValueError("`most` needs one number a column")
        return self

    def reads(self) -> Iterator[str]:
        """The parts, and limits that are names."""
        yield from self.parts
        yield from (limit for limit in (self.most, self.least) if isinstance(limit, str))
        yield from super().reads()


class Combination(Content):
    """Points where two things meet: a line of the table by `row`, a place in it by `column`."""

    row: Name
    column: Name
    columns: Annotated[list[Scalar], Field(min_length=1)]
    table: dict[str, list[Result]]
    otherwise: Result = 0

    @model_validator(mode="after")
    def _rectangular(self) -> "Combination":
        for name, values in self.table.items():
            if len(values) != len(self.columns):
                raise ValueError(f"`{name}` has {len(values)} values for {len(self.columns)} columns")
        return self

    def reads(self) -> Iterator[str]:
        """Both things."""
        yield from (self.row, self.column)


class Factors(Content):
    """An amount, if there is one, and what is done to it: times every factor, divided, rounded, kept within limits."""

    amount: Amount | None = None
    times: Amount | list[Amount] = []
    per: Amount | None = None
    plus: Amount | None = None
    minus: Amount | None = None
    at_least: Amount | None = None
    at_most: Amount | None = None
    round_to: Annotated[float, Field(gt=0)] = 0.01

    def reads(self) -> Iterator[str]:
        """Every operand that is a name."""
        times = self.times if isinstance(self.times, list) else [self.times]
        for operand in (self.amount, *times, self.per, self.plus, self.minus, self.at_least, self.at_most):
            if isinstance(operand, str):
                yield operand


class Term(Factors):
    """One amount and what is done to it."""

    amount: Amount


class Threshold(Factors):
    """An amount others are compared with: one term, or the largest, smallest or sum of several (`of`)."""

    of: list[Term] = []
    take: Literal["largest", "smallest", "sum"] = "largest"

    @model_validator(mode="after")
    def _one_or_several(self) -> "Threshold":
        if (self.amount is None) == (not self.of):
            raise ValueError("either `amount` or `of`")
        return self

    def reads(self) -> Iterator[str]:
        """Every operand that is a name."""
        for term in self.of:
            yield from term.reads()
        if self.amount is not None:
            yield from super().reads()


class Requirement(Content):
    """What must hold; when it does not, the person is not eligible, whatever the points."""

    when: Condition

    def reads(self) -> Iterator[str]:
        """What the condition looks at."""
        yield from names_in(self.when)


class Option(BaseModel):
    """One of several: its name or value, or the value of what `of` names, open when the condition holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    when: Condition | None = None
    value: Result | None = None
    of: Name | None = None
    label: Text | None = None

    @model_validator(mode="after")
    def _one_value(self) -> "Option":
        if (self.value is None) == (self.of is None):
            raise ValueError("either `value` or `of`")
        return self

    def reads(self) -> Iterator[str]:
        """What it looks at."""
        yield from names_in(self.when)
        if self.of:
            yield self.of


class OneOf(Content):
    """The first open option, the best, or all of them as a list."""

    options: Annotated[list[Option], Field(min_length=1)]
    take: Literal["first", "best", "all"] = "first"
    otherwise: Result | None = None

    def reads(self) -> Iterator[str]:
        """What any option looks at."""
        for option in self.options:
            yield from option.reads()


class NotKnown(Content):
    """A block whose content is not known here, and why: the rule has no value in that period."""

    unknown: Text

    def reads(self) -> Iterator[str]:
        """Nothing."""
        yield from ()


KINDS: dict[str, type[Content]] = {
    "bands": Bands,
    "levels": Levels,
    "flag": Flag,
    "cap": Cap,
    "combination": Combination,
    "threshold": Threshold,
    "requirement": Requirement,
    "one_of": OneOf,
}
"""The name of a kind and the model of its block."""
