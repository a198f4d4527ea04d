"""The facts a points system asks for: type, values allowed, how to ask, how they could be raised."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool, model_validator

from careerdata.rows.base import Text
from careerdata.rows.records import Strict
from careerdata.rows.route_condition import Condition, Name, Number

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
