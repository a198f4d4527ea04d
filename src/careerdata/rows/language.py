"""language.toml: tests, the scores they give, and the level each score is read as."""

import datetime
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, field_validator, model_validator

from careerdata.rows.base import SourceKey, Text
from careerdata.rows.records import Strict

Score = Annotated[float, Field(ge=0, le=1000)]
Range = Annotated[list[Score], Field(min_length=3, max_length=3)]
Confidence = Literal["O", "O2", "S", "K"]
Ability = Literal["reading", "writing", "listening", "speaking"]


class Scores(Strict):
    """Least score, most, and step, by ability."""

    reading: Range
    writing: Range
    listening: Range
    speaking: Range


class Least(Strict):
    """The least score of each level, by ability, in the order of `levels`: best first."""

    reading: list[Score]
    writing: list[Score]
    listening: list[Score]
    speaking: list[Score]


class Test(Strict):
    """One column of a table: for tests taken from one day to another.

    `order`: how the test's own certificate lists the four scores; left out where that is not certain.
    """

    key: Text
    name: Text
    language: Literal["en", "fr"]
    family: Text | None = None
    also: list[Text] = []  # noqa: RUF012 - pydantic copies it
    since: datetime.date | None = Field(default=None, alias="from")
    until: datetime.date | None = Field(default=None, alias="to")
    source: SourceKey | None = None
    confidence: Confidence | None = None
    order: list[Ability] | None = None
    levels: Annotated[list[int | str], Field(min_length=1)]
    scores: Scores
    least: Least

    @field_validator("order")
    @classmethod
    def _each_ability_once(cls, order: list[Ability] | None) -> list[Ability] | None:
        if order is not None and sorted(order) != sorted(Scores.model_fields):
            raise ValueError("`order` must name reading, writing, listening and speaking, each once")
        return order

    @model_validator(mode="after")
    def _one_score_a_level(self) -> "Test":
        for ability, scores in self.least:
            if len(scores) != len(self.levels):
                raise ValueError(f"{ability} has {len(scores)} scores for {len(self.levels)} levels")
            if any(high <= low for high, low in pairwise(scores)):
                raise ValueError(f"{ability}: scores must fall from level to level")
        return self


class Language(Strict):
    """A country's tables."""

    scale: Text
    title: Text
    source: SourceKey
    confidence: Confidence
    checked: datetime.date
    valid_years: Annotated[int, Field(gt=0)]
    note: Text
    points: dict[str, int] | None = None
    test: Annotated[list[Test], Field(min_length=1)]


LANGUAGE = TypeAdapter(Language)
