"""words/called.csv: short names and everyday words for work, and what they stand for."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Rank, Row, Text

Countries = Annotated[str, StringConstraints(pattern=r"^([a-z]{2}( [a-z]{2})*)?$", max_length=40)]
"""Country keys with single spaces between; empty: wherever the language is spoken."""


class CalledRow(Row):
    """A word or up to three, said in a language for what publishers call otherwise; `place` 1 is the likeliest.

    `short`: the same in letters, or cut off (`RN`, `ops`): a title spelled out so may be taken. `synonym`: another word
    for the work, which only finds.
    """

    KEY: ClassVar[tuple[str, ...]] = ("called", "lang", "countries", "place")
    called: Text
    lang: Literal["en", "fr", "de", "es", "pt", "zh-Hant"]
    countries: Countries = ""
    place: Rank
    how: Literal["short", "synonym"]
    stands_for: Text
