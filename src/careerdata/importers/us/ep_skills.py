"""Employment Projections 2024-34, tables 6.5 and 6.2 → us/skills.csv, us/top_skills.csv (BLS).

Where an occupation stands among all in 17 skills, and the three it asks most of.

Traps:
- table 6.5 compares occupations, 6.2 the skills of one: cooks stand high in fine motor and still ask more of others
- percentile ranks 0 to 100 among detailed occupations, not levels: half of all occupations are above 50 in each
- titles carry footnote marks (`Legislators[1]`), so the code is read
- the same twelve combined codes as OEWS: the occupations of each inherit its line (data/us/combined.csv)
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.reading.oews import known_codes
from careerdata.importers.reading.soc import check_code
from careerdata.importers.reading.table import Table, read_sheet
from careerdata.importers.us.ep import CODE, SOURCE
from careerdata.rows.work import SkillRow, TopSkillRow

FILE, SHEET, TOP_SHEET = "us/ep_2024_34_skills.xlsx", "Table 6.5", "Table 6.2"
TOP = ("Top highest skill", "Second highest skill", "Third highest skill")
NO_FIGURE = "—"
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


def tables(sources: Path) -> list[Table]:
    """us/skills.csv, us/top_skills.csv."""
    known = known_codes(sources)
    return [
        Table("us/skills.csv", [*_rows(sources, known)]),
        Table("us/top_skills.csv", [*_top_rows(sources, known)]),
    ]


def _top_rows(sources: Path, known: set[str]) -> Iterator[TopSkillRow]:
    for line in read_sheet(sources / FILE, TOP_SHEET, [CODE, *TOP], header=1):
        if not line[CODE] or line[CODE].endswith("-0000"):
            continue
        code = check_code(FILE, line[CODE], known)
        for rank, column in enumerate(TOP, 1):
            if line[column] in ("", NO_FIGURE):
                continue
            if line[column] not in SKILLS:
                raise BadData(f"{FILE}: {code}: `{line[column]}` is none of the {len(SKILLS)} skills")
            yield TopSkillRow(code=code, rank=str(rank), skill=line[column], source=SOURCE)


def _rows(sources: Path, known: set[str]) -> Iterator[SkillRow]:
    for line in read_sheet(sources / FILE, SHEET, [CODE, *SKILLS], header=1):
        if not line[CODE]:
            continue
        code = check_code(FILE, line[CODE], known)
        for skill in SKILLS:
            value = str(int(float(line[skill])))
            yield SkillRow(code=code, profile=code, skill=skill, value=value, source=SOURCE)
