"""ai/products.csv: AI products that already do part of an occupation's work, with who says so."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import StringConstraints, model_validator

from careerdata.rows.base import OptionalText, Row, Year

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=48)]
Clause = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f-\x9f]*[^.\s]$")]
"""What the product takes over: one clause in our words, without a full stop."""

Occupations = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}:[0-9A-Z.\-]+( [a-z]{2}:[0-9A-Z.\-]+)*$")]
"""Occupation ids in order, separated by single spaces: `ca:32120 us:29-2011`."""

Activities = Annotated[str, StringConstraints(pattern=r"^([0-9A-Za-z.]+( [0-9A-Za-z.]+)*)?$")]
"""DWA ids in order, separated by single spaces, or nothing."""

Reference = Annotated[str, StringConstraints(pattern=r"^(K\d{6}|DEN\d{6}|P\d{6}(/S\d{3})?)$")]
"""An FDA submission number: premarket notification, De Novo request, or premarket approval."""

Panel = Literal["Cardiovascular", "Hematology", "Microbiology", "Ophthalmic", "Pathology", "Radiology"]
"""The FDA panel that led the review, as the list spells it."""

LISTED = "fda-ai-devices-2025"
"""The source of every row that has a submission number."""


class ProductRow(Row):
    """A product and what it takes over.

    A page row tells what a career page said, and its name, company, kind, degree or year may be lost.
    Of an FDA-listed device the facts are the list's; what it takes over is the editor's reading, for
    FDA clears devices for professionals to use and does not say that they replace anyone. `major`: it
    gives a result for that one task without a person's reading.
    """

    KEY: ClassVar[tuple[str, ...]] = ("product",)
    product: Slug
    name: OptionalText
    company: OptionalText
    kind: Literal["platform", "tool", "product", "research", "device", ""]
    degree: Literal["major", "partial", ""]
    year: Year | Literal[""]
    takes_over: Clause
    occupations: Occupations
    activities: Activities
    reference: Reference | Literal[""]
    panel: Panel | Literal[""]
    reading: Literal["editor", "page"]
    confidence: Literal["official facts, editor's reading", "page"]

    @model_validator(mode="after")
    def check_evidence(self) -> Self:
        """Either a page alone says it, or every fact comes from the FDA list."""
        facts = (self.name, self.company, self.degree, self.year, self.reference, self.panel)
        if self.reading == "page":
            self._check_page()
        elif self.source != LISTED or self.confidence == "page" or self.kind != "device" or not all(facts):
            raise ValueError(f"an editor's reading needs every fact of a listed device, source `{LISTED}`")
        return self

    def _check_page(self) -> None:
        if not self.source.startswith("page-") or self.confidence != "page":
            raise ValueError("what a page says has that page as its source and its confidence")
        if self.reference or self.panel or self.kind == "device":
            raise ValueError("a page names no listed device")

    @model_validator(mode="after")
    def check_order(self) -> Self:
        """Occupations and activities stand in order, none of them twice."""
        for ids in (self.occupations.split(), self.activities.split()):
            if ids != sorted(set(ids)):
                raise ValueError(f"`{' '.join(ids)}` is out of order or names one twice")
        return self
