"""Schooling: education.csv, education/isced.csv, attainment.csv, apprenticeships.csv, study.csv."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import StringConstraints, model_validator

from careercli.record.figure import amount_or_none, parse_figure
from careerdata.rows.base import Code, Figure, OptionalText, Row, Text, Year

Isced = Annotated[str, StringConstraints(pattern=r"^[0-8]?$")]
"""A level of ISCED 2011: 0 early childhood, 1 primary, 2 lower and 3 upper secondary, 4 post-secondary
non-tertiary, 5 short-cycle tertiary, 6 bachelor's, 7 master's, 8 doctoral, or equivalent.
Empty where the publisher's level is not one of schooling."""


class IscedRow(Row):
    """What a publisher's level of schooling or skill means in ISCED 2011: from `low` to `high`.

    `scheme` is a country's level scheme as country.toml has it, or `typical entry` for the words of Employment
    Projections; `value` is the publisher's. `wording` is the publisher's short name of the level, `reason` ours.
    """

    KEY: ClassVar[tuple[str, ...]] = ("scheme", "value")
    scheme: Text
    value: Text
    low: Isced
    high: Isced
    wording: Text
    reason: Text

    @model_validator(mode="after")
    def levels_rise(self) -> Self:
        """The low level is not above the high one; both are there or neither is."""
        if self.low > self.high or bool(self.low) != bool(self.high):
            raise ValueError(f"{self.low} to {self.high} does not rise")
        return self


class AttainmentRow(Row):
    """The highest schooling of the people who do the work, aged 25 and more, in percent of them.

    `match` is near where the survey behind the shares has no class that is exactly this occupation.
    """

    code: Code
    year: Year
    match: Literal["exact", "near"]
    below_secondary: Figure
    secondary: Figure
    some_college: Figure
    associate: Figure
    bachelor: Figure
    master: Figure
    doctoral: Figure

    @model_validator(mode="after")
    def shares_make_a_whole(self) -> Self:
        """Seven rounded shares add up to about a hundred, or none is there."""
        named = [name for name in type(self).model_fields if name not in ("code", "year", "match", "source")]
        cells = [getattr(self, name) for name in named]
        amounts = [amount_or_none(parse_figure(cell)) for cell in cells]
        known = [amount for amount in amounts if amount is not None]
        if known and (len(known) != len(amounts) or abs(sum(known) - 100) > 0.5):
            raise ValueError(f"shares do not make a whole: {cells}")
        return self


class ApprenticeshipRow(Row):
    """An occupation people are apprenticed in, by the number the federal office of apprenticeship gives it."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "number", "title")
    code: Code
    number: Text
    title: Text


class EducationRow(Row):
    """What is typically needed to enter: schooling, related experience, training on the job."""

    code: Code
    education: OptionalText
    experience: OptionalText
    training: OptionalText


class StudyRow(Row):
    """A field of study (CIP 2020) linked to an occupation; `stem` is the source key of the
    STEM OPT list when it stands there, else empty."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "cip")
    code: Code
    cip: Text
    title: Text
    stem: OptionalText
