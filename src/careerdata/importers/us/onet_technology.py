"""O*NET Technology Skills → us/technology.csv: the software named for an occupation.

`hot` says that job postings of any kind often name the technology, `in_demand` that those of this
occupation do.

Traps:
- the list belongs to an O*NET occupation; the lists of one SOC occupation are merged, and a yes in any of
  them is a yes. Only `in_demand` ever differs: no technology is hot in one occupation and not in another.
- the publisher files some technologies (Microsoft SQL Server, MySQL, CATIA) under one commodity in one
  occupation and another in the next, or under two in the same: a row for each.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from careerdata.importers.table import Line, Table
from careerdata.importers.us import onet
from careerdata.importers.us.onet import CODE, SOURCE
from careerdata.rows.work import TechnologyRow

FILE = "Technology Skills"
COLUMNS = (
    CODE,
    NAME := "Example",
    CATEGORY := "Commodity Title",
    HOT := "Hot Technology",
    IN_DEMAND := "In Demand",
)


def tables(sources: Path) -> list[Table]:
    """One row for each technology and commodity of a SOC occupation."""
    merged: set[tuple[str, str, str]] = set()
    said: dict[tuple[str, str], list[Line]] = {}
    for code, line in onet.read_by_soc(sources, FILE, COLUMNS):
        merged.add((code, line[NAME], line[CATEGORY]))
        said.setdefault((code, line[NAME]), []).append(line)
    return [Table("us/technology.csv", [_row(*key, said[key[:2]]) for key in merged])]


def _row(code: str, name: str, category: str, lines: list[Line]) -> TechnologyRow:
    """A yes of any occupation and commodity is a yes of the technology."""
    return TechnologyRow(
        code=code, name=name, category=category, hot=_any(lines, HOT), in_demand=_any(lines, IN_DEMAND), source=SOURCE
    )


def _any(lines: Iterable[Line], column: str) -> Literal["yes", "no"]:
    said = {onet.known(FILE, line, column, onet.YES_NO) for line in lines}
    return "yes" if "yes" in said else "no"
