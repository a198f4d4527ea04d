"""lists.csv, may_be_listed.csv, study.csv: official lists an occupation stands on or may stand on, and fields of study
that lead to it."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Code, Count, OptionalText, Row, SourceKey, Text, Year


class ListRow(Row):
    """An occupation on an official list; lists.toml describes the list itself."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "list", "year")
    code: Code
    list: Text
    year: Year
    condition: OptionalText = ""


class MayBeListedRow(Row):
    """An occupation that an entry of a list may mean, where the entry's own code or name leads to no occupation here.

    `words` go on where "Perhaps on the list NAME (YEAR)" ends: as what the entry stands there, and why it is not sure.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "list", "year")
    code: Code
    list: Text
    year: Year
    words: Text


class StudyRow(Row):
    """A field of study (CIP 2020) linked to an occupation; `stem` is the source key of the
    STEM OPT list when it stands there, else empty."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "cip")
    code: Code
    cip: Text
    title: Text
    stem: OptionalText


class InvitedRow(Row):
    """The newest month in which people of an occupation invited for a visa were seen: about how many, and the lowest
    and highest of their points."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "visa")
    code: Code
    visa: Literal["189", "190", "491"]
    month: Annotated[str, StringConstraints(pattern=r"^20\d\d-[01]\d$")]
    low: Count
    high: Count
    invited: Count
    source: SourceKey
