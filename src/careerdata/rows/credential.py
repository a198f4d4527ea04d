"""credentials*.csv, bodies*.csv, regulators*.csv, offices.csv, credential_coverage.csv.

What one must or may hold, who gives it where, and what was read.
"""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, StringConstraints, model_validator

from careerdata.rows.base import Code, Count, OptionalText, Region, Row, Text

Kind = Literal["licence", "registration", "certification", "skills-assessment", "apprenticeship", "degree"]
Status = Literal["mandatory", "mandatory-in-some-regions", "usually-asked", "voluntary"]
Confidence = Literal["official-table", "read-from-official-text", "to-verify"]
Covers = Literal["whole", "part", "loose"]
Form = Literal["", "registry", "temporary", "additional", "business"]
Coverage = Literal["read", "not-in-source"]
BodyKey = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[a-z0-9]+)+$", max_length=72)]
OptionalBodyKey = Annotated[str, StringConstraints(pattern=r"^([a-z]{2}(-[a-z0-9]+)+)?$", max_length=72)]
OptionalCount = Annotated[str, StringConstraints(pattern=r"^(0|[1-9][0-9]{0,8})?$")]
Day = Annotated[str, StringConstraints(pattern=r"^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
OptionalDay = Annotated[str, StringConstraints(pattern=r"^((19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$")]
Page = Annotated[str, StringConstraints(pattern=r"^(https?://[^\s<>\"]{3,400})?$")]


def _regions(cell: str) -> str:
    names = cell.split(" ") if cell else []
    if names != sorted(set(names)):
        raise ValueError("regions are not sorted, one is doubled, or the space between is not one")
    return cell


Regions = Annotated[str, StringConstraints(pattern=r"^([a-z]{2}(-[a-z0-9]+)?( |$))*$"), AfterValidator(_regions)]
"""Keys of regions.csv with a space between; the country's own key for all of it."""


class CredentialRow(Row):
    """One credential of an occupation or of every occupation in a group, in the regions where one status holds.

    No row for an occupation means that nothing is known here, never that it is not regulated.

    `name` joins rows of one credential: its regions and bodies are those of all rows with the name. `title` is
    what the region itself calls it, where that differs. `part` names, in a few words, the people it is for when
    that is not the whole occupation. `covers`: the credential is for the whole occupation, for a part of it, or
    the source links the two and their names do not agree (loose). `status` is for the people it is for, in these
    regions. No `regions`: the source does not say which. No `body`: the source names none. `updated` is the day
    of the source's own record, `checked` the day the row was compared with its source. `since`: the day from which the
    rule holds there, where it is newer than the other rows' source. `years`: how long the credential holds.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "name", "part", "status", "when", "regions", "body", "title")
    code: Code
    name: Text
    kind: Kind
    body: OptionalBodyKey = ""
    regions: Regions
    status: Status
    when: Literal["to-work", "to-migrate"]
    covers: Covers
    part: OptionalText = ""
    title: OptionalText = ""
    form: Form = ""
    years: OptionalCount = ""
    since: OptionalDay = ""
    updated: OptionalDay = ""
    checked: Day
    confidence: Confidence

    @model_validator(mode="after")
    def status_fits_regions(self) -> Self:
        """Mandatory means in the whole country; in some regions means regions below it, or unknown ones."""
        below = [region for region in self.regions.split() if "-" in region]
        if self.status == "mandatory" and (below or not self.regions):
            raise ValueError("`mandatory` is for the whole country; name it, or say mandatory-in-some-regions")
        if self.status == "mandatory-in-some-regions" and self.regions and not below:
            raise ValueError("`mandatory-in-some-regions` names regions below the country, or none")
        return self

    @model_validator(mode="after")
    def part_is_named(self) -> Self:
        """A part has a name: its own, or the credential's."""
        if self.covers == "whole" and self.part:
            raise ValueError(f"it covers the whole occupation, though `part` is `{self.part}`")
        return self


class BodyRow(Row):
    """Who gives a credential: its name, its page, and where it does so (the country's key for everywhere)."""

    KEY: ClassVar[tuple[str, ...]] = ("body",)
    body: BodyKey
    name: Text
    page: Page
    regions: Regions
    checked: Day


class OfficeRow(Row):
    """Who is in one region what `body` names only by its office: each state has its own board of teachers.

    A region without a row is told by the name of the office: ask there. Two rows for a region: either gives it.
    """

    KEY: ClassVar[tuple[str, ...]] = ("body", "region", "holder")
    body: BodyKey
    region: Region
    holder: BodyKey
    checked: Day


class RegulatorRow(Row):
    """Who gives the credential of this name, for these people, in these regions, where its own rows name nobody.

    It says nothing of whether one must hold it: a region that no row of the credential names is not bound by it.
    `confidence` is that of the body alone.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "name", "part", "regions", "body")
    code: Code
    name: Text
    part: OptionalText = ""
    regions: Regions
    body: BodyKey
    checked: Day
    confidence: Confidence


class CoverageRow(Row):
    """What of a region was read: how many records, how old; `not-in-source` is a gap of the source, no finding."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "source")
    region: Region
    coverage: Coverage
    records: Count
    oldest: OptionalDay = ""
    newest: OptionalDay = ""
