"""What study costs and what comes of it: education/study_years.csv, tuition.csv, study_pay*.csv, secondary_pay.csv."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import StringConstraints, model_validator

from careercli.record.figure import amount_or_none, parse_figure
from careerdata.rows.base import Count, GivenFigure, OptionalText, Region, Row, Text

Credential = Literal[
    "certificate", "associate", "bachelor", "post-bachelor", "master", "doctoral", "professional",
    "graduate-certificate", "diploma", "degree", "apprenticeship", "none",
]  # fmt: skip
"""What study ends with. `degree` is one of a university, whichever; `none`: entry asks for no study after school."""
Kind = Literal["public", "public-outside", "private", "average", "limit", "none"]
"""Whose tuition it is: of public colleges for people of the state and for others, of colleges with one price, the
average of a country's own students, the most that law allows, or that law or contract asks nothing."""
Level = Literal["degree", "two-year", "apprenticeship"]
"""The kind of study tuition is for: colleges that grant degrees of four years, shorter ones, training in a firm."""
Years = Annotated[str, StringConstraints(pattern=r"^(\d(\.5)?)?$")]
"""Years of study, by halves; empty where the source names no bound."""
Cip = Annotated[str, StringConstraints(pattern=r"^\d\d\.\d\d$")]
"""A field of study by the four digits of CIP 2020."""
AcademicYear = Annotated[str, StringConstraints(pattern=r"^(19|20)\d\d(-\d\d)?$")]
"""`2022-23`, or `2024` where years of study are those of the calendar."""


class StudyYearsRow(Row):
    """What a publisher's level of schooling or skill takes in years of full-time study after secondary school.

    `scheme` and `value` as in isced.csv. `tuition`: the kind of study whose tuition it costs; empty where no source at
    hand has it. `reason`: what the years were read from.
    """

    KEY: ClassVar[tuple[str, ...]] = ("scheme", "value")
    scheme: Text
    value: Text
    credential: Credential
    years_min: Years
    years_max: Years
    tuition: Literal["", "degree", "two-year", "apprenticeship"]
    reason: Text

    @model_validator(mode="after")
    def years_rise(self) -> Self:
        """The most years are not below the least; nothing costs where nothing is studied."""
        if self.years_max and float(self.years_max) < float(self.years_min or 0):
            raise ValueError(f"{self.years_min} to {self.years_max} years does not rise")
        if self.credential == "none" and (self.years_min or self.years_max or self.tuition):
            raise ValueError("where no study is asked there are neither years nor tuition")
        return self


class StudyFieldRow(Row):
    """What people of an ISCO-08 unit group study: the field of tuition.csv, empty where it has none; `longer` where the
    study takes more years than the level says, so that no total is made. `reason`: ours."""

    KEY: ClassVar[tuple[str, ...]] = ("isco",)
    isco: Annotated[str, StringConstraints(pattern=r"^\d{4}$")]
    field: OptionalText
    longer: Literal["", "yes"]
    reason: Text

    @model_validator(mode="after")
    def says_something(self) -> Self:
        """A line names a field, or that study is longer."""
        if not self.field and not self.longer:
            raise ValueError("neither a field nor longer study")
        return self


class TuitionRow(Row):
    """Tuition for a year of full-time study in a place, from `low` to `high`, without other fees and aid.

    `field` is the publisher's field of study; empty for all of them.
    """

    KEY: ClassVar[tuple[str, ...]] = ("level", "region", "kind", "field")
    level: Level
    region: Region
    kind: Kind
    field: OptionalText
    year: AcademicYear
    low: GivenFigure
    high: GivenFigure

    @model_validator(mode="after")
    def amounts_rise(self) -> Self:
        """The high amount is not below the low one; `none` asks nothing."""
        low, high = (amount_or_none(parse_figure(cell)) for cell in (self.low, self.high))
        if low is None or high is None:
            raise ValueError("tuition is a number")
        if low > high:
            raise ValueError(f"{self.low} to {self.high} does not rise")
        if self.kind == "none" and high:
            raise ValueError(f"`none` does not go with {self.high}")
        return self


class StudyPayRow(Row):
    """What those who finish a field of study earn four years on, and what they owe at the end: of a typical programme.

    `pay` and `debt` are medians over the programmes' medians, weighted by those who finish them; `pay_low` to
    `pay_high` and `debt_low` to `debt_high` a quarter and three quarters of them, where the source has it. `graduates`:
    a year's, of the programmes whose pay is published. `region` is where the school is, not where they work.
    """

    KEY: ClassVar[tuple[str, ...]] = ("cip", "credential", "region")
    cip: Cip
    title: OptionalText
    credential: Credential
    region: Region
    graduates: Count | Literal[""]
    programs_pay: Count
    pay: GivenFigure
    pay_low: OptionalText
    pay_high: OptionalText
    programs_debt: Count
    debt: GivenFigure
    debt_low: OptionalText
    debt_high: OptionalText

    @model_validator(mode="after")
    def quarters_surround(self) -> Self:
        """The median lies between its quarters, and something is known."""
        known = 0
        for name in ("pay", "debt"):
            cells = [getattr(self, f"{name}_low"), getattr(self, name), getattr(self, f"{name}_high")]
            amounts = [amount for cell in cells if (amount := amount_or_none(parse_figure(cell))) is not None]
            known += len(amounts)
            if amounts != sorted(amounts):
                raise ValueError(f"{name}: {cells} do not rise")
        if not known:
            raise ValueError("neither pay nor debt is known")
        return self


class SecondaryPayRow(Row):
    """What people at work with secondary school alone typically earn in a year, by the publisher of study_pay.csv."""

    KEY: ClassVar[tuple[str, ...]] = ("region",)
    region: Region
    pay: GivenFigure
