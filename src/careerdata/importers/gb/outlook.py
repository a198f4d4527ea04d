"""The Skills Imperative 2035, England, baseline: employment in 2020 and 2035 by sub-major group of SOC 2020.

Traps:
- England only, and two-digit groups only: gb/combined.csv leads each unit group to its own
- thousands with one decimal: here persons, in exact arithmetic. Each was rounded by itself
- change, replacement demand and the requirement they add up to are over the fifteen years 2020-2035, so that is
  the projection; growth from 2025, given as a yearly rate, has neither change nor openings and is left out
- replacement demand is everybody who leaves, the retired among them
- lines without a code are major groups and the sum of all: left out
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from careerdata.importers.gb.soc import UNIT, require, titles_of
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.occupation import CombinedRow
from careerdata.rows.outlook import OutlookRow
from careerdata.series import current, file_of, years_of

SOURCE = current("gb-skills")
FILE = file_of("gb-skills", "baseline")
CODE = "soc2020_submajor"
START, END = years_of("gb-skills")
SPAN = f"{START}_{END[2:]}"
THOUSANDS = {
    "employment_start": f"emp{START}k",
    "employment_end": f"emp{END}k",
    "change": f"net_change_{SPAN}k",
    "replacement": f"replacement_demand_{SPAN}k",
    "openings": f"total_requirement_{SPAN}k",
}


def tables(sources: Path) -> list[Table]:
    """gb/outlook.csv and gb/combined.csv."""
    groups = titles_of(sources, "sub-major group")
    rows = list(_outlook(sources, groups))
    given = {row.code for row in rows}
    combined = [
        CombinedRow(code=code, combined=code[:2], title_en=groups[code[:2]], source=SOURCE)
        for code in titles_of(sources, UNIT)
        if code[:2] in given
    ]
    return [Table("gb/outlook.csv", [*rows]), Table("gb/combined.csv", [*combined])]


def _outlook(sources: Path, groups: dict[str, str]) -> Iterator[OutlookRow]:
    for line in read_csv(sources / FILE, [CODE, *THOUSANDS.values()]):
        if line[CODE]:
            require(line[CODE], groups, FILE.name)
            yield OutlookRow(
                code=line[CODE],
                start=START,
                end=END,
                openings_basis="total",
                source=SOURCE,
                **{name: _persons(line, column) for name, column in THOUSANDS.items()},
            )


def _persons(line: Line, column: str) -> str:
    thousands = plain(line[column], FILE.name, line[CODE])
    return plain(f"{Decimal(thousands) * 1000:f}", FILE.name, line[CODE])
