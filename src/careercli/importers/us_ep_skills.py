"""Employment Projections 2024-34, table 6.5 → us/skills.csv: where an occupation stands among all in 17 skills (BLS).

Traps:
- percentile ranks 0 to 100 among detailed occupations, not levels: half of all occupations are above 50 in each
- titles carry footnote marks (`Legislators[1]`), so the code is read
- the same twelve combined codes as OEWS: the occupations of each inherit its line (data/us/combined.csv)
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.importers.oews import known_codes
from careercli.importers.soc import check_code
from careercli.importers.table import Table, read_sheet
from careercli.importers.us_ep import CODE, SOURCE
from careercli.rows.work import SkillRow

FILE, SHEET = "us/ep_2024_34_skills.xlsx", "Table 6.5"
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
    """us/skills.csv."""
    return [Table("us/skills.csv", [*_rows(sources, known_codes(sources))])]


def _rows(sources: Path, known: set[str]) -> Iterator[SkillRow]:
    for line in read_sheet(sources / FILE, SHEET, [CODE, *SKILLS], header=1):
        if not line[CODE]:
            continue
        code = check_code(FILE, line[CODE], known)
        for skill in SKILLS:
            value = str(int(float(line[skill])))
            yield SkillRow(code=code, profile=code, skill=skill, value=value, source=SOURCE)
