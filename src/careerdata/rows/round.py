"""rounds.csv: rounds of invitations of Express Entry, one line a round."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Count, Figure, OptionalText, Row

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
