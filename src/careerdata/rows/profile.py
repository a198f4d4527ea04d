"""profiles/*.toml: hand-written depth for one occupation, and how such a file is read."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationInfo, model_validator

from careerdata.rows.base import Period, Region, SourceKey, Text
from careerdata.rows.toml import read_records

Texts = Annotated[list[Text], Field(min_length=1)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Amount = Annotated[int, Field(ge=0)]
"""Whole units of the currency beside it."""

Years = Annotated[int, Field(ge=0, le=60)]


class Section(BaseModel):
    """A table of the file: no unknown key, no conversion between types."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Entry(Section):
    """A table that carries a source; one that names none takes the file's (validation context)."""

    source: SourceKey

    @model_validator(mode="before")
    @classmethod
    def take_the_files_source(cls, entry: object, info: ValidationInfo) -> object:
        """Fill in the source of the whole file where the entry is silent."""
        source = (info.context or {}).get("source")
        if isinstance(entry, dict) and "source" not in entry and source is not None:
            return {**entry, "source": source}
        return entry


class Remark(Section):
    """What an official source says beside the entry it stands under; the source is never inherited."""

    text: Text
    source: SourceKey


def check_order(low: int, high: int | None, what: str) -> None:
    """Raise ValueError when `low` is above `high`; None is an open end."""
    if high is not None and low > high:
        raise ValueError(f"{what} runs from {low} down to {high}")


Status = Literal["mandatory", "mandatory in some regions", "usually asked", "voluntary"]
Route = Annotated[str, Field(pattern=r"^[a-z]{2}/[a-z0-9]+(-[a-z0-9]+)*$")]
"""A route's name under data/<cc>/routes: `ca/express-entry`."""


class Credential(Entry):
    """A paper the work itself asks for; `page_status` is the page's where official data correct it.

    No `regions` means the whole country, or that the regions are not known.
    """

    name: Text
    body: Text
    kind: Literal["licence", "registration", "certification", "compliance"]
    status: Status
    page_status: Status | None = None
    regions: list[Region] = Field(default_factory=list)
    note: Text | None = None
    official: list[Remark] = Field(default_factory=list)

    @model_validator(mode="after")
    def regions_fit(self) -> Self:
        """Regions are sorted and named only where the status depends on them."""
        if self.regions != sorted(set(self.regions)):
            raise ValueError("`regions` are not sorted or one is doubled")
        if self.regions and self.status != "mandatory in some regions":
            raise ValueError(f"`regions` are given though the status is `{self.status}`")
        return self


class MigrationDocument(Entry):
    """A paper an immigration application asks for, not the work."""

    name: Text
    body: Text
    kind: Literal["credential assessment", "language test"]
    status: Status
    note: Text | None = None
    official: list[Remark] = Field(default_factory=list)


class Visa(Entry):
    """A way to migrate with the occupation, as the page describes it."""

    route: Route
    name: Text
    status: Literal["open", "conditions", "closed", "unknown"]
    offer: Literal["needed", "not-needed", "either"]
    bound_to: Literal["occupation", "person", "place"]
    details: Text
    note: Text | None = None
    official: list[Remark] = Field(default_factory=list)


BANDS = ("early", "middle", "senior")
CalendarYear = Annotated[int, Field(ge=1990, le=2100)]


class PayBand(Entry):
    """Gross pay, in the currency of `pay` per `period`, for years of experience.

    No `years_max` leaves the band open above.
    """

    band: Literal["early", "middle", "senior"]
    years_min: Years
    years_max: Years | None = None
    low: Amount
    high: Amount
    period: Period
    note: Text | None = None

    @model_validator(mode="after")
    def rises(self) -> Self:
        """Years and amounts run upwards."""
        check_order(self.years_min, self.years_max, "years_min to years_max")
        check_order(self.low, self.high, "low to high")
        return self


class Pay(Section):
    """Pay by experience as the page estimates it."""

    currency: Currency
    by_experience: Annotated[list[PayBand], Field(min_length=1)]

    @model_validator(mode="after")
    def bands_rise(self) -> Self:
        """Bands stand from early to senior, each from more years and more pay than the one before."""
        steps = [(BANDS.index(band.band), band.years_min, band.low) for band in self.by_experience]
        for lower, upper in pairwise(steps):
            if not all(before < after for before, after in zip(lower, upper, strict=True)):
                raise ValueError(f"`by_experience`: {BANDS[upper[0]]} does not rise above {BANDS[lower[0]]}")
        return self


