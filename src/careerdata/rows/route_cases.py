"""Worked cases beside a visa system: data/<cc>/routes/NAME.cases.toml."""

import datetime
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, model_validator

from careerdata.rows.base import Text
from careerdata.rows.records import Strict


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
