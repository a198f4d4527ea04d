"""Occupations, their groups, titles and levels, and the codes of other editions of a classification."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Code, OptionalText, OptionalYear, Rank, Row, Text


class OccupationRow(Row):
    """One occupation at the most detailed level of its country's classification.

    `level` is the national skill level where the code itself carries it (TEER, KldB), else empty
    and given in levels.csv. `title_en_from` is the source key of an English title that is not the
    publisher's own. `dropped`: the year of the version that no longer has the occupation but keeps its code.
    `parent` is the code of the group directly above, in groups.csv.
    """

    code: Code
    title_en: Text
    title_fr: OptionalText = ""
    title_de: OptionalText = ""
    title_en_from: OptionalText = ""
    level: OptionalText = ""
    dropped: OptionalYear = ""
    parent: Code


class GroupRow(Row):
    """One group above the occupations; `rank` is the classification's own word (`major group`).

    `title_en_from` as for an occupation.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "rank")
    code: Code
    rank: Text
    title_en: Text
    title_fr: OptionalText = ""
    title_de: OptionalText = ""
    title_en_from: OptionalText = ""
    parent: OptionalText = ""


class TitleRow(Row):
    """Another name people use for an occupation, as the publisher lists it."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "lang", "title")
    code: Code
    lang: Literal["en", "fr", "de", "zh-Hant", "pt", "es"]
    title: Text
    kind: Literal["example", "alternate", "reported", "specialty"]


class LevelRow(Row):
    """The skill level of an occupation where the code does not carry it (O*NET job zone)."""

    code: Code
    level: Text


class CombinedRow(Row):
    """An occupation whose figures are published only for a code that combines several."""

    code: Code
    combined: Code
    title_en: Text


class RelatedRow(Row):
    """A related occupation as the publisher ranks it, 1 the closest."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "related")
    code: Code
    related: Code
    tier: Text
    rank: Rank


class EditionRow(Row):
    """A code of another edition and an occupation that it is here, one line for each of them.

    `edition` is the classification's name with its year (`NOC 2016`), `was` the code in it, `title` that code's own,
    where the source has one, `now` the occupation's code here, empty where no source says what became of it. `share`:
    which part of the code is the occupation, 0 to 1, where the source can be counted. An `edition` that is the very one
    followed here has the codes nothing is published of: they are no occupations here, and others may have become them.
    """

    KEY: ClassVar[tuple[str, ...]] = ("edition", "was", "now")
    edition: Text
    was: Code
    title: OptionalText = ""
    now: Annotated[str, StringConstraints(pattern=r"^([0-9][0-9\-]*)?$")]
    share: Annotated[str, StringConstraints(pattern=r"^(0\.[0-9]{1,3}|1)?$")] = ""
