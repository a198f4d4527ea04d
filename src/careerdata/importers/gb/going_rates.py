"""Going rates of the Skilled Worker route (Home Office), as of 6 December 2025: by code, with their published parts.

Tables 1 and 1a of Appendix Skilled Occupations give the rates of options A to E, from median pay; tables 2, 2aa and
2a those of F to J, from the lower quartile. Traps:
- an amount is a year and, in brackets, an hour: `£41,500 (£21.28 per hour)`, for a week of 37.5 hours
- the parts (90, 80, 70 %) are rounded by the publisher and never below 17.13 (A to E) or 12.82 (F to J) an hour, so
  they cannot be computed from the full rate: they are read
- `Not applicable` under 90 and 80 % goes with a code that earns no points for a doctorate
- table 2a has no columns of 90 and 80 %
- the same figures stand in skilled_worker_eligible_occupations_2025-12-06.csv (no hours for the parts) and in
  ../visa/uk_going_rates_table*.json, which lacks 2119, 6135, 6136 and 9119, whose titles carry a note. Compared on
  2026-11-22: all amounts agree
- Appendix Skilled Worker gives people under a former code other rates for 2113, 2119 and 2311: not read
Codes paid by national scales (table 3, 3a) have no going rate: pay_scales.py.

Rules also look up which lists of the route a code stands on. The lists are skilled_worker.py's and pay_scales.py's:
here they only become figures, 1 where a code stands on the list.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.gb import pay_scales, skilled_worker
from careerdata.importers.gb.appendix_table import FILE, read_appendix
from careerdata.importers.gb.soc import UNIT, require, titles_of
from careerdata.importers.table import Line, Table, plain
from careerdata.rows.listing import ListRow
from careerdata.rows.pay import GoingRateRow, PayScaleOfRow
from careerdata.rows.points_system import LookupRow
from careerdata.series import current

ELIGIBILITY = "standing"
SCALE = "national-pay-scale"


def eligibility(sources: Path) -> Iterator[LookupRow]:
    """One line a code and list; codes of tables 3 and 3a under `national-pay-scale`."""
    found: dict[tuple[str, str], str] = {}
    for table in (*skilled_worker.tables(sources), *pay_scales.tables(sources)):
        for row in table.rows:
            if isinstance(row, ListRow):
                found[row.code, row.list] = row.source
            elif isinstance(row, PayScaleOfRow):
                found[row.code, SCALE] = row.source
    for (code, name), source in sorted(found.items()):
        yield LookupRow(table=ELIGIBILITY, code=code, column=name, amount="1", source=source)


SOURCE = current("gb-skilled-occupations")
LOOKUP = "going-rates"
CODE, PHD = "SOC 2020 occupation code", "Eligible for PhD points (SW)?"
AMOUNT = re.compile(r"£([\d,]+) \(£(\d+\.\d\d) per hour\)")
NONE = "Not applicable"
YES = {"Yes": "yes", "No": "no"}


class Heading(NamedTuple):
    """Which pay a table is drawn from, and its columns of the full rate and its parts."""

    basis: str
    full: str
    rate90: str
    rate80: str
    rate70: str


MEDIAN = Heading(
    "median",
    "Going rate (SW – options A and D)",
    "90% of going rate (SW – option B)",
    "80% of going rate (SW – option C)",
    "70% of going rate (SW – option E)",
)
LOWER = Heading(
    "lower-quartile",
    "Going rate (SW – options F and I, GBM and SCU)",
    "90% of going rate (SW – option G)",
    "80% of going rate (SW – option H)",
    "70% of going rate (SW – option J, GTR)",
)
FORMER = Heading("lower-quartile", "Going rate (SW – option F)", "", "", "70% of going rate (SW – option J)")
TABLES = {"1": MEDIAN, "1a": MEDIAN, "2": LOWER, "2aa": LOWER, "2a": FORMER}
PARTS = ("full", "rate90", "rate80", "rate70")


OPTIONS = {
    "median": {"full": "A_D", "rate90": "B", "rate80": "C", "rate70": "E"},
    "lower-quartile": {"full": "F_I", "rate90": "G", "rate80": "H", "rate70": "J"},
}
"""Which points options a part serves, by basis."""


def tables(sources: Path) -> list[Table]:
    """gb/going_rates.csv, and the same by points option for gb/routes/skilled-worker.toml to look up."""
    known = titles_of(sources, UNIT)
    rows = [row for table in TABLES for row in _rates(sources, table)]
    for row in rows:
        require(row.code, known, FILE.name)
    looked_up = [*(line for row in rows for line in _lookups(row)), *eligibility(sources)]
    return [Table("gb/going_rates.csv", [*rows]), Table("gb/routes/lookups.csv", [*looked_up])]


def _lookups(row: GoingRateRow) -> Iterator[LookupRow]:
    for part, option in OPTIONS[row.basis].items():
        amount = getattr(row, part)
        if amount:
            yield LookupRow(table=LOOKUP, code=row.code, column=option, amount=amount, source=row.source)


def _rates(sources: Path, table: str) -> Iterator[GoingRateRow]:
    heading = TABLES[table]
    columns = [CODE, *filter(None, heading[1:]), PHD]
    for line in read_appendix(sources, table, columns):
        code = line[CODE].split()[0]
        yield GoingRateRow(
            code=code, basis=heading.basis, table=table, phd=_phd(line, code), source=SOURCE, **_parts(line, heading)
        )


def _phd(line: Line, code: str) -> str:
    if line[PHD] not in YES:
        raise BadData(f"{FILE.name}: `{code}`: `{PHD}` is `{line[PHD]}`")
    return YES[line[PHD]]


def _parts(line: Line, heading: Heading) -> dict[str, str]:
    parts: dict[str, str] = {}
    for name in PARTS:
        column = getattr(heading, name)
        year, hour = _amount(line, column) if column else ("", "")
        parts |= {name: year, f"{name}_hour": hour}
    return parts


def _amount(line: Line, column: str) -> tuple[str, str]:
    if line[column] == NONE:
        return "", ""
    found = AMOUNT.fullmatch(line[column])
    if not found:
        raise BadData(f"{FILE.name}: `{line[CODE][:4]}`: `{column}` is `{line[column]}`")
    return plain(found[1], FILE.name, column), found[2]
