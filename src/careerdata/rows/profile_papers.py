"""The parts of a profile on papers: credentials, immigration documents, visas."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from careerdata.rows.base import Region, Text
from careerdata.rows.profile_base import Entry, Remark

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
