"""Conditions of a visa rule: which names must have which values.

A table of names, all of which must hold; a list of tables holds when one of them does. Operands that are
words name another fact or rule where a number is compared, and mean themselves where equality is asked.
"""

import datetime
from collections.abc import Iterator
from typing import Annotated, Any

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


def _written(asked: Any) -> str:
    """Which of the three forms stands there, so that a mistake is told of that one only."""
    return "test" if isinstance(asked, dict | Test) else "list" if isinstance(asked, list) else "value"


Asked = Annotated[
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


Condition = Annotated[list[dict[Name, Asked]], BeforeValidator(_as_list), AfterValidator(_not_empty)]


def names_in(condition: list[dict[str, Any]] | None) -> Iterator[str]:
    """Every name a condition looks at."""
    for clause in condition or []:
        for name, asked in clause.items():
            yield name
            if isinstance(asked, Test):
                yield from asked.names()
