"""data/ca/read/*.toml: what people read from texts and pages, for the importers to build on."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from careerdata.rows.base import Code, OptionalText, SourceKey, Text
from careerdata.rows.credential import Confidence, Kind, OptionalBodyKey, Page, Regions, Status
from careerdata.rows.records import Strict

Sentence = Annotated[str, Field(pattern=r"^[0-9a-f]{12}(-[0-9]{5})?$")]
"""The digest of a sentence and, where it means other people there, the one unit group in whose text it stands."""


class ReadCredential(Strict):
    """One credential a sentence asks for; no `regions`: it does not say which."""

    name: Text
    kind: Kind
    status: Status
    regions: Regions = ""
    part: OptionalText = ""
    body: OptionalBodyKey = ""


class RequirementsRead(Strict):
    """What each sentence asks for, or why it asks for nothing."""

    skipped: dict[Sentence, Text]
    read: dict[Sentence, Annotated[list[ReadCredential], Field(min_length=1)]]


class GivenCredential(Strict):
    """A credential a profession's regulator gives, as the rows of the texts name it."""

    code: Code
    name: Text
    part: OptionalText = ""


class ProvincialRegulator(Strict):
    """A body that regulates a profession, where, its page, and who says so."""

    regions: Regions
    body: Text
    page: Page = ""
    source: SourceKey


class Profession(Strict):
    """What the regulator of a profession gives, and who regulates it where."""

    credentials: tuple[GivenCredential, ...] = ()
    regulators: tuple[ProvincialRegulator, ...] = ()


class LawChange(Strict):
    """What holds in some regions that a text has otherwise; no `status`: not known here."""

    code: Code
    name: Text
    replaces: OptionalText = ""
    kind: Kind | Literal[""] = ""
    status: Status | Literal[""] = ""
    regions: Regions
    part: OptionalText = ""
    since: date | None = None
    confidence: Confidence
    source: SourceKey


class NewerLaw(Strict):
    """All changes of newer_law.toml."""

    change: list[LawChange]


REQUIREMENTS = TypeAdapter(RequirementsRead)
PROFESSIONS = TypeAdapter(dict[str, Profession])
NEWER_LAW = TypeAdapter(NewerLaw)
