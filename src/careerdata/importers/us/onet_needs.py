"""O*NET 29: how much each of 35 skills and 33 areas of knowledge matters, and on which level → us/needs.csv.

Importance is 1 (not important) to 5 (extremely), the level 0 to 7.

Traps:
- an older edition than the other O*NET files here (its latest rows are of August 2024): told by its own source
- lines with `suppress` Y have too small a sample: O*NET itself says not to use them, and they are left out
- with `not_relevant` Y most people asked said that the work does not need it: its level means nothing and stays empty
- an edition renews some occupations only: a date of 2013 beside one of 2023 is the publisher's (`07/2013`)
- the codes are O*NET's: an occupation may have a `.00` and specialties, or specialties only
"""

from collections.abc import Iterator
from pathlib import Path

from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.importers.us import onet
from careerdata.rows.base import Row
from careerdata.rows.skill import NeedRow
from careerdata.series import current, file_of

SOURCE = current("us-onet-needs")
FILES = {"skill": file_of("us-onet-needs", "skills"), "knowledge": file_of("us-onet-needs", "knowledge")}
COLUMNS = (
    CODE := "onet",
    NAME := "element",
    IMPORTANCE := "importance",
    LEVEL := "level",
    SUPPRESS := "suppress",
    NOT_RELEVANT := "not_relevant",
    DATE := "date",
)
MARKS = {"Y": True, "N": False, "": False}


def tables(sources: Path) -> list[Table]:
    """One row for each need of an O*NET occupation that O*NET stands by."""
    socs = onet.soc_codes(sources)
    rows: list[Row] = [row for kind in FILES for row in _rows(sources, kind, socs)]
    return [Table("us/needs.csv", rows)]


def _rows(sources: Path, kind: str, socs: dict[str, str]) -> Iterator[Row]:
    file = FILES[kind]
    for line in read_csv(sources / file, COLUMNS):
        if not onet.known(file.name, line, SUPPRESS, MARKS):
            code = onet.known(file.name, line, CODE, socs)
            yield NeedRow.model_validate(
                {
                    "code": code,
                    "profile": line[CODE],
                    "name": line[NAME],
                    "kind": kind,
                    "importance": plain(line[IMPORTANCE], file.name, line[CODE]),
                    "level": _level(line, file),
                    "year": line[DATE].rpartition("/")[2],
                    "source": SOURCE,
                }
            )


def _level(line: Line, file: Path) -> str:
    hidden = onet.known(file.name, line, NOT_RELEVANT, MARKS)
    return "" if hidden else plain(line[LEVEL], file.name, line[CODE])
