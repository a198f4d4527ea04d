"""Official lists of occupations, rounds of invitations, professions of the TN status, and fields of study."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Code, Count, Figure, OptionalText, Row, SourceKey, Text, Year


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


Day = Annotated[str, StringConstraints(pattern=r"^20\d\d-[01]\d-[0-3]\d$")]
Moment = Annotated[str, StringConstraints(pattern=r"^(20\d\d-[01]\d-[0-3]\dT[0-2]\d(:[0-5]\d){2}Z|![a-z-]+)$")]
"""A moment in UTC, or the reason why there is none."""

Category = Literal[
    "agriculture", "cec", "education", "french", "fst", "fsw", "general", "healthcare", "military", "physicians",
    "pnp", "senior-managers", "stem", "trades", "transport",
]  # fmt: skip
"""Whom a round invites."""


class RoundRow(Row):
    """A round: whom it invited, how many, and the lowest score invited (CRS points, of those before the tie-break).

    `number` is the publisher's (`91b` where a day's round had two parts). `category` is our key: a class (`pnp`, `cec`,
    `fsw`, `fst`), a category of occupations or language, or `general`. `version` is the publisher's of a category's
    list (`2026-3`). `programs`: the classes whose candidates took part, a space between; empty where the source
    does not say. `pool`: people in the pool. `copied` is `transcribed` where the round was typed off the page.
    """

    KEY: ClassVar[tuple[str, ...]] = ("date", "number")
    number: Annotated[str, StringConstraints(pattern=r"^[1-9]\d{0,3}[ab]?$")]
    date: Day
    category: Category
    version: OptionalText = ""
    programs: OptionalText = ""
    invitations: Count
    cutoff: Count
    tie_break: Moment
    pool: Figure
    copied: Literal["", "transcribed"] = ""


Key = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
Ways = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\+[a-z0-9-]+)*( [a-z0-9-]+(\+[a-z0-9-]+)*)*$")]
"""Alternatives, a space between; `+` joins what one alternative asks together: `degree diploma+years-3`."""


class TnProfessionRow(Row):
    """A profession of Appendix 2 and the least credentials it asks for.

    `ways` as tokens (tn_minimum.py lists them), `minimum` the same in our own words, `note` a limit on the work.
    """

    KEY: ClassVar[tuple[str, ...]] = ("profession",)
    profession: Key
    name: Text
    kind: Literal["general", "medical", "scientist", "teacher"]
    ways: Ways
    minimum: Text
    note: OptionalText = ""


class TnOccupationRow(Row):
    """An American occupation that a profession falls into, by our own reading of both names.

    `fit`: `same` both name the same work; `part` the occupation holds the profession and other work; `possible`
    some jobs of the occupation are of the profession, by their duties and not by their name. The agreement names
    professions and no codes: nothing here is official.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "profession")
    code: Code
    profession: Key
    fit: Literal["same", "part", "possible"]
