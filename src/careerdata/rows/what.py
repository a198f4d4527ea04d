"""what.csv, names.csv and unit_of.csv: what people of an occupation do, in a line of ours; a plain English name; and
which unit group's text is its own."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Code, Row
from careerdata.rows.own_text import OwnText, of_sentences, of_words

KEYS = r"^[a-z0-9][a-z0-9-]*( [a-z0-9][a-z0-9-]*)*$"


class WhatRow(Row):
    """What people in an occupation do, and for whom; `read`: the keys of the sources read before, between spaces."""

    code: Code
    what: Annotated[OwnText, of_words(8, 30), of_sentences(1, 3)]
    read: Annotated[str, StringConstraints(pattern=KEYS)]


class NameRow(Row):
    """A plain English name of an occupation whose title is not English, or does not say what is in it.

    It takes the place of an English title borrowed from another publisher, and stands next to a title of the
    publisher's own.
    """

    code: Code
    name: Annotated[OwnText, of_words(1, 12)]


class UnitOfRow(Row):
    """The ISCO-08 unit group whose text describes an occupation that falls into several, as an editor chose it.

    `covers`: `most` of the occupation is that work, or only a `part`.
    """

    code: Code
    isco: Annotated[str, StringConstraints(pattern=r"^\d{4}$")]
    covers: Literal["most", "part"]