class EducationStage(Entry):
    """One stage of education: how many years it takes and what it costs in all, in `currency`."""

    stage: Text
    years_min: Years
    years_max: Years
    cost_min: Amount
    cost_max: Amount
    currency: Currency
    official: list[Remark] = Field(default_factory=list)

    @model_validator(mode="after")
    def rises(self) -> Self:
        """Years and costs run upwards."""
        check_order(self.years_min, self.years_max, "years_min to years_max")
        check_order(self.cost_min, self.cost_max, "cost_min to cost_max")
        return self


class Fit(Entry):
    """Whom the occupation suits and who had better look elsewhere."""

    suits: Texts
    avoid: Texts


class Outlook(Entry):
    """Prospects as the page tells them; its growth is over `page_growth_years` years, dated or not."""

    progression: Text
    demand: Text
    growth_areas: Texts
    page_growth_percent: float
    page_growth_years: Annotated[int, Field(ge=1, le=60)]
    page_growth_from: CalendarYear | None = None
    page_growth_to: CalendarYear | None = None

    @model_validator(mode="after")
    def years_agree(self) -> Self:
        """Both calendar years or neither, as far apart as the number of years says."""
        ends = (self.page_growth_from, self.page_growth_to)
        if ends == (None, None):
            return self
        if None in ends or (ends[1] or 0) - (ends[0] or 0) != self.page_growth_years:
            raise ValueError(f"`page_growth_from` and `page_growth_to` are not {self.page_growth_years} years apart")
        return self


class DrawnFrom(Entry):
    """The public listings and bodies the page says its figures come from."""

    pay: Texts
    outlook: Texts
    migration: Texts
    note: Text


class Tasks(Section):
    """Tasks by what AI does to them: does them, helps with them, leaves them to people."""

    automated: Texts
    augmented: Texts
    human: Texts


class Product(Entry):
    """An AI product that already does part of the work; what it takes over is an editor's reading.

    None means that the page's name, kind, degree or (calendar) year of it is lost.
    """

    name: Text | None = None
    kind: Literal["platform", "tool", "product", "research"] | None = None
    degree: Literal["major", "partial"] | None = None
    year: Annotated[int, Field(ge=1990, le=2100)] | None = None
    takes_over: Text


class Ai(Entry):
    """What AI does to the occupation. `mixed`: prospects cut both ways; `reshaped`: the tasks
    change more than the number of jobs."""

    verdict: Literal["resilient", "reshaped", "mixed", "exposed"]
    summary: Text
    tasks: Tasks
    products: list[Product]
    skills: Texts
    entry_level: Text
    advice: Text


OccupationId = Annotated[str, Field(pattern=r"^[a-z]{2}:[0-9A-Z][0-9A-Z.\-]*$")]
FieldPath = Annotated[str, Field(pattern=r"^[a-z_]+(\.([a-z_]+|\d+))*$")]
"""A dotted path in the occupation's JSON: `pay.by_experience.2.high`."""


class Rating(Entry):
    """Somebody's overall mark for the occupation, `overall` out of `out_of`."""

    by: Literal["page"]
    overall: Annotated[float, Field(ge=0)]
    out_of: Annotated[int, Field(ge=1)]
    note: Text | None = None


class Question(Entry):
    """A question the page answers."""

    question: Text
    answer: Text


class Conflict(Entry):
    """Where page and official data differ, in the unit of the field (percent, currency per year).

    `sources` are the page's key and the official one; the page's alone where nothing official exists.
    """

    field: FieldPath
    page: int | float | Text
    official: int | float | Text
    sources: Annotated[list[SourceKey], Field(min_length=1, max_length=2)]
    note: Text


class Profile(Entry):
    """One profile file. Its `source` holds for every entry that names none; `checked` is the day."""

    id: OccupationId
    checked: date
    classification: Literal["NOC", "SOC"]
    title: Text
    group_title: Text
    migration_status: Literal["skilled"]
    summary: Text
    ratings: list[Rating]
    ai: Ai
    pay: Pay
    education: Annotated[list[EducationStage], Field(min_length=1)]
    credentials: Annotated[list[Credential], Field(min_length=1)]
    migration_documents: list[MigrationDocument] = Field(default_factory=list)
    visas: Annotated[list[Visa], Field(min_length=1)]
    fit: Fit
    outlook: Outlook
    drawn_from: DrawnFrom
    related: list[OccupationId] = Field(default_factory=list)
    faq: list[Question]
    conflicts: list[Conflict]

    @model_validator(mode="after")
    def conflicts_name_the_page(self) -> Self:
        """The first source of a conflict is the page's own."""
        for place, conflict in enumerate(self.conflicts):
            if conflict.sources[0] != self.source:
                raise ValueError(f"`conflicts.{place}.sources` does not begin with `{self.source}`")
        return self


PROFILE = TypeAdapter(Profile)


def load_profile(path: Path) -> Profile:
    """Read one profile; BadRow names the file, the line and the key that is wrong."""
    return read_records(path, PROFILE)
