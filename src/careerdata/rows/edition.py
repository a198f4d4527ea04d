"""editions.csv: codes of other editions of a country's classification."""

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from careerdata.rows.base import Code, OptionalText, Row, Text


class EditionRow(Row):
    """A code of another edition and an occupation that it is here, one line for each of them.

    `edition` is the classification's name with its year (`NOC 2016`), `was` the code in it, `title` that code's own,
    where the source has one, `now` the occupation's code here, empty where no source says what became of it. `share`:
    which part of the code is the occupation, 0 to 1, where the source can be counted.
    """

    KEY: ClassVar[tuple[str, ...]] = ("edition", "was", "now")
    edition: Text
    was: Code
    title: OptionalText = ""
    now: Annotated[str, StringConstraints(pattern=r"^([0-9][0-9\-]*)?$")]
    share: Annotated[str, StringConstraints(pattern=r"^(0\.[0-9]{1,3}|1)?$")] = ""
