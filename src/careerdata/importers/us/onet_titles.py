"""O*NET titles → us/titles.csv: the other names of an occupation, for search.

Four kinds of name from three files, all filed under the SOC 2018 code:
- `reported`: Sample of Reported Titles, what people in the job call it
- `specialty`: names of the O*NET occupations inside a SOC occupation (codes not ending in .00)
- `alternate`: Alternate Titles, and after them their short titles (`CEO`), where there is one

Traps: most reported titles stand in Alternate Titles as well, and a title of a specialty often recurs in its
parent, so a SOC keeps each title once whatever its capitals: reported before specialty before alternate,
spelled as the first of them. A title that only repeats the SOC's own is dropped. The same title under two
SOC codes is no mistake (`MD` has sixteen): both stay.
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Literal, NamedTuple

from careerdata.importers.table import Line, Table
from careerdata.importers.us import onet
from careerdata.importers.us.onet import CODE, NOTHING, SOURCE
from careerdata.rows.occupation import TitleRow

REPORTED_FILE = "Sample of Reported Titles"
REPORTED_COLUMNS = (CODE, REPORTED := "Reported Job Title")
OCCUPATIONS_FILE = "Occupation Data"
OCCUPATIONS_COLUMNS = (CODE, TITLE := "Title")
ALTERNATE_FILE = "Alternate Titles"
ALTERNATE_COLUMNS = (CODE, ALTERNATE := "Alternate Title", SHORT := "Short Title")


class _Name(NamedTuple):
    code: str
    title: str
    kind: Literal["reported", "specialty", "alternate"]

    def spoken(self) -> tuple[str, str]:
        return self.code, self.title.casefold()


def tables(sources: Path) -> list[Table]:
    """One row for each name of a SOC occupation."""
    occupations = list(onet.read_by_soc(sources, OCCUPATIONS_FILE, OCCUPATIONS_COLUMNS))
    own = {(code, line[TITLE].casefold()) for code, line in occupations if not _is_specialty(line)}
    specialties = (_Name(code, line[TITLE], "specialty") for code, line in occupations if _is_specialty(line))
    kept: dict[tuple[str, str], _Name] = {}
    for name in chain(_reported(sources), specialties, _alternates(sources)):
        if name.spoken() not in own:
            kept.setdefault(name.spoken(), name)
    return [Table("us/titles.csv", [_row(name) for name in kept.values()])]


def _is_specialty(line: Line) -> bool:
    return onet.is_specialty(line[CODE])


def _reported(sources: Path) -> Iterator[_Name]:
    for code, line in onet.read_by_soc(sources, REPORTED_FILE, REPORTED_COLUMNS):
        yield _Name(code, line[REPORTED], "reported")


def _alternates(sources: Path) -> Iterator[_Name]:
    lines = list(onet.read_by_soc(sources, ALTERNATE_FILE, ALTERNATE_COLUMNS))
    for column in (ALTERNATE, SHORT):
        for code, line in lines:
            if line[column] != NOTHING:
                yield _Name(code, line[column], "alternate")


def _row(name: _Name) -> TitleRow:
    return TitleRow(code=name.code, lang="en", title=name.title, kind=name.kind, source=SOURCE)
