"""O*NET Technology Skills → us/technology.csv: the software named for an occupation.

`hot` says that job postings of any kind often name the technology, `in_demand` that those of this
occupation do.

Traps:
- the list belongs to an O*NET occupation; the lists of one SOC occupation are merged, and a yes in any of
  them is a yes. Only `in_demand` ever differs: no technology is hot in one occupation and not in another.
- the publisher files a few technologies (Microsoft SQL Server, MySQL, CATIA) under one commodity in one
  occupation and another in the next. Where that happens inside one SOC (30 times) the commodity given for
  the lowest O*NET code, the most general one, stays.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from careercli.importers import onet
from careercli.importers.onet import CODE, SOURCE
from careercli.importers.table import Line, Table
from careercli.rows.work import TechnologyRow

FILE = "Technology Skills"
COLUMNS = (
    CODE,
    NAME := "Example",
    CATEGORY := "Commodity Title",
    HOT := "Hot Technology",
    IN_DEMAND := "In Demand",
)


def tables(sources: Path) -> list[Table]:
    """One row for each technology of a SOC occupation."""
    merged: dict[tuple[str, str], list[Line]] = {}
    for code, line in onet.read_by_soc(sources, FILE, COLUMNS):
        merged.setdefault((code, line[NAME]), []).append(line)
    return [Table("us/technology.csv", [_row(code, lines) for (code, _), lines in merged.items()])]


def _row(code: str, lines: list[Line]) -> TechnologyRow:
    most_general = min(lines, key=lambda line: line[CODE])
    return TechnologyRow(
        code=code,
        name=most_general[NAME],
        category=most_general[CATEGORY],
        hot=_any(lines, HOT),
        in_demand=_any(lines, IN_DEMAND),
        source=SOURCE,
    )


def _any(lines: Iterable[Line], column: str) -> Literal["yes", "no"]:
    said = {onet.known(FILE, line, column, onet.YES_NO) for line in lines}
    return "yes" if "yes" in said else "no"
