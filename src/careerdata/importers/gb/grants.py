"""Work visas granted by occupation in 2025: the 25 unit groups with the most (Home Office immigration statistics).

Traps:
- every visa with an occupation counts, not those of skilled workers alone: farm workers (9111) are those of the
  Seasonal Worker visa, and 3413 and 3415 have those of creative workers
- only the largest 25; that another occupation is not among them says that it had fewer, not that it had none
- the totals stand in a file of their own, by series and period; `2026H1` is January to June
"""

from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.gb.soc import UNIT, require, titles_of
from careerdata.importers.table import Line, Table, by_code, plain, read_csv
from careerdata.rows.hiring import GrantRow
from careerdata.series import current, file_of, vintage

SOURCE = current("gb-visa-grants")
YEAR = vintage("gb-visa-grants")
FILE = file_of("gb-visa-grants", "occupations")
TOTALS = file_of("gb-visa-grants", "totals")
CODE, GRANTS = "soc2020_unit", f"grants_{YEAR}"
EVERY = "all work visas with an occupation"
INCLUDES = {"9111": "seasonal", "3413": "creative", "3415": "creative"}


def tables(sources: Path) -> list[Table]:
    """gb/grants.csv."""
    known = titles_of(sources, UNIT)
    total = _total(sources)
    lines = by_code(read_csv(sources / FILE, (CODE, GRANTS)), CODE, FILE.name)
    for code in lines:
        require(code, known, FILE.name)
    return [Table("gb/grants.csv", [_row(line, total) for line in lines.values()])]


def _total(sources: Path) -> str:
    lines = read_csv(sources / TOTALS, ("series", "period", "grants"))
    found = [line["grants"] for line in lines if (line["series"], line["period"]) == (EVERY, YEAR)]
    if len(found) != 1:
        raise BadData(f"{TOTALS.name}: {len(found)} lines `{EVERY}` of {YEAR}, not one")
    return plain(found[0], TOTALS.name, EVERY)


def _row(line: Line, total: str) -> GrantRow:
    return GrantRow(
        code=line[CODE],
        year=YEAR,
        grants=plain(line[GRANTS], FILE.name, line[CODE]),
        all_grants=total,
        includes=INCLUDES.get(line[CODE], ""),
        source=SOURCE,
    )
