"""Employment Projections 2024-34: outlook, what entry takes, skills, schooling (BLS).

Outlook (table 1.2) and what entry typically takes (table 5.4). Traps:
- only `Line item` lines are occupations; `Summary` lines repeat their sums, some under the same title
- employment, change and openings are in thousands with one decimal: here persons, in exact arithmetic.
  Each was rounded by itself, so change is not always the difference of the two years (206 of 832)
- openings are a yearly average, from growth and from people leaving
- `None` is an answer (no experience, no training needed); an em dash means that there is no figure
- the same twelve combined codes as OEWS (data/us/combined.csv); besides, lines for 11-1031 and 45-3031, which OEWS
  2025 lacks
- employment counts the self-employed, which OEWS does not: the two never agree
- who leaves stands in table 1.10 alone: of 100 workers those who stop working and those who change occupation, a year

Where an occupation stands among all in 17 skills (table 6.5), and the three it asks most of (6.2). Traps:
- table 6.5 compares occupations, 6.2 the skills of one: cooks stand high in fine motor and still ask more of others
- percentile ranks 0 to 100 among detailed occupations, not levels: half of all occupations are above 50 in each
- titles carry footnote marks (`Legislators[1]`), so the code is read

The schooling of the people who do the work, 2022-23 (table 5.3). Traps:
- people of 25 and more, whatever their work asked for: what workers have is not what entry takes
- a title that ends in `[1]` is no exact match with the survey behind the shares: `match` is near
- the line of all occupations has the code 00-0000
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Literal

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_sheet
from careerdata.importers.us.oews_national import known_codes
from careerdata.importers.us.soc import check_code
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.schooling import AttainmentRow, EducationRow
from careerdata.rows.work import SkillRow, TopSkillRow
from careerdata.series import current, file_of, years_of

SOURCE = current("us-ep")
START, END = years_of("us-ep")
SPAN = f"{START}–{END[2:]}"
OUTLOOK, OUTLOOK_SHEET = file_of("us-ep", "outlook"), "Table 1.2"
LEAVING_SHEET = "Table 1.10"
EDUCATION, EDUCATION_SHEET = file_of("us-ep", "education"), "Table 5.4"
CODE = f"{START} National Employment Matrix code"
KIND, KINDS = "Occupation type", ("Line item", "Summary")
THOUSANDS = {
    "employment_start": f"Employment, {START}",
    "employment_end": f"Employment, {END}",
    "change": f"Employment change, numeric, {SPAN}",
    "openings": f"Occupational openings, {SPAN} annual average",
}
GROWTH = f"Employment change, percent, {SPAN}"
LEAVING = {
    "exits_percent": f"Labor force exit rate, {SPAN} annual average",
    "transfers_percent": f"Occupational transfer rate, {SPAN} annual average",
}
NEEDED = {
    "education": "Typical education needed for entry",
    "experience": "Work experience in a related occupation",
    "training": "Typical on-the-job training needed to attain competency in the occupation",
}
NO_FIGURE = "—"
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def outlook_and_education(sources: Path) -> list[Table]:
    """us/outlook.csv and us/education.csv."""
    known = known_codes(sources)
    return [
        Table("us/outlook.csv", [*_outlook(sources, known)]),
        Table("us/education.csv", [*_education(sources, known)]),
    ]


def _outlook(sources: Path, known: set[str]) -> Iterator[OutlookRow]:
    columns = [CODE, KIND, GROWTH, *THOUSANDS.values()]
    leaving = {
        line[CODE]: line
        for line in read_sheet(sources / OUTLOOK, LEAVING_SHEET, [CODE, KIND, *LEAVING.values()], header=1)
        if line[CODE] and _is_occupation(line)
    }
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
                **{name: _figure(leaving[line[CODE]], column) for name, column in LEAVING.items()},
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


SKILLS_FILE, SKILLS_SHEET, TOP_SHEET = file_of("us-ep", "skills"), "Table 6.5", "Table 6.2"
TOP = ("Top highest skill", "Second highest skill", "Third highest skill")
SKILLS = (
    "Adaptability",
    "Computers and information technology",
    "Creativity and innovation",
    "Critical and analytical thinking",
    "Customer service",
    "Detail oriented",
    "Fine motor",
    "Interpersonal",
    "Leadership",
    "Mathematics",
    "Mechanical",
    "Physical strength and stamina",
    "Problem solving and decision making",
    "Project management",
    "Science",
    "Speaking and listening",
    "Writing and reading",
)


def skills(sources: Path) -> list[Table]:
    """us/skills.csv, us/top_skills.csv."""
    known = known_codes(sources)
    return [
        Table("us/skills.csv", [*_skill_rows(sources, known)]),
        Table("us/top_skills.csv", [*_top_rows(sources, known)]),
    ]


def _top_rows(sources: Path, known: set[str]) -> Iterator[TopSkillRow]:
    for line in read_sheet(sources / SKILLS_FILE, TOP_SHEET, [CODE, *TOP], header=1):
        if not line[CODE] or line[CODE].endswith("-0000"):
            continue
        code = check_code(SKILLS_FILE, line[CODE], known)
        for rank, column in enumerate(TOP, 1):
            if line[column] in ("", NO_FIGURE):
                continue
            if line[column] not in SKILLS:
                raise BadData(f"{SKILLS_FILE}: {code}: `{line[column]}` is none of the {len(SKILLS)} skills")
            yield TopSkillRow(code=code, rank=str(rank), skill=line[column], source=SOURCE)


def _skill_rows(sources: Path, known: set[str]) -> Iterator[SkillRow]:
    for line in read_sheet(sources / SKILLS_FILE, SKILLS_SHEET, [CODE, *SKILLS], header=1):
        if not line[CODE]:
            continue
        code = check_code(SKILLS_FILE, line[CODE], known)
        for skill in SKILLS:
            value = str(int(float(line[skill])))
            yield SkillRow(code=code, profile=code, skill=skill, value=value, source=SOURCE)


ATTAINMENT_SHEET, ATTAINMENT_YEAR, ALL = "Table 5.3", str(int(START) - 1), "00-0000"
ATTAINMENT_TITLE, SIMILAR_MARK = f"{START} National Employment Matrix title", "[1]"
SHARES = {
    "below_secondary": "Less than high school diploma",
    "secondary": "High school diploma or equivalent",
    "some_college": "Some college, no degree",
    "associate": "Associate's degree",
    "bachelor": "Bachelor's degree",
    "master": "Master's degree",
    "doctoral": "Doctoral or professional degree",
}


def attainment(sources: Path) -> list[Table]:
    """us/attainment.csv."""
    return [Table("us/attainment.csv", [*_attainment_rows(sources)])]


def _attainment_rows(sources: Path) -> Iterator[AttainmentRow]:
    known = known_codes(sources)
    match: Literal["exact", "near"]
    for line in read_sheet(sources / EDUCATION, ATTAINMENT_SHEET, [CODE, ATTAINMENT_TITLE, *SHARES.values()], header=1):
        if line[CODE] and line[CODE] != ALL:
            shares = {name: _share(line, column) for name, column in SHARES.items()}
            match = "near" if line[ATTAINMENT_TITLE].endswith(SIMILAR_MARK) else "exact"
            code = check_code(EDUCATION, line[CODE], known)
            yield AttainmentRow(code=code, year=ATTAINMENT_YEAR, match=match, source=SOURCE, **shares)


def _share(line: Line, column: str) -> str:
    cell = line[column]
    if cell == NO_FIGURE:
        return "!not-published"
    if not NUMBER.fullmatch(cell):
        raise BadData(f"{EDUCATION}: {line[CODE]}: `{column}` is `{cell}`")
    return cell


def tables(sources: Path) -> list[Table]:
    """us/outlook.csv, us/education.csv, us/skills.csv, us/top_skills.csv and us/attainment.csv."""
    return [*outlook_and_education(sources), *skills(sources), *attainment(sources)]
