"""Employment Projections 2024-34: outlook (table 1.2) and what entry typically takes (table 5.4) (BLS).

Traps:
- only `Line item` lines are occupations; `Summary` lines repeat their sums, some under the same title
- employment, change and openings are in thousands with one decimal: here persons, in exact arithmetic.
  Each was rounded by itself, so change is not always the difference of the two years (206 of 832)
- openings are a yearly average, from growth and from people leaving
- `None` is an answer (no experience, no training needed); an em dash means that there is no figure
- the same twelve combined codes as OEWS; besides, lines for 11-1031 and 45-3031, which OEWS 2025 lacks
- employment counts the self-employed, which OEWS does not: the two never agree
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.reading.oews import known_codes
from careerdata.importers.reading.soc import check_code
from careerdata.importers.reading.table import Line, Table, read_sheet
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.schooling import EducationRow

SOURCE = "us-ep-2024"
START, END = "2024", "2034"
OUTLOOK, OUTLOOK_SHEET = "us/ep_2024_34_occupation.xlsx", "Table 1.2"
EDUCATION, EDUCATION_SHEET = "us/ep_2024_34_education.xlsx", "Table 5.4"
CODE = "2024 National Employment Matrix code"
KIND, KINDS = "Occupation type", ("Line item", "Summary")
THOUSANDS = {
    "employment_start": "Employment, 2024",
    "employment_end": "Employment, 2034",
    "change": "Employment change, numeric, 2024–34",
    "openings": "Occupational openings, 2024–34 annual average",
}
GROWTH = "Employment change, percent, 2024–34"
NEEDED = {
    "education": "Typical education needed for entry",
    "experience": "Work experience in a related occupation",
    "training": "Typical on-the-job training needed to attain competency in the occupation",
}
NO_FIGURE = "—"
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def tables(sources: Path) -> list[Table]:
    """us/outlook.csv and us/education.csv."""
    known = known_codes(sources)
    return [
        Table("us/outlook.csv", [*_outlook(sources, known)]),
        Table("us/education.csv", [*_education(sources, known)]),
    ]


def _outlook(sources: Path, known: set[str]) -> Iterator[OutlookRow]:
    columns = [CODE, KIND, GROWTH, *THOUSANDS.values()]
    for line in read_sheet(sources / OUTLOOK, OUTLOOK_SHEET, columns, header=1):
        if line[CODE] and _is_occupation(line):
            yield OutlookRow(
                code=check_code(OUTLOOK, line[CODE], known),
                start=START,
                end=END,
                growth_percent=_figure(line, GROWTH),
                openings_basis="per year",
                source=SOURCE,
                **{name: _persons(_figure(line, column)) for name, column in THOUSANDS.items()},
            )


def _is_occupation(line: Line) -> bool:
    if line[KIND] not in KINDS:
        raise BadData(f"{OUTLOOK}: {line[CODE]}: `{KIND}` is `{line[KIND]}`")
    return line[KIND] == "Line item"


def _figure(line: Line, column: str) -> str:
    cell = line[column]
    if cell == NO_FIGURE:
        return "!not-published"
    if not NUMBER.fullmatch(cell):
        raise BadData(f"{OUTLOOK}: {line[CODE]}: `{column}` is `{cell}`")
    return cell


def _persons(thousands: str) -> str:
    if thousands.startswith("!"):
        return thousands
    return f"{(Decimal(thousands) * 1000).normalize():f}"


def _education(sources: Path, known: set[str]) -> Iterator[EducationRow]:
    for line in read_sheet(sources / EDUCATION, EDUCATION_SHEET, [CODE, *NEEDED.values()], header=1):
        if line[CODE]:
            yield EducationRow(
                code=check_code(EDUCATION, line[CODE], known),
                source=SOURCE,
                **{name: _needed(line[column]) for name, column in NEEDED.items()},
            )


def _needed(words: str) -> str:
    return "" if words == NO_FIGURE else words
