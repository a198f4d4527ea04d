"""profiles/*.toml: hand-written depth for one occupation, and how such a file is read."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from careercli.errors import BadData
from careerdata.rows.base import SourceKey, Text
from careerdata.rows.profile_ai import Ai
from careerdata.rows.profile_base import Entry
from careerdata.rows.profile_papers import Credential, MigrationDocument, Visa
from careerdata.rows.profile_work import DrawnFrom, EducationStage, Fit, Outlook, Pay

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


def load_profile(path: Path) -> Profile:
    """Read one profile; BadData names the file and the key that is wrong."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise BadData(f"{path} is no readable TOML: {problem}") from problem
    try:
        return Profile.model_validate(content, context={"source": content.get("source")})
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        key = ".".join(str(step) for step in first["loc"]) or "(whole file)"
        raise BadData(f"{path}: `{key}`: {first['msg']}") from problem
