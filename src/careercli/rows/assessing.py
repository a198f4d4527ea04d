"""assessing.csv: who assesses the skills of an occupation for a visa."""

from typing import ClassVar, Literal

from careercli.rows.base import Code, Count, Row, Text


class AssessingRow(Row):
    """The assessing authority of an occupation and how many years its assessment lasts.

    `confidence`: `two sources` agree; `one source`, by the beginning of the code; `default`, the authority that takes
    most occupations of the kind, where no source names one; `knowledge`, an editor's. None of them is the
    instrument itself: always to be checked there.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code",)
    code: Code
    authority: Text
    years: Count
    confidence: Literal["two sources", "one source", "knowledge", "default"]
