"""tn_professions.csv, tn_occupations.csv: professions of the agreement of Canada, Mexico and the United States."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Code, OptionalText, Row, Text

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
