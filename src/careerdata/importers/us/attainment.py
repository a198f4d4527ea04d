"""The schooling of the people who do the work, 2022-23 (BLS, Employment Projections, table 5.3).

Traps:
- people of 25 and more, whatever their work asked for: what workers have is not what entry takes
- a title that ends in `[1]` is no exact match with the survey behind the shares: `match` is near
- the same combined codes as the projections; the line of all occupations has the code 00-0000
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from careercli.errors import BadData
from careerdata.importers.reading.oews import known_codes
from careerdata.importers.reading.soc import check_code
from careerdata.importers.reading.table import Line, Table, read_sheet
from careerdata.importers.us.ep import CODE, EDUCATION, NUMBER
from careerdata.importers.us.ep import SOURCE as EP
from careerdata.rows.schooling import AttainmentRow

SHEET, YEAR, ALL, NO_FIGURE = "Table 5.3", "2023", "00-0000", "—"
TITLE, NEAR = "2024 National Employment Matrix title", "[1]"
SHARES = {
    "below_secondary": "Less than high school diploma",
    "secondary": "High school diploma or equivalent",
    "some_college": "Some college, no degree",
    "associate": "Associate's degree",
    "bachelor": "Bachelor's degree",
    "master": "Master's degree",
    "doctoral": "Doctoral or professional degree",
}


def tables(sources: Path) -> list[Table]:
    """us/attainment.csv."""
    return [Table("us/attainment.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[AttainmentRow]:
    known = known_codes(sources)
    match: Literal["exact", "near"]
    for line in read_sheet(sources / EDUCATION, SHEET, [CODE, TITLE, *SHARES.values()], header=1):
        if line[CODE] and line[CODE] != ALL:
            shares = {name: _share(line, column) for name, column in SHARES.items()}
            match = "near" if line[TITLE].endswith(NEAR) else "exact"
            code = check_code(EDUCATION, line[CODE], known)
            yield AttainmentRow(code=code, year=YEAR, match=match, source=EP, **shares)


def _share(line: Line, column: str) -> str:
    cell = line[column]
    if cell == NO_FIGURE:
        return "!not-published"
    if not NUMBER.fullmatch(cell):
        raise BadData(f"{EDUCATION}: {line[CODE]}: `{column}` is `{cell}`")
    return cell
