"""units/*.toml: what the work of an ISCO-08 unit group is like, in words of ours."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, TypeAdapter, model_validator

from careerdata.rows.base import SourceKey
from careerdata.rows.own_text import OwnText, WithoutVerdict, of_sentences, of_words
from careerdata.rows.records import Strict
from careerdata.rows.toml import read_records

Two = Annotated[OwnText, of_sentences(2, 2), of_words(10, 45)]
"""Two sentences."""
OneOrTwo = Annotated[OwnText, of_sentences(1, 2), of_words(6, 45)]
Line = Annotated[OwnText, of_words(3, 15)]
"""A line of a list."""
Three = Annotated[tuple[Annotated[OwnText, of_words(4, 15)], ...], Field(min_length=3, max_length=3)]

SkillSource = Literal["onet-technology", "onet-activity", "skill"]
"""Where a skill to learn has its name from: technologies of O*NET, its activities, or the skills of any country."""


class LearnEntry(Strict):
    """A skill to learn; `source` is a list that has it too, under `name` or, where `name` says more, under `as`."""

    name: Annotated[OwnText, of_words(1, 8)]
    source: SkillSource | None = None
    named: Annotated[str | None, Field(alias="as", min_length=1)] = None


class Unit(Strict):
    """One unit group. No figure is in any of its texts: figures come from the data of an occupation."""

    isco: Annotated[str, Field(pattern=r"^\d{4}$")]
    day: Annotated[tuple[Line, ...], Field(min_length=5, max_length=8)]
    """What is done in a normal week, the most usual first."""
    suits: Three
    """Whom the work suits."""
    not_for: Three
    """Whom it does not."""
    ai_changes: Annotated[Two, WithoutVerdict]
    """What AI does in it already; what it does not."""
    ai_advice: Annotated[Two, WithoutVerdict]
    """What to do about it."""
    entry_level: OneOrTwo
    """How first jobs look."""
    learn: Annotated[tuple[LearnEntry, ...], Field(min_length=4, max_length=6)]
    """Skills worth learning."""
    ladder: Two
    """First job and next; where people leave to."""
    growth_areas: Annotated[tuple[Annotated[OwnText, of_words(1, 7)], ...], Field(min_length=2, max_length=4)]
    """Where the work grows."""
    study: OneOrTwo
    """The usual ways in, in general."""
    sources: Annotated[tuple[SourceKey, ...], Field(min_length=1)]
    """What the writer read."""
    by: OwnText
    written: date

    @model_validator(mode="after")
    def says_nothing_twice(self) -> Self:
        """No line of a list twice."""
        for name in ("day", "suits", "not_for", "growth_areas"):
            lines = getattr(self, name)
            if len(set(lines)) != len(lines):
                raise ValueError(f"`{name}` has a line twice")
        return self


UNIT = TypeAdapter(Unit)


def read_unit(path: Path) -> Unit:
    """The unit group of a file named for it. Raises BadRow naming file, line and field."""
    return read_records(path, UNIT)
