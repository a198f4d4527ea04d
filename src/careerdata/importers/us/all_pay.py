"""OEWS, May 2025: the median of all occupations together, line 00-0000 of the national file (BLS)."""

from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.reading.oews import CODE, GROUP, LATEST, file_of
from careerdata.importers.reading.table import Line, Table, read_sheet
from careerdata.rows.pay import AllPayRow

SOURCE = "us-oews-2025"
MEDIANS = {"year": "A_MEDIAN", "hour": "H_MEDIAN"}
ALL = "00-0000"


def tables(sources: Path) -> list[Table]:
    """us/all_pay.csv."""
    line = _total(sources)
    rows = [
        AllPayRow(year=LATEST, period=period, p50=line[column], method="published", source=SOURCE)
        for period, column in MEDIANS.items()
    ]
    return [Table("us/all_pay.csv", [*rows])]


def _total(sources: Path) -> Line:
    lines = read_sheet(sources / file_of(LATEST), f"national_M{LATEST}_dl", [CODE, GROUP, *MEDIANS.values()])
    found = [line for line in lines if line[CODE] == ALL and line[GROUP] == "total"]
    if len(found) != 1:
        raise BadData(f"{file_of(LATEST)}: {len(found)} lines for {ALL}, all occupations")
    return found[0]
